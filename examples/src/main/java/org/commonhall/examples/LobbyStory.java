package org.commonhall.examples;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.FoundHall;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.calendar.ClockLimit;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.building.BuildingDetails;
import org.commonhall.directory.building.RegisterBuilding;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.OrganizationDetails;
import org.commonhall.directory.directory.Person;
import org.commonhall.directory.directory.PersonDetails;
import org.commonhall.directory.directory.RegisterOrganization;
import org.commonhall.directory.directory.RegisterPerson;
import org.commonhall.governance.ballot.Ballot;
import org.commonhall.governance.ballot.BallotAction;
import org.commonhall.governance.ballot.BallotStep;
import org.commonhall.governance.ballot.CastVote;
import org.commonhall.governance.ballot.OpenBallot;
import org.commonhall.governance.ballot.PrepareBallot;
import org.commonhall.governance.chain.AnswerRequesters;
import org.commonhall.governance.chain.CandidateStatus;
import org.commonhall.governance.chain.CandidateView;
import org.commonhall.governance.chain.ChainView;
import org.commonhall.governance.chain.LinkKind;
import org.commonhall.governance.chain.LinkRecord;
import org.commonhall.governance.chain.TakeUp;
import org.commonhall.governance.committee.Committee;
import org.commonhall.governance.committee.FoundCommittee;
import org.commonhall.governance.committee.GroupSeats;
import org.commonhall.governance.committee.NominateSeat;
import org.commonhall.governance.committee.SeatAction;
import org.commonhall.governance.committee.SeatStep;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.decision.RuleSets;
import org.commonhall.governance.followup.FollowUp;
import org.commonhall.governance.followup.FollowUpAction;
import org.commonhall.governance.followup.FollowUpStep;
import org.commonhall.governance.followup.PlanFollowUp;
import org.commonhall.governance.meeting.AddItem;
import org.commonhall.governance.meeting.CallMeeting;
import org.commonhall.governance.meeting.DraftMeeting;
import org.commonhall.governance.meeting.ItemStatus;
import org.commonhall.governance.meeting.ItemView;
import org.commonhall.governance.meeting.Meeting;
import org.commonhall.governance.meeting.MeetingAction;
import org.commonhall.governance.meeting.MeetingStep;
import org.commonhall.governance.meeting.RecordAttendance;
import org.commonhall.governance.meeting.SeatSource;
import org.commonhall.governance.meeting.SettleItem;
import org.commonhall.governance.motion.CreateMotion;
import org.commonhall.governance.motion.Motion;
import org.commonhall.governance.motion.MoveMotion;
import org.commonhall.governance.motion.OpenMotionBook;
import org.commonhall.publication.NoticeKind;
import org.commonhall.publication.PostNotice;
import org.commonhall.publication.PostingPlace;
import org.commonhall.request.catalogue.DefineCategoryBuilder;
import org.commonhall.request.catalogue.RequestVisibility;
import org.commonhall.request.catalogue.ServiceCategory;
import org.commonhall.request.request.AnswerOutcome;
import org.commonhall.request.request.DispatchRequest;
import org.commonhall.request.request.Matter;
import org.commonhall.request.request.RecordVisit;
import org.commonhall.request.request.RequestAction;
import org.commonhall.request.request.RequestStep;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.request.request.SubmitRequest;
import org.commonhall.request.request.VisitReply;
import org.commonhall.storage.memory.MemoryStorage;

/** A leaking lobby (大堂漏水): three requests, one decision, one action, three answers, and one that is opened again. */
final class LobbyStory implements AutoCloseable {
    private Instant now = Instant.parse("2026-03-02T02:00:00Z");
    private final MemoryStorage storage = new MemoryStorage();
    private final Commonhall hall =
            Commonhall.builder().storage(storage).clock(new StoryClock()).build();
    private final Actor staff = hall.found(new FoundHall("Administrator"));

