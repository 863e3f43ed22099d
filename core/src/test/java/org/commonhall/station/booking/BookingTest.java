package org.commonhall.station.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Span;
import org.commonhall.directory.directory.Person;
import org.junit.jupiter.api.Test;

/** The guards of a booking, each at its last and its first moment. */
class BookingTest {
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant ELEVEN = TEN.plusSeconds(3600);

    private final BookableRoom room = room(BookingPolicy.of(10)
            .checkInMinutes(15L)
            .autoReleaseMinutes(10L)
            .cancelMinutes(60)
            .build());

    @Test
    void releasedStrictlyAfterTheLastMoment() {
        Booking booking = booking(room, BookingStatus.CONFIRMED);
        assertThat(booking.effective(TEN.plusSeconds(600))).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(booking.effective(TEN.plusSeconds(600).plusNanos(1000))).isEqualTo(BookingStatus.NO_SHOW);
        assertThat(booking.nextDueAt()).isEqualTo(TEN.plusSeconds(600).plusNanos(1000));
        assertThat(booking.checkedIn(TEN.plusSeconds(600)).effective(ELEVEN.minusSeconds(1)))
                .isEqualTo(BookingStatus.IN_USE);
        refused("booking.state", () -> booking.checkedIn(TEN.plusSeconds(601)));
    }

    @Test
    void checkInBeginsAtItsWindowAndEndsBeforeTheEnd() {
        Booking booking = booking(room, BookingStatus.CONFIRMED);
        refused("booking.checkin.early", () -> booking.checkedIn(TEN.minusSeconds(901)));
        assertThat(booking.checkedIn(TEN.minusSeconds(900)).status()).isEqualTo(BookingStatus.IN_USE);
        Booking kept = booking(room(BookingPolicy.of(10).checkInMinutes(15L).build()), BookingStatus.CONFIRMED);
        assertThat(kept.checkedIn(ELEVEN.minusSeconds(1)).status()).isEqualTo(BookingStatus.IN_USE);
        refused("booking.state", () -> kept.checkedIn(ELEVEN));
        refused(
                "booking.checkin.none",
                () -> booking(room(BookingPolicy.of(10).build()), BookingStatus.CONFIRMED)
                        .checkedIn(TEN));
    }

    @Test
    void checkOutNeedsTheBeginningAndFreesTheRest() {
        Booking early = booking(room, BookingStatus.CONFIRMED).checkedIn(TEN.minusSeconds(60));
        refused("booking.checkout.early", () -> early.checkedOut(TEN.minusSeconds(1)));
        Booking left = early.checkedOut(TEN.plusSeconds(900));
        assertThat(left.status()).isEqualTo(BookingStatus.COMPLETED);
        assertThat(left.span()).isEqualTo(new Span(TEN, TEN.plusSeconds(900)));
        refused("booking.state", () -> booking(room, BookingStatus.CONFIRMED).checkedOut(TEN));
    }

    @Test
    void cancellingHasADeadlineForTheOneWhoBooked() {
        Booking booking = booking(room, BookingStatus.CONFIRMED);
        assertThat(booking.cancelled(null, false, TEN.minusSeconds(3600)).status())
                .isEqualTo(BookingStatus.CANCELLED);
        refused("booking.cancel.late", () -> booking.cancelled(null, false, TEN.minusSeconds(3599)));
        assertThat(booking.cancelled(null, true, TEN.minusSeconds(1)).status()).isEqualTo(BookingStatus.CANCELLED);
        assertThat(booking(room, BookingStatus.REQUESTED)
                        .cancelled(null, false, TEN.minusSeconds(1))
                        .status())
                .isEqualTo(BookingStatus.CANCELLED);
        refused("booking.state", () -> booking.checkedIn(TEN).cancelled(null, true, TEN));
    }

    @Test
    void whatNobodyDecidedLapsesAtItsBeginning() {
        Booking asked = booking(room, BookingStatus.REQUESTED);
        assertThat(asked.effective(TEN.minusNanos(1000))).isEqualTo(BookingStatus.REQUESTED);
        assertThat(asked.effective(TEN)).isEqualTo(BookingStatus.REJECTED);
        assertThat(asked.settled(TEN).reason()).isEqualTo("booking.undecided");
        refused("booking.state", () -> asked.approved(TEN));
        assertThat(asked.approved(TEN.minusSeconds(1)).status()).isEqualTo(BookingStatus.CONFIRMED);
    }

    private static BookableRoom room(BookingPolicy policy) {
        Id<BookableRoom> id = new Id<>(new UUID(0, 1));
        return BookableRoomBuilder.builder()
                .id(id)
                .station(new Id<>(new UUID(0, 2)))
                .hall(new Id<>(new UUID(0, 5)))
                .place(new Id<>(new UUID(0, 5)))
                .name("Room")
                .timeZone("Asia/Shanghai")
                .build()
                .with(policy);
    }

    private static Booking booking(BookableRoom room, BookingStatus status) {
        BookingDraft draft = new BookingDraft(
                new Booker(new Id<Person>(new UUID(0, 3)), null),
                Occasion.of(5).title("Tea").build());
        return draft.booking(new Id<>(new UUID(0, 4)), room, new Span(TEN, ELEVEN), status, TEN.minusSeconds(86_400));
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
