package org.commonhall.governance.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Receipt;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.meeting.DemandMeeting;
import org.commonhall.governance.meeting.DemandStatus;
import org.commonhall.governance.meeting.DemandView;
import org.commonhall.governance.meeting.Meeting;
import org.commonhall.governance.meeting.MeetingAction;
import org.commonhall.governance.meeting.MeetingDemand;
import org.commonhall.governance.meeting.MeetingKind;
import org.commonhall.governance.meeting.MeetingStep;
import org.commonhall.governance.meeting.Meetings;
import org.commonhall.governance.meeting.RecordAttendance;
import org.commonhall.governance.meeting.SupportDemand;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestCommittee;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.Together;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many who change one committee at once; half of them through a second hall where there can be one. */
@StoreTest
@Tag(StoreTest.RACE)
class CommitteeRaceScenario {
    private static final int THREADS = 16;
    private static final String DONE = "done";

    private final TestCommittee given;
    private final Meetings meetings;
    private final Actor secretary;

    CommitteeRaceScenario(TestHall hall) {
        given = new TestCommittee(hall);
        meetings = given.meetings;
        secretary = given.secretary;
    }

    /**
     * The last seat of a group is given once, to one of many nominees; a seat that is confirmed many times is filled
     * once.
     */
    @Test
    void theLastSeatOfAGroupIsGivenOnce() throws Exception {
        Committee committee = given.committee("tower-rules", 3, 2);
        given.seat(committee.id(), "owners");
        given.seat(committee.id(), "owners");
        given.seat(committee.id(), "tenants");
        List<Id<Person>> people = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            people.add(given.person("Candidate " + i));
        }
        List<String> outcomes = Together.outcomes(
                THREADS,
                thread -> () -> given.where(thread)
                        .governance()
                        .committees()
                        .nominate(
                                secretary,
                                NominateSeat.of(committee.id(), "owners", people.get(thread))
                                        .build()));
        requireOnce(outcomes, "committee.group.full");
        SeatView last = given.seats(committee.id()).get(2);
        assertThat(last.person()).isEqualTo(people.get(outcomes.indexOf(DONE)));
        requireOnce(
                Together.outcomes(
                        THREADS,
                        thread -> () -> given.where(thread)
                                .governance()
                                .committees()
                                .step(
                                        secretary,
                                        SeatStep.of(committee.id(), last.id(), SeatAction.CONFIRM)
                                                .build())),
                "committee.seat.state");
        assertThat(given.current(committee).filled()).isEqualTo(4);
        assertThat(given.hall.journal().verify(given.admin).firstBad()).isEmpty();
    }

    /** A seat that is ended many times ends once, and one alternate moves up; the next waits on. */
    @Test
    void anAlternateMovesUpOnceWhileASeatEndsTwice() throws Exception {
        Committee committee = given.seated("tower-rules", 3, 2);
        Id<Person> first = alternate(committee, "First");
        Id<Person> second = alternate(committee, "Second");
        Id<Seat> ending = given.seats(committee.id()).get(0).id();
        List<String> outcomes = Together.outcomes(
                THREADS,
                thread -> () -> given.where(thread)
                        .governance()
                        .committees()
                        .end(
                                secretary,
                                EndSeat.of(committee.id(), ending, EndReason.RESIGNED)
                                        .build()));
        requireOnce(outcomes, "committee.seat.past");
        assertThat(given.seats(committee.id()))
                .extracting(SeatView::person)
                .contains(first)
                .doesNotContain(second);
        assertThat(given.current(committee).filled()).isEqualTo(5);
        assertThat(given.events(committee.id().value())).containsOnlyOnce("alternate_seated");
    }

    /**
     * All members of a group leave at once: each alternate takes one of their seats, the others are vacant, and the
     * committee counts right.
     */
    @Test
    void alternatesAreSpentOnceWhenManyLeave() throws Exception {
        Committee committee = given.seated("tower-rules", 8, 3);
        Id<Person> first = alternate(committee, "First");
        Id<Person> second = alternate(committee, "Second");
        List<SeatView> seats = given.seats(committee.id());
        List<String> outcomes = Together.outcomes(
                THREADS,
                thread -> () -> given.where(thread)
                        .governance()
                        .committees()
                        .end(
                                secretary,
                                EndSeat.of(committee.id(), seats.get(thread % 8).id(), EndReason.RESIGNED)
                                        .build()));
        assertThat(Collections.frequency(outcomes, DONE)).isEqualTo(8);
        assertThat(Collections.frequency(outcomes, "committee.seat.past")).isEqualTo(8);
        List<SeatView> after = given.seats(committee.id());
        assertThat(after).hasSize(11);
        assertThat(after).extracting(SeatView::person).containsOnlyOnce(first, second);
        assertThat(after.stream().filter(seat -> seat.status() == SeatStatus.VACANT))
                .hasSize(6);
        assertThat(given.current(committee).filled()).isEqualTo(5);
        assertThat(given.current(committee).electionRequired()).isTrue();
        assertThat(given.hall.journal().verify(given.admin).firstBad()).isEmpty();
    }

    /** Everybody demands a meeting at once, each of them twice: each head counts once, and enough is reached once. */
    @Test
    void eachHeadDemandsOnce() throws Exception {
        Committee committee = given.seated("tower-rules", 6, 3);
        List<SeatView> seats = given.seats(committee.id());
        Receipt<MeetingDemand> demand = meetings.demand(
                actor(seats.get(8)), new DemandMeeting(given.body, MeetingKind.COMMITTEE, "Lifts", "Soon"));
        List<String> outcomes = Together.outcomes(
                THREADS,
                thread -> () -> given.where(thread)
                        .governance()
                        .meetings()
                        .support(actor(seats.get(thread / 2)), new SupportDemand(demand.id())));
        assertThat(Collections.frequency(outcomes, DONE)).isEqualTo(8);
        assertThat(Collections.frequency(outcomes, "meeting.demand.supported")).isEqualTo(8);
        DemandView after = meetings.reads()
                .demands(given.worker, given.body, PageRequest.first(5))
                .items()
                .get(0);
        assertThat(after.supporters()).isEqualTo(9);
        assertThat(after.status()).isEqualTo(DemandStatus.REACHED);
        assertThat(given.events(demand.id().value())).containsOnlyOnce("demanded");
    }

    /** Attendance is counted again and again while seats end: who counted is one consistent list at every moment. */
    @Test
    void whoCountsIsWrittenDownOnce() throws Exception {
        Committee committee = given.seated("tower-rules", 8, 3);
        Meeting meeting = given.called(Duration.ofDays(7));
        given.clock.set(meeting.startsAt());
        given.step(meeting, MeetingAction.OPEN);
        List<SeatView> seats = given.seats(committee.id());
        for (int i = 4; i < 11; i++) {
            meetings.attend(
                    secretary,
                    RecordAttendance.of(meeting.id(), seats.get(i).id()).build());
        }
        given.step(meeting, MeetingAction.COUNT);
        List<String> outcomes = Together.outcomes(THREADS, thread -> () -> {
            if (thread < 4) {
                given.where(thread)
                        .governance()
                        .committees()
                        .end(
                                secretary,
                                EndSeat.of(committee.id(), seats.get(thread).id(), EndReason.RESIGNED)
                                        .build());
            } else {
                given.where(thread)
                        .governance()
                        .meetings()
                        .step(secretary, new MeetingStep(meeting.id(), MeetingAction.COUNT));
            }
        });
        assertThat(outcomes).containsOnly(DONE);
        given.step(meeting, MeetingAction.CLOSE);
        var check =
                meetings.reads().get(secretary, meeting.id()).quorum().checks().get(0);
        assertThat(check.counted()).isEqualByComparingTo("7");
        assertThat(check.base()).isEqualByComparingTo("7");
    }

    private static Actor actor(SeatView seat) {
        return Actor.person(Objects.requireNonNull(seat.person()));
    }

    private Id<Person> alternate(Committee committee, String name) {
        Id<Person> person = given.person(name);
        given.committees.addAlternate(
                secretary, AddAlternate.of(committee.id(), "owners", person).build());
        return person;
    }

    private static void requireOnce(List<String> outcomes, String refusal) {
        assertThat(Collections.frequency(outcomes, DONE))
                .as(outcomes.toString())
                .isEqualTo(1);
        assertThat(Collections.frequency(outcomes, refusal))
                .as(outcomes.toString())
                .isEqualTo(outcomes.size() - 1);
    }
}