    /** Plays the story and gives the ballot, one of the links of its chain. */
    UUID play() {
        Id<Organization> committee = organization("building_committee", "Harbour Tower Committee");
        Id<Organization> manager = organization("property_manager", "Tower Services");
        Id<Building> tower = hall.directory()
                .buildings()
                .registerBuilding(
                        staff,
                        RegisterBuilding.of(BuildingDetails.of("Harbour Tower").build())
                                .build())
                .id();
        Id<ServiceCategory> leaks = hall.request()
                .catalogue()
                .define(
                        staff,
                        DefineCategoryBuilder.builder()
                                .code("leaks")
                                .nameEn("Leaks")
                                .nameZh("漏水")
                                .leadUnit(manager)
                                .visibility(RequestVisibility.PUBLIC)
                                .build())
                .id();
        List<Actor> people = new ArrayList<>();
        List<Id<ServiceRequest>> requests = new ArrayList<>();
        for (String matter : List.of("The lobby leaks 大堂漏水", "Wet floor at the gate 门口湿滑", "Water again 又漏水了")) {
            pass(Duration.ofDays(1));
            Actor person = Actor.person(hall.directory()
                    .people()
                    .registerPerson(
                            staff,
                            RegisterPerson.of(PersonDetails.of("Tenant " + (people.size() + 1))
                                            .build())
                                    .build())
                    .id());
            people.add(person);
            requests.add(handled(person, matter, tower, leaks));
        }
        pass(Duration.ofHours(1));
        return decide(committee, manager, tower, people, requests);
    }

    private Id<ServiceRequest> handled(Actor person, String matter, Id<Building> tower, Id<ServiceCategory> leaks) {
        Id<ServiceRequest> request = hall.requests()
                .submit(
                        person,
                        SubmitRequest.of(Matter.of(matter).building(tower).build())
                                .category(leaks)
                                .build())
                .receipt()
                .id();
        hall.requests().dispatch(staff, DispatchRequest.of(request).build());
        hall.requests().step(staff, RequestStep.of(request, RequestAction.SIGN).build());
        return request;
    }

    private UUID decide(
            Id<Organization> committee,
            Id<Organization> manager,
            Id<Building> tower,
            List<Actor> people,
            List<Id<ServiceRequest>> requests) {
        CandidateView candidate = hall.governance()
                .chains()
                .reads()
                .candidates(staff, tower, CandidateStatus.PROPOSED, PageRequest.first(1))
                .items()
                .get(0);
        Id<Committee> seats = hall.governance()
                .committees()
                .found(
                        staff,
                        FoundCommittee.of(
                                        committee,
                                        today(),
                                        today().plusYears(3),
                                        GroupSeats.of("owners", "业主", "owners", 3)
                                                .build())
                                .build())
                .id();
        List<Actor> members = List.of(seated(seats, 1), seated(seats, 2), seated(seats, 3));
        Id<Meeting> meeting = hall.governance()
                .meetings()
                .draft(
                        staff,
                        DraftMeeting.of(committee, "The lobby 大堂", now.plus(Duration.ofDays(15)))
                                .build())
                .id();
        UUID motion = motion(committee);
        hall.governance()
                .meetings()
                .addItem(
                        staff,
                        AddItem.of(meeting, "The lobby leaks 大堂漏水")
                                .subject(motion)
                                .papers(ImmutableList.of())
                                .build());
        UUID item = agenda(meeting).id().value();
        hall.governance().chains().takeUp(staff, new TakeUp(candidate.id(), committee, item));
        hall.governance().meetings().call(staff, CallMeeting.of(meeting).build());
        pass(Duration.ofDays(15));
        hall.governance().meetings().step(staff, new MeetingStep(meeting, MeetingAction.OPEN));
        hall.governance()
                .committees()
                .reads()
                .get(staff, seats)
                .seats()
                .forEach(seat -> hall.governance()
                        .meetings()
                        .attend(staff, RecordAttendance.of(meeting, seat.id()).build()));
        hall.governance().meetings().step(staff, new MeetingStep(meeting, MeetingAction.COUNT));
        hall.governance().chains().link(staff, new LinkRecord(candidate.id(), LinkKind.MOTION, motion, item));
        pass(Duration.ofHours(1));
        Id<Ballot> vote = hall.governance()
                .ballots()
                .prepare(
                        staff,
                        PrepareBallot.inMeeting(
                                        committee,
                                        "Mend the roof of the lobby 维修大堂屋顶",
                                        RuleSets.DEFAULT,
                                        SeatSource.CODE,
                                        meeting.value())
                                .subject(motion)
                                .build())
                .id();
        hall.governance().ballots().open(staff, new OpenBallot(vote));
        members.forEach(member -> hall.governance()
                .ballots()
                .cast(member, CastVote.of(vote, Choice.YES).build()));
        hall.governance()
                .ballots()
                .step(staff, BallotStep.of(vote, BallotAction.CLOSE).build());
        hall.governance()
                .meetings()
                .settleItem(staff, new SettleItem(meeting, agenda(meeting).id(), ItemStatus.DECIDED));
        UUID ballot = vote.value();
        hall.governance().chains().link(staff, new LinkRecord(candidate.id(), LinkKind.BALLOT, ballot, motion));
        pass(Duration.ofHours(1));
        hall.publication()
                .post(
                        staff,
                        PostNotice.of(
                                        NoticeKind.RESULT,
                                        ballot,
                                        committee,
                                        "The roof of the lobby is mended 维修大堂屋顶",
                                        "Adopted by more than half of all members.",
                                        ClockLimit.workingDays(5),
                                        PostingPlace.in(tower, "board").proved("photo 1"))
                                .build());
        pass(Duration.ofHours(1));
        Id<FollowUp> action = hall.governance()
                .followUps()
                .plan(
                        staff,
                        PlanFollowUp.of(
                                        ballot,
                                        committee,
                                        "Mend the roof 维修屋顶",
                                        Holder.organization(manager),
                                        today().plusDays(14))
                                .build())
                .id();
        pass(Duration.ofDays(7));
        hall.governance()
                .followUps()
                .step(
                        staff,
                        FollowUpStep.of(action, FollowUpAction.FINISH, "Mended").build());
        hall.governance()
                .chains()
                .answer(
                        staff,
                        new AnswerRequesters(
                                candidate.id(), AnswerOutcome.RESOLVED, "The roof was mended 屋顶已维修", true));
        for (int i = 0; i < people.size(); i++) {
            pass(Duration.ofDays(1));
            VisitReply reply = VisitReply.answered()
                    .contacted(true)
                    .resolved(i < 2)
                    .satisfied(i < 2)
                    .words(i < 2 ? null : "It still drips 仍在滴水")
                    .build();
            hall.requests()
                    .visit(people.get(i), RecordVisit.of(requests.get(i), reply).build());
        }
        return ballot;
    }

