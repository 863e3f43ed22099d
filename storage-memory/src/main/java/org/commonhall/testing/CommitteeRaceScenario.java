package org.commonhall.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.committee.AddAlternate;
import org.commonhall.governance.committee.Committee;
import org.commonhall.governance.committee.EndReason;
import org.commonhall.governance.committee.EndSeat;
import org.commonhall.governance.committee.NominateSeat;
import org.commonhall.governance.committee.Seat;
import org.commonhall.governance.committee.SeatAction;
import org.commonhall.governance.committee.SeatStatus;
import org.commonhall.governance.committee.SeatStep;
import org.commonhall.governance.committee.SeatView;
import org.commonhall.governance.meeting.DemandMeeting;
import org.commonhall.governance.meeting.DemandStatus;
import org.commonhall.governance.meeting.DemandView;
import org.commonhall.governance.meeting.Meeting;
import org.commonhall.governance.meeting.MeetingAction;
import org.commonhall.governance.meeting.MeetingDemand;
import org.commonhall.governance.meeting.MeetingKind;
import org.commonhall.governance.meeting.MeetingStep;
import org.commonhall.governance.meeting.RecordAttendance;
import org.commonhall.governance.meeting.SupportDemand;
import org.junit.jupiter.api.Test;

/** Many who change one committee at once, on any store; half of them through a second hall where there can be one. */
@SuppressWarnings("exports") // JUnit and AssertJ are optional, and on the path wherever a scenario runs
public abstract class CommitteeRaceScenario extends CommitteeLife {
    private static final int THREADS = 16;
    private static final String DONE = "done";

    /** For adapters' tests. */
    protected CommitteeRaceScenario() {}

