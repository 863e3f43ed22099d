package org.commonhall.scenario;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.access.GrantRole;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.directory.directory.PersonDetails;
import org.commonhall.directory.directory.RegisterPerson;
import org.commonhall.governance.committee.Committee;
import org.commonhall.governance.committee.CommitteePolicy;
import org.commonhall.governance.committee.Committees;
import org.commonhall.governance.committee.FoundCommittee;
import org.commonhall.governance.committee.GroupSeats;
import org.commonhall.governance.committee.NominateSeat;
import org.commonhall.governance.committee.Seat;
import org.commonhall.governance.committee.SeatAction;
import org.commonhall.governance.committee.SeatStep;
import org.commonhall.governance.committee.SeatView;
import org.commonhall.governance.committee.Standing;
import org.commonhall.governance.decision.RuleSets;
import org.commonhall.governance.meeting.AddItem;
import org.commonhall.governance.meeting.CallMeeting;
import org.commonhall.governance.meeting.DraftMeeting;
import org.commonhall.governance.meeting.Meeting;
import org.commonhall.governance.meeting.MeetingAction;
import org.commonhall.governance.meeting.MeetingStep;
import org.commonhall.governance.meeting.Meetings;
import org.commonhall.governance.meeting.RecordAttendance;

/** A hall with a body, its secretary and people who take seats. */
public final class TestCommittee extends Fixture {
    /** The day of {@link #MONDAY}. */
    public static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    /** Rules of a host's own: three days' notice, one if urgent, proxies, a second call that needs a quarter. */
    public static final String OWN = """
            rule,key,value,measure,group,part,bound,base,article
            tower-rules,name_zh,本楼议事规则,,,,,,
            tower-rules,name_en,Rules of the tower,,,,,,
            tower-rules,effect,recommendation,,,,,,
            tower-rules,quorum,1/2,heads,,present,strict,all_members,rules 3
            tower-rules,majority,1/2,heads,,yes,strict,all_members,rules 4
            tower-rules,notice,3 working_days,,,,,,rules 5
            tower-rules,urgent_notice,1 calendar_days,,,,,,rules 5
            tower-rules,proxy,yes,,,,,,rules 6
            tower-rules,next_call,tower-second-call,,,,,2-5,rules 7
            tower-second-call,name_zh,本楼议事规则：第二次召集,,,,,,
            tower-second-call,name_en,Rules of the tower: second call,,,,,,
            tower-second-call,effect,recommendation,,,,,,
            tower-second-call,quorum,1/4,heads,,present,inclusive,all_members,rules 7
            tower-second-call,majority,1/2,heads,,yes,strict,all_members,rules 7
            tower-votes,name_zh,本楼选举规则,,,,,,
            tower-votes,name_en,Elections of the tower,,,,,,
            tower-votes,effect,recommendation,,,,,,
            tower-votes,majority,1/4,heads,,yes,inclusive,cast,rules 8
            """;

    /** Its committees. */
    public final Committees committees;
    /** Its meetings. */
    public Meetings meetings;
    /** Keeps the body's papers. */
    public final Actor secretary;
    /** Reads. */
    public final Actor auditor;
    /** Works in the building. */
    public final Actor worker;
    /** The body. */
    public final Id<Organization> body;

    private int people;

    public TestCommittee(TestHall given) {
        this(
                given,
                CommitteePolicy.neutral()
                        .withRules(RuleSets.standard().plus(RuleSets.read("own.csv", new StringReader(OWN)))));
    }

    public TestCommittee(TestHall given, CommitteePolicy policy) {
        super(given.with(builder -> builder.with(policy)));
        committees = hall.governance().committees();
        meetings = hall.governance().meetings();
        body = organization("building_committee", "Tower committee");
        secretary = Actor.person(person("Secretary"));
        hall.access()
                .grant(
                        admin,
                        GrantRole.of(Objects.requireNonNull(secretary.person()), Role.SECRETARY, body.value())
                                .build());
        auditor = Actor.person(person("Auditor"));
        hall.access()
                .grant(
                        admin,
                        GrantRole.of(Objects.requireNonNull(auditor.person()), Role.AUDITOR, Scopes.DISTRICT)
                                .build());
        worker = Actor.person(person("Worker"));
    }

