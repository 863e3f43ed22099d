package org.commonhall.testing;

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
import org.commonhall.CommonhallBuilder;
import org.commonhall.Id;
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
import org.junit.jupiter.api.BeforeEach;

/**
 * A hall with a body, its secretary and people who take seats, for scenarios about committees and meetings that run on any
 * store.
 */
@SuppressWarnings("exports") // JUnit and AssertJ are optional, and on the path wherever a scenario runs
public abstract class CommitteeLife extends HallLife {
    /** The day of {@link #MONDAY}. */
    protected static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    /** Rules of a host's own: three days' notice, one if urgent, proxies, a second call that needs a quarter. */
    protected static final String OWN = """
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
    protected Committees committees;
    /** Its meetings. */
    protected Meetings meetings;
    /** Keeps the body's papers. */
    protected Actor secretary;
    /** Reads. */
    protected Actor auditor;
    /** Works in the building. */
    protected Actor worker;
    /** The body. */
    protected Id<Organization> body;

    private int people;

    /** For scenarios. */
    protected CommitteeLife() {}

    @Override
    protected CommonhallBuilder settings() {
        return super.settings()
                .committees(CommitteePolicy.neutral()
                        .withRules(RuleSets.standard().plus(RuleSets.read("own.csv", new StringReader(OWN)))));
    }

    /** Makes what the scenarios need in the founded hall. */
    @BeforeEach
    public final void begin() {
        committees = hall.committees();
        meetings = hall.meetings();
        body = organization("building_committee", "Tower committee");
        secretary = Actor.person(person("Secretary"));
        hall.access()
                .grant(
                        admin,
                        new GrantRole(
                                Objects.requireNonNull(secretary.person()), Role.SECRETARY, body.value(), null, null));
        auditor = Actor.person(person("Auditor"));
        hall.access()
                .grant(
                        admin,
                        new GrantRole(
                                Objects.requireNonNull(auditor.person()), Role.AUDITOR, Scopes.DISTRICT, null, null));
        worker = Actor.person(person("Worker"));
    }

    /**
     * A person.
     *
     * @param name the name
     * @return the identity
     */
    protected final Id<Person> person(String name) {
        return hall.directory()
                .registerPerson(admin, new RegisterPerson(PersonDetails.named(name), null, null))
                .id();
    }

    /**
     * A committee with two groups for five years from today, all seats vacant.
     *
     * @param rules its rules
     * @param owners seats of owners
     * @param tenants seats of tenants
     * @return the committee
     */
    protected final Committee committee(String rules, long owners, long tenants) {
        return committees.found(
                admin,
                FoundCommittee.of(
                                body,
                                TODAY,
                                TODAY.plusYears(3),
                                GroupSeats.of("owners", "业主", "owners", owners),
                                GroupSeats.of("tenants", "入驻企业", "tenant companies", tenants))
                        .standing(Standing.STATUTORY)
                        .rules(rules)
                        .build());
    }

    /**
     * A committee all of whose seats are held.
     *
     * @param rules its rules
     * @param owners seats of owners
     * @param tenants seats of tenants
     * @return the committee
     */
    protected final Committee seated(String rules, long owners, long tenants) {
        Committee committee = committee(rules, owners, tenants);
        for (long i = 0; i < owners; i++) {
            seat(committee.id(), "owners");
        }
        for (long i = 0; i < tenants; i++) {
            seat(committee.id(), "tenants");
        }
        return current(committee);
    }

    /**
     * Seats somebody new.
     *
     * @param committee where
     * @param group for which group
     * @return who
     */
    protected final Id<Person> seat(Id<Committee> committee, String group) {
        Id<Person> member = person("Member " + ++people);
        committees.nominate(secretary, NominateSeat.of(committee, group, member));
        Id<Seat> nominated = seats(committee).stream()
                .filter(seat -> member.equals(seat.person()))
                .findAny()
                .orElseThrow()
                .id();
        step(committee, nominated, SeatAction.CONFIRM);
        return member;
    }

    /**
     * Takes a step of a seat.
     *
     * @param committee where
     * @param seat which
     * @param action what
     * @return the committee after it
     */
    protected final Committee step(Id<Committee> committee, Id<Seat> seat, SeatAction action) {
        return committees.step(secretary, SeatStep.of(committee, seat, action));
    }

    /**
     * The committee as it is now.
     *
     * @param committee which
     * @return as stored
     */
    protected final Committee current(Committee committee) {
        return committees.reads().get(secretary, committee.id()).committee();
    }

    /**
     * The seats as the secretary sees them.
     *
     * @param committee where
     * @return by number
     */
    protected final ImmutableList<SeatView> seats(Id<Committee> committee) {
        return committees.reads().get(secretary, committee).seats();
    }

    /**
     * Who holds a seat.
     *
     * @param committee where
     * @param number the seat's number
     * @return the member
     */
    protected final Id<Person> member(Id<Committee> committee, int number) {
        return Objects.requireNonNull(seats(committee).get(number - 1).person());
    }

    /**
     * A meeting with one item that is called.
     *
     * @param after how long from now it begins
     * @return the meeting
     */
    protected final Meeting called(Duration after) {
        Meeting meeting = drafted(after);
        return meetings.call(secretary, CallMeeting.of(meeting.id()));
    }

    /**
     * A meeting with one item.
     *
     * @param after how long from now it begins
     * @return the meeting, in preparation
     */
    protected final Meeting drafted(Duration after) {
        Meeting meeting = meetings.draft(
                secretary, DraftMeeting.of(body, "Lifts", clock.instant().plus(after)));
        return meetings.addItem(secretary, AddItem.of(meeting.id(), "New lifts"));
    }

    /**
     * Goes to the meeting's time and opens it with the first seats present.
     *
     * @param meeting which
     * @param committee the body's committee
     * @param numbers the numbers of the seats that attend
     * @return the meeting after counting
     */
    protected final Meeting held(Meeting meeting, Committee committee, int... numbers) {
        clock.set(meeting.startsAt());
        step(meeting, MeetingAction.OPEN);
        List<SeatView> seats = seats(committee.id());
        for (int number : numbers) {
            meetings.attend(
                    secretary,
                    RecordAttendance.of(meeting.id(), seats.get(number - 1).id()));
        }
        return step(meeting, MeetingAction.COUNT);
    }

    /**
     * Takes a simple step of a meeting.
     *
     * @param meeting which
     * @param action what
     * @return the meeting after it
     */
    protected final Meeting step(Meeting meeting, MeetingAction action) {
        return meetings.step(secretary, MeetingStep.of(meeting.id(), action));
    }

    /**
     * Lets the clock pass to a moment and does what is due, twice as two nodes would.
     *
     * @param moment the moment
     */
    protected final void passTo(Instant moment) {
        clock.set(moment);
        hall.tick(moment, 100);
        hall.tick(moment, 100);
    }

    /**
     * The events of a record so far.
     *
     * @param subject which
     * @return their codes without the capability
     */
    protected final List<String> events(UUID subject) {
        List<String> events = new ArrayList<>();
        hall.journal()
                .history(admin, subject)
                .forEach(entry -> events.add(entry.event().replaceFirst("^(committee|meeting)\\.", "")));
        return events;
    }
}