    /**
     * The last seat of a group is given once, to one of many nominees; a seat that is confirmed many times is filled once.
     *
     * @throws Exception what a thread failed with
     */
    @Test
    public final void theLastSeatOfAGroupIsGivenOnce() throws Exception {
        Committee committee = committee("tower-rules", 3, 2);
        seat(committee.id(), "owners");
        seat(committee.id(), "owners");
        seat(committee.id(), "tenants");
        List<Id<Person>> people = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            people.add(person("Candidate " + i));
        }
        List<String> outcomes = Together.outcomes(
                THREADS,
                thread -> () -> where(thread)
                        .committees()
                        .nominate(secretary, NominateSeat.of(committee.id(), "owners", people.get(thread))));
        requireOnce(outcomes, "committee.group.full");
        SeatView last = seats(committee.id()).get(2);
        assertThat(last.person()).isEqualTo(people.get(outcomes.indexOf(DONE)));
        requireOnce(
                Together.outcomes(
                        THREADS,
                        thread -> () -> where(thread)
                                .committees()
                                .step(secretary, SeatStep.of(committee.id(), last.id(), SeatAction.CONFIRM))),
                "committee.seat.state");
        assertThat(current(committee).filled()).isEqualTo(4);
        assertThat(hall.journal().verify(admin).firstBad()).isEmpty();
    }

    /**
     * A seat that is ended many times ends once, and one alternate moves up; the next waits on.
     *
     * @throws Exception what a thread failed with
     */
    @Test
    public final void anAlternateMovesUpOnceWhileASeatEndsTwice() throws Exception {
        Committee committee = seated("tower-rules", 3, 2);
        Id<Person> first = alternate(committee, "First");
        Id<Person> second = alternate(committee, "Second");
        Id<Seat> ending = seats(committee.id()).get(0).id();
        List<String> outcomes = Together.outcomes(
                THREADS,
                thread -> () -> where(thread)
                        .committees()
                        .end(secretary, EndSeat.of(committee.id(), ending, EndReason.RESIGNED)));
        requireOnce(outcomes, "committee.seat.past");
        assertThat(seats(committee.id()))
                .extracting(SeatView::person)
                .contains(first)
                .doesNotContain(second);
        assertThat(current(committee).filled()).isEqualTo(5);
        assertThat(events(committee.id().value())).containsOnlyOnce("alternate_seated");
    }

    /**
     * All members of a group leave at once: each alternate takes one of their seats, the others are vacant, and the committee
     * counts right.
     *
     * @throws Exception what a thread failed with
     */
    @Test
    public final void alternatesAreSpentOnceWhenManyLeave() throws Exception {
        Committee committee = seated("tower-rules", 8, 3);
        Id<Person> first = alternate(committee, "First");
        Id<Person> second = alternate(committee, "Second");
        List<SeatView> seats = seats(committee.id());
        List<String> outcomes = Together.outcomes(
                THREADS,
                thread -> () -> where(thread)
                        .committees()
                        .end(
                                secretary,
                                EndSeat.of(committee.id(), seats.get(thread % 8).id(), EndReason.RESIGNED)));
        assertThat(Collections.frequency(outcomes, DONE)).isEqualTo(8);
        assertThat(Collections.frequency(outcomes, "committee.seat.past")).isEqualTo(8);
        List<SeatView> after = seats(committee.id());
        assertThat(after).hasSize(11);
        assertThat(after).extracting(SeatView::person).containsOnlyOnce(first, second);
        assertThat(after.stream().filter(seat -> seat.status() == SeatStatus.VACANT))
                .hasSize(6);
        assertThat(current(committee).filled()).isEqualTo(5);
        assertThat(current(committee).electionRequired()).isTrue();
        assertThat(hall.journal().verify(admin).firstBad()).isEmpty();
    }

    /**
     * Everybody demands a meeting at once, each of them twice: each head counts once, and enough is reached once.
     *
     * @throws Exception what a thread failed with
     */
    @Test
    public final void eachHeadDemandsOnce() throws Exception {
        Committee committee = seated("tower-rules", 6, 3);
        List<SeatView> seats = seats(committee.id());
        MeetingDemand demand = meetings.demand(
                actor(seats.get(8)), new DemandMeeting(body, MeetingKind.COMMITTEE, "Lifts", "Soon", null));
        List<String> outcomes = Together.outcomes(
                THREADS,
                thread -> () -> where(thread)
                        .meetings()
                        .support(actor(seats.get(thread / 2)), new SupportDemand(demand.id(), null)));
        assertThat(Collections.frequency(outcomes, DONE)).isEqualTo(8);
        assertThat(Collections.frequency(outcomes, "meeting.demand.supported")).isEqualTo(8);
        DemandView after = meetings.reads()
                .demands(worker, body, PageRequest.first(5))
                .items()
                .get(0);
        assertThat(after.supporters()).isEqualTo(9);
        assertThat(after.status()).isEqualTo(DemandStatus.REACHED);
        assertThat(events(demand.id().value())).containsOnlyOnce("demanded");
    }

    /**
     * Attendance is counted again and again while seats end: who counted is one consistent list at every moment.
     *
     * @throws Exception what a thread failed with
     */
    @Test
    public final void whoCountsIsWrittenDownOnce() throws Exception {
        Committee committee = seated("tower-rules", 8, 3);
        Meeting meeting = called(Duration.ofDays(7));
        clock.set(meeting.startsAt());
        step(meeting, MeetingAction.OPEN);
        List<SeatView> seats = seats(committee.id());
        for (int i = 4; i < 11; i++) {
            meetings.attend(
                    secretary, RecordAttendance.of(meeting.id(), seats.get(i).id()));
        }
        step(meeting, MeetingAction.COUNT);
        List<String> outcomes = Together.outcomes(THREADS, thread -> () -> {
            if (thread < 4) {
                where(thread)
                        .committees()
                        .end(
                                secretary,
                                EndSeat.of(committee.id(), seats.get(thread).id(), EndReason.RESIGNED));
            } else {
                where(thread).meetings().step(secretary, MeetingStep.of(meeting.id(), MeetingAction.COUNT));
            }
        });
        assertThat(outcomes).containsOnly(DONE);
        step(meeting, MeetingAction.CLOSE);
        var check =
                meetings.reads().get(secretary, meeting.id()).quorum().checks().get(0);
        assertThat(check.counted()).isEqualByComparingTo("7");
        assertThat(check.base()).isEqualByComparingTo("7");
    }

    private static Actor actor(SeatView seat) {
        return Actor.person(Objects.requireNonNull(seat.person()));
    }

    private Id<Person> alternate(Committee committee, String name) {
        Id<Person> person = person(name);
        committees.addAlternate(secretary, new AddAlternate(committee.id(), "owners", person, null, null, null));
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
