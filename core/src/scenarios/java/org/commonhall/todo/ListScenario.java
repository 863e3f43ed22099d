package org.commonhall.todo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.directory.directory.Organization;
import org.commonhall.governance.ballot.Ballot;
import org.commonhall.governance.ballot.BallotAction;
import org.commonhall.governance.ballot.BallotRow;
import org.commonhall.governance.ballot.BallotStatus;
import org.commonhall.governance.ballot.BallotStep;
import org.commonhall.governance.decision.RuleSets;
import org.commonhall.governance.followup.FollowUpAction;
import org.commonhall.governance.followup.FollowUpStatus;
import org.commonhall.governance.followup.FollowUpStep;
import org.commonhall.governance.followup.FollowUpView;
import org.commonhall.governance.meeting.Meeting;
import org.commonhall.governance.meeting.MeetingAction;
import org.commonhall.governance.meeting.MeetingRow;
import org.commonhall.governance.meeting.MeetingStatus;
import org.commonhall.governance.motion.Motion;
import org.commonhall.governance.motion.MotionRow;
import org.commonhall.procedure.ListOrder;
import org.commonhall.procedure.Openness;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestCommittee;
import org.commonhall.scenario.TestDesks;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestMotions;
import org.commonhall.scenario.TestRooms;
import org.commonhall.scenario.TestTodos;
import org.commonhall.scenario.TestTower;
import org.commonhall.station.booking.BookableRoom;
import org.commonhall.station.booking.Booking;
import org.commonhall.station.booking.BookingView;
import org.commonhall.station.booking.CancelBooking;
import org.commonhall.station.desk.TicketStatus;
import org.commonhall.station.station.StationRow;
import org.commonhall.volunteering.shift.ShiftStatus;
import org.junit.jupiter.api.Test;

/** Lists ask for what is open or over, and are counted by state. */
@StoreTest
class ListScenario {
    private static final PageRequest TEN = PageRequest.first(10);

    private final TestHall hall;

    ListScenario(TestHall hall) {
        this.hall = hall;
    }

    @Test
    void meetingsAndBallotsThatAreOpenAndThatAreOver() {
        TestCommittee board = new TestCommittee(hall);
        board.committee("cn-beijing-2024-committee", 3, 2);
        Meeting coming = board.called(Duration.ofDays(20));
        Meeting cancelled = board.called(Duration.ofDays(30));
        board.step(cancelled, MeetingAction.CANCEL);
        var meetings = board.hall.governance().meetings().reads();
        assertThat(meetings.list(board.worker, board.body, Openness.OPEN, ListOrder.LATEST, TEN)
                        .items())
                .extracting(MeetingRow::id)
                .containsExactly(coming.id());
        assertThat(meetings.list(board.worker, board.body, Openness.OVER, ListOrder.LATEST, TEN)
                        .items())
                .extracting(MeetingRow::id)
                .containsExactly(cancelled.id());
        assertThat(meetings.list(board.worker, board.body, Openness.ANY, ListOrder.LATEST, TEN)
                        .items())
                .extracting(MeetingRow::id)
                .containsExactly(cancelled.id(), coming.id());
        assertThat(meetings.list(board.worker, board.body, Openness.ANY, ListOrder.EARLIEST, TEN)
                        .items())
                .extracting(MeetingRow::id)
                .containsExactly(coming.id(), cancelled.id());
        assertThat(MeetingStatus.INQUORATE.over()).isFalse();
        assertThat(MeetingStatus.CLOSED.over()).isTrue();

        TestTower tower = new TestTower(hall);
        tower.title(tower.unit("1301", "500"), tower.stranger);
        Ballot open = tower.opened(tower.consultation(RuleSets.CN_278_ORDINARY));
        Ballot over = tower.opened(tower.consultation(RuleSets.CN_278_ORDINARY));
        tower.ballots.step(
                tower.secretary,
                BallotStep.of(over.id(), BallotAction.CANCEL)
                        .reason("Wrong question")
                        .build());
        var ballots = tower.hall.governance().ballots().reads();
        assertThat(ballots.list(Actor.visitor(), tower.assembly, Openness.OPEN, ListOrder.LATEST, TEN)
                        .items())
                .extracting(BallotRow::id)
                .containsExactly(open.id());
        assertThat(ballots.list(Actor.visitor(), tower.assembly, Openness.OVER, ListOrder.LATEST, TEN)
                        .items())
                .extracting(BallotRow::id)
                .containsExactly(over.id());
        assertThat(ballots.list(Actor.visitor(), tower.assembly, Openness.ANY, ListOrder.EARLIEST, TEN)
                        .items())
                .hasSize(2)
                .isSortedAccordingTo(Comparator.comparing(BallotRow::id));
        assertThat(BallotStatus.CLOSED.over()).isTrue();
    }