    /** A person. */
    public Id<Person> person(String name) {
        return hall.directory()
                .people()
                .registerPerson(
                        admin, RegisterPerson.of(PersonDetails.of(name).build()).build())
                .id();
    }

    /** A committee with two groups for five years from today, all seats vacant. */
    public Committee committee(String rules, long owners, long tenants) {
        FoundCommittee command = FoundCommittee.of(
                        body,
                        TODAY,
                        TODAY.plusYears(3),
                        GroupSeats.of("owners", "业主", "owners", owners).build(),
                        GroupSeats.of("tenants", "入驻企业", "tenant companies", tenants)
                                .build())
                .standing(Standing.STATUTORY)
                .rules(rules)
                .build();
        return Stored.of(hall, Committee.TYPE, committees.found(admin, command));
    }

    /** A committee all of whose seats are held. */
    public Committee seated(String rules, long owners, long tenants) {
        Committee committee = committee(rules, owners, tenants);
        for (long i = 0; i < owners; i++) {
            seat(committee.id(), "owners");
        }
        for (long i = 0; i < tenants; i++) {
            seat(committee.id(), "tenants");
        }
        return current(committee);
    }

    /** Seats somebody new. */
    public Id<Person> seat(Id<Committee> committee, String group) {
        Id<Person> member = person("Member " + ++people);
        committees.nominate(secretary, NominateSeat.of(committee, group, member).build());
        Id<Seat> nominated = seats(committee).stream()
                .filter(seat -> member.equals(seat.person()))
                .findAny()
                .orElseThrow()
                .id();
        step(committee, nominated, SeatAction.CONFIRM);
        return member;
    }

    /** Takes a step of a seat. */
    public Receipt<Committee> step(Id<Committee> committee, Id<Seat> seat, SeatAction action) {
        return committees.step(secretary, SeatStep.of(committee, seat, action).build());
    }

    /** The committee as it is now. */
    public Committee current(Committee committee) {
        return Stored.of(hall, Committee.TYPE, committee.id());
    }

    /** The seats as the secretary sees them. */
    public ImmutableList<SeatView> seats(Id<Committee> committee) {
        return committees.reads().get(secretary, committee).seats();
    }

    /** Who holds a seat. */
    public Id<Person> member(Id<Committee> committee, int number) {
        return Objects.requireNonNull(seats(committee).get(number - 1).person());
    }

    /** A meeting with one item that is called. */
    public Meeting called(Duration after) {
        Meeting meeting = drafted(after);
        return Stored.of(
                hall,
                Meeting.TYPE,
                meetings.call(secretary, CallMeeting.of(meeting.id()).build()));
    }

    /** A meeting with one item. */
    public Meeting drafted(Duration after) {
        Id<Meeting> meeting = meetings.draft(
                        secretary,
                        DraftMeeting.of(body, "Lifts", clock.instant().plus(after))
                                .build())
                .id();
        return Stored.of(
                hall,
                Meeting.TYPE,
                meetings.addItem(secretary, AddItem.of(meeting, "New lifts").build()));
    }

    /** Goes to the meeting's time and opens it with the first seats present. */
    public Meeting held(Meeting meeting, Committee committee, int... numbers) {
        clock.set(meeting.startsAt());
        step(meeting, MeetingAction.OPEN);
        List<SeatView> seats = seats(committee.id());
        for (int number : numbers) {
            meetings.attend(
                    secretary,
                    RecordAttendance.of(meeting.id(), seats.get(number - 1).id())
                            .build());
        }
        return Stored.of(hall, Meeting.TYPE, step(meeting, MeetingAction.COUNT));
    }

    /** Takes a simple step of a meeting. */
    public Receipt<Meeting> step(Meeting meeting, MeetingAction action) {
        return meetings.step(secretary, new MeetingStep(meeting.id(), action));
    }

    /** Lets the clock pass to a moment and does what is due, twice as two nodes would. */
    public void passTo(Instant moment) {
        clock.set(moment);
        hall.tick(moment, 100);
        hall.tick(moment, 100);
    }

    /** The events of a record so far. */
    public List<String> events(UUID subject) {
        List<String> events = new ArrayList<>();
        hall.journal()
                .history(admin, subject)
                .forEach(entry -> events.add(entry.event().replaceFirst("^(committee|meeting)\\.", "")));
        return events;
    }
}
