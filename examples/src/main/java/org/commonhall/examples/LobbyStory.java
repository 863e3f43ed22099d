package org.commonhall.examples;

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
import org.commonhall.chain.AnswerRequesters;
import org.commonhall.chain.Candidate;
import org.commonhall.chain.CandidateStatus;
import org.commonhall.chain.ChainView;
import org.commonhall.chain.LinkKind;
import org.commonhall.chain.LinkRecord;
import org.commonhall.chain.TakeUp;
import org.commonhall.decision.FollowUp;
import org.commonhall.decision.FollowUpAction;
import org.commonhall.decision.FollowUpStep;
import org.commonhall.decision.PlanFollowUp;
import org.commonhall.directory.Building;
import org.commonhall.directory.BuildingDetails;
import org.commonhall.directory.Holder;
import org.commonhall.directory.Organization;
import org.commonhall.directory.OrganizationDetails;
import org.commonhall.directory.PersonDetails;
import org.commonhall.directory.RegisterBuilding;
import org.commonhall.directory.RegisterOrganization;
import org.commonhall.directory.RegisterPerson;
import org.commonhall.publication.NoticeKind;
import org.commonhall.publication.PostNotice;
import org.commonhall.publication.PostingPlace;
import org.commonhall.request.AnswerOutcome;
import org.commonhall.request.DefineCategoryBuilder;
import org.commonhall.request.DispatchRequest;
import org.commonhall.request.Matter;
import org.commonhall.request.RecordVisit;
import org.commonhall.request.RequestAction;
import org.commonhall.request.RequestStep;
import org.commonhall.request.RequestVisibility;
import org.commonhall.request.ServiceCategory;
import org.commonhall.request.ServiceRequest;
import org.commonhall.request.SubmitRequest;
import org.commonhall.request.VisitReply;
import org.commonhall.storage.memory.MemoryStorage;

/** A leaking lobby (大堂漏水): three requests, one decision, one action, three answers, and one that is opened again. */
final class LobbyStory implements AutoCloseable {
    private Instant now = Instant.parse("2026-03-02T02:00:00Z");
    private final MemoryStorage storage = new MemoryStorage();
    private final Commonhall hall =
            Commonhall.builder().storage(storage).clock(new StoryClock()).build();
    private final Actor staff =
            Actor.person(hall.found(new FoundHall("Administrator")).id());

    /** Plays the story and gives the ballot, one of the links of its chain. */
    UUID play() {
        Id<Organization> committee = organization("building_committee", "Harbour Tower Committee");
        Id<Organization> manager = organization("property_manager", "Tower Services");
        Id<Building> tower = hall.directory()
                .registerBuilding(
                        staff,
                        new RegisterBuilding(
                                new BuildingDetails("Harbour Tower", null, null, null, null, null, null), null, null))
                .id();
        ServiceCategory leaks = hall.requests()
                .catalogue()
                .define(
                        staff,
                        DefineCategoryBuilder.builder()
                                .code("leaks")
                                .nameEn("Leaks")
                                .nameZh("漏水")
                                .leadUnit(manager)
                                .visibility(RequestVisibility.PUBLIC)
                                .build());
        List<Actor> people = new ArrayList<>();
        List<ServiceRequest> requests = new ArrayList<>();
        for (String matter : List.of("The lobby leaks 大堂漏水", "Wet floor at the gate 门口湿滑", "Water again 又漏水了")) {
            pass(Duration.ofDays(1));
            Actor person = Actor.person(hall.directory()
                    .registerPerson(
                            staff, new RegisterPerson(PersonDetails.named("Tenant " + (people.size() + 1)), null, null))
                    .id());
            people.add(person);
            requests.add(handled(person, matter, tower, leaks));
        }
        pass(Duration.ofHours(1));
        return decide(committee, manager, tower, people, requests);
    }

    private ServiceRequest handled(Actor person, String matter, Id<Building> tower, ServiceCategory leaks) {
        ServiceRequest request = hall.requests()
                .submit(
                        person,
                        SubmitRequest.of(Matter.of(matter, null).in(tower, null))
                                .category(leaks.id())
                                .build())
                .request();
        hall.requests().dispatch(staff, DispatchRequest.to(request.id(), null));
        return hall.requests().step(staff, RequestStep.of(request.id(), RequestAction.SIGN));
    }

    private UUID decide(
            Id<Organization> committee,
            Id<Organization> manager,
            Id<Building> tower,
            List<Actor> people,
            List<ServiceRequest> requests) {
        Candidate candidate = hall.chains()
                .reads()
                .candidates(staff, tower, CandidateStatus.PROPOSED, PageRequest.first(1))
                .items()
                .get(0);
        UUID item = new UUID(8, 1);
        UUID motion = new UUID(8, 2);
        UUID ballot = new UUID(8, 3);
        hall.chains().takeUp(staff, new TakeUp(candidate.id(), committee, item, null, null));
        pass(Duration.ofDays(15));
        hall.chains().link(staff, new LinkRecord(candidate.id(), LinkKind.MOTION, motion, item, null));
        pass(Duration.ofHours(1));
        hall.chains().link(staff, new LinkRecord(candidate.id(), LinkKind.BALLOT, ballot, motion, null));
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
                                PostingPlace.in(tower, "board").proved("photo 1")));
        pass(Duration.ofHours(1));
        FollowUp action = hall.followUps()
                .plan(
                        staff,
                        PlanFollowUp.of(
                                ballot,
                                committee,
                                "Mend the roof 维修屋顶",
                                Holder.organization(manager),
                                LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(14)));
        pass(Duration.ofDays(7));
        hall.followUps().step(staff, FollowUpStep.of(action.id(), FollowUpAction.FINISH, "Mended"));
        hall.chains()
                .answer(
                        staff,
                        new AnswerRequesters(
                                candidate.id(), AnswerOutcome.RESOLVED, "The roof was mended 屋顶已维修", true, null));
        for (int i = 0; i < people.size(); i++) {
            pass(Duration.ofDays(1));
            VisitReply reply = VisitReply.of(true, i < 2, i < 2, i < 2 ? null : "It still drips 仍在滴水");
            hall.requests().visit(people.get(i), new RecordVisit(requests.get(i).id(), null, null, reply, null, null));
        }
        return ballot;
    }

    /** The chain of a record as staff see it. */
    ChainView staff(UUID any) {
        return hall.chains().reads().of(staff, any).get(0);
    }

    /** The chain of a record as everybody sees it. */
    ChainView everybody(UUID any) {
        return hall.chains().reads().of(Actor.visitor(), any).get(0);
    }

    @Override
    public void close() {
        storage.close();
    }

    private Id<Organization> organization(String kind, String name) {
        return hall.directory()
                .registerOrganization(
                        staff,
                        new RegisterOrganization(
                                new OrganizationDetails(kind, name, null, null, null, null), null, null))
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