    @Test
    void actionsTicketsAndShiftsAreCounted() {
        TestTodos given = new TestTodos(hall);
        var actions = given.hall.governance().followUps().reads();
        assertThat(actions.totals(given.secretary, given.body).byState()).containsOnlyKeys(FollowUpStatus.PLANNED);
        assertThat(actions.open(given.secretary, given.body, TEN).items()).hasSize(1);
        assertThat(actions.over(given.secretary, given.body, TEN).items()).isEmpty();
        given.hall
                .governance()
                .followUps()
                .step(
                        given.secretary,
                        FollowUpStep.of(
                                        actions.open(given.secretary, given.body, TEN)
                                                .items()
                                                .get(0)
                                                .id(),
                                        FollowUpAction.DROP,
                                        "Done by the owners")
                                .build());
        assertThat(actions.totals(given.secretary, given.body).byState()).containsOnlyKeys(FollowUpStatus.DROPPED);
        assertThat(actions.open(given.secretary, given.body, TEN).items()).isEmpty();
        assertThat(actions.over(given.secretary, given.body, TEN).items())
                .extracting(FollowUpView::status)
                .containsExactly(FollowUpStatus.DROPPED);
        var programme = given.hall
                .volunteering()
                .volunteers()
                .reads()
                .running(given.lin, TEN)
                .items()
                .get(0)
                .id();
        assertThat(given.hall
                        .volunteering()
                        .shifts()
                        .reads()
                        .totals(given.lin, programme)
                        .byState())
                .containsEntry(ShiftStatus.OPEN, 1L);
    }

    @Test
    void ticketsOfADayAreCountedAndStationsAreFoundByTheirHost() {
        TestDesks desks = new TestDesks(hall);
        desks.take();
        desks.login(desks.first, "1");
        desks.call(desks.first);
        desks.take(desks.forms);
        LocalDate monday = LocalDate.parse("2026-03-02");
        assertThat(desks.desks.reads().totals(desks.first, desks.line, monday).byState())
                .containsEntry(TicketStatus.INVITED, 1L)
                .containsEntry(TicketStatus.WAITING, 1L)
                .hasSize(2);
        assertThat(desks.desks
                        .reads()
                        .totals(desks.first, desks.line, monday.plusDays(1))
                        .all())
                .isZero();
        var stations = desks.hall.station().stations().reads();
        Id<Organization> host = stations.get(desks.first, desks.station).host();
        assertThat(stations.of(Actor.visitor(), host, TEN).items())
                .extracting(StationRow::id)
                .contains(desks.station);
        assertThat(stations.of(Actor.visitor(), new Id<>(desks.station.value()), TEN)
                        .items())
                .isEmpty();
    }

    @Test
    void bookingsToComeAndThoseThatAreOver() {
        TestRooms rooms = new TestRooms(hall);
        BookableRoom studio = rooms.room("Studio", TestRooms.policy());
        Id<Booking> first =
                rooms.book(rooms.lin, studio, "2026-03-03T10:00", 60).id();
        Id<Booking> given =
                rooms.book(rooms.lin, studio, "2026-03-04T10:00", 60).id();
        Id<Booking> last = rooms.book(rooms.lin, studio, "2026-03-05T10:00", 60).id();
        rooms.bookings.cancel(rooms.lin, CancelBooking.of(given).build());
        var bookings = rooms.bookings.reads();
        assertThat(bookings.mine(rooms.lin, Openness.OPEN, ListOrder.EARLIEST, TEN)
                        .items())
                .extracting(BookingView::id)
                .containsExactly(first, last);
        assertThat(bookings.mine(rooms.lin, Openness.OPEN, ListOrder.LATEST, TEN)
                        .items())
                .extracting(BookingView::id)
                .containsExactly(last, first);
        assertThat(bookings.mine(rooms.lin, Openness.OVER, ListOrder.EARLIEST, TEN)
                        .items())
                .extracting(BookingView::id)
                .containsExactly(given);
        refused("input.invalid", () -> bookings.mine(rooms.lin, Openness.OPEN, none(), TEN));
    }

    @SuppressWarnings("NullAway") // what a host may do by mistake
    private static ListOrder none() {
        return null;
    }

    @Test
    void motionsThatAreOpenAndThatAreOver() {
        TestMotions given = new TestMotions(hall);
        Motion accepted = given.move(given.secretary, given.at("permitted"), "accepted");
        var motions = given.motions.reads();
        assertThat(motions.of(given.other, given.body, Openness.OVER, ListOrder.LATEST, TEN)
                        .items())
                .extracting(MotionRow::id)
                .containsExactly(accepted.id());
        assertThat(motions.of(given.other, given.body, Openness.OPEN, ListOrder.LATEST, TEN)
                        .items())
                .isEmpty();
    }
}