    private UUID motion(Id<Organization> body) {
        hall.governance().motions().openBook(staff, OpenMotionBook.of(body, "M"));
        Id<Motion> roof = hall.governance()
                .motions()
                .create(
                        staff,
                        CreateMotion.of(body, "Mend the roof of the lobby 维修大堂屋顶", "Before the rains.")
                                .build())
                .id();
        hall.governance().motions().move(staff, new MoveMotion(roof, "submitted"));
        hall.governance().motions().move(staff, new MoveMotion(roof, "permitted"));
        return roof.value();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    private ItemView agenda(Id<Meeting> meeting) {
        return hall.governance().meetings().reads().get(staff, meeting).items().get(0);
    }

    private Actor seated(Id<Committee> committee, int number) {
        Id<Person> member = hall.directory()
                .people()
                .registerPerson(
                        staff,
                        RegisterPerson.of(PersonDetails.of("Owner " + number).build())
                                .build())
                .id();
        hall.governance()
                .committees()
                .nominate(staff, NominateSeat.of(committee, "owners", member).build());
        hall.governance().committees().reads().get(staff, committee).seats().stream()
                .filter(seat -> member.equals(seat.person()))
                .forEach(seat -> hall.governance()
                        .committees()
                        .step(
                                staff,
                                SeatStep.of(committee, seat.id(), SeatAction.CONFIRM)
                                        .build()));
        return Actor.person(member);
    }

    /** The chain of a record as staff see it. */
    ChainView staff(UUID any) {
        return hall.governance().chains().reads().of(staff, any).get(0);
    }

    /** The chain of a record as everybody sees it. */
    ChainView everybody(UUID any) {
        return hall.governance().chains().reads().of(Actor.visitor(), any).get(0);
    }

    @Override
    public void close() {
        storage.close();
    }

    private Id<Organization> organization(String kind, String name) {
        return hall.directory()
                .people()
                .registerOrganization(
                        staff,
                        RegisterOrganization.of(
                                        OrganizationDetails.of(kind, name).build())
                                .build())
                .id();
    }

    private void pass(Duration time) {
        now = now.plus(time);
        hall.tick(now, 100);
    }

    /** Stands where the story is. */
    private final class StoryClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
