package org.commonhall.station.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestRooms.at;
import static org.commonhall.scenario.TestRooms.policy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.commonhall.Actor;
import org.commonhall.PageRequest;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.recurrence.FifthWeekday;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestRooms;
import org.junit.jupiter.api.Test;

/** Bookings that recur. */
@StoreTest
class BookingSeriesScenario {

    private final TestRooms given;
    private final Bookings bookings;
    private final Actor lin;
    private final Actor zhao;

    BookingSeriesScenario(TestHall hall) {
        given = new TestRooms(hall);
        bookings = given.bookings;
        lin = given.lin;
        zhao = given.zhao;
    }

    /** One date that is taken refuses all; skipped, it is kept with its reason and can be booked later. */
    @Test
    void aTakenDateRefusesAllOrIsSkipped() {
        BookableRoom room = given.room("Weekly", policy());
        Receipt<Booking> taken = given.book(zhao, room, "2026-03-10T10:30", 60);
        assertThatThrownBy(() -> weekly(room, 3, false)).isInstanceOfSatisfying(RuleViolation.class, no -> {
            assertThat(no.code()).isEqualTo("booking.series.date");
            assertThat(no.message(Locale.ENGLISH)).startsWith("On 2026-03-10: Weekly is taken from 2026-03-10 10:30");
        });
        assertThat(bookings.reads().mine(lin, PageRequest.first(10)).items()).isEmpty();
        Receipt<BookingSeries> series = weekly(room, 3, true);
        assertThat(series.allMade(Booking.class)).hasSize(3);
        assertThat(Objects.requireNonNull(series.why()).text(Locale.ENGLISH)).startsWith("2 of 3 dates stand");
        List<BookingView> dates = dates(series);
        assertThat(dates)
                .extracting(date -> date.status().date())
                .containsExactly(SeriesDateState.VALID, SeriesDateState.REJECTED, SeriesDateState.VALID);
        assertThat(dates.get(1).reason())
                .isNotNull()
                .satisfies(why -> assertThat(why.text(Locale.ENGLISH))
                        .isEqualTo("Weekly is taken from 2026-03-10 10:30 to 2026-03-10 11:30\n"));
        refused(
                "booking.taken",
                () -> bookings.readd(lin, new ReaddDate(dates.get(1).id())));
        bookings.cancel(zhao, CancelBooking.of(taken.id()).build());
        assertThat(bookings.readd(lin, new ReaddDate(dates.get(1).id())).state())
                .isEqualTo(BookingStatus.CONFIRMED.name());
        refused("booking.taken", () -> given.book(zhao, room, "2026-03-10T10:30", 60));
    }

    /** What is past stays; the rest continues as another series; cancelled dates stay so with their reason. */
    @Test
    void changingARunningSeriesSplitsIt() {
        BookableRoom room = given.room("Split", policy());
        Receipt<BookingSeries> series = weekly(room, 5, false);
        BookingView fourth = dates(series).get(3);
        bookings.cancel(lin, new CancelBooking(fourth.id(), "Spring break"));
        given.clock.set(at("2026-03-11T12:00"));
        Receipt<BookingSeries> next = bookings.changeSeries(
                lin,
                ChangeSeries.of(series.id(), LocalDateTime.parse("2026-03-17T14:00"), 90, "FREQ=WEEKLY;COUNT=3")
                        .build());
        assertThat(bookings.reads().series(lin, next.id()).continues()).isEqualTo(series.id());
        refused("record.missing", () -> bookings.reads().series(zhao, next.id()));
        assertThat(dates(series))
                .extracting(BookingView::status)
                .containsExactly(
                        BookingStatus.COMPLETED,
                        BookingStatus.COMPLETED,
                        BookingStatus.CANCELLED,
                        BookingStatus.CANCELLED,
                        BookingStatus.CANCELLED);
        List<BookingView> continued = dates(next);
        assertThat(continued)
                .extracting(BookingView::status)
                .containsExactly(BookingStatus.CONFIRMED, BookingStatus.CANCELLED, BookingStatus.CONFIRMED);
        assertThat(continued.get(1).reason())
                .isNotNull()
                .satisfies(why -> assertThat(why.text(Locale.ENGLISH)).startsWith("Spring break"));
        assertThat(continued.get(0).startsAt()).isEqualTo(at("2026-03-17T14:00"));
        given.book(zhao, room, "2026-03-17T10:00", 60);
        refused(
                "booking.series.over",
                () -> bookings.cancelSeries(lin, CancelSeries.of(series.id()).build()));
    }

    /** Asked to change from its beginning on, a running series keeps what is past and changes the rest. */
    @Test
    void whatIsPastDoesNotStandAgainstAChange() {
        BookableRoom room = given.room("Running", policy());
        Receipt<BookingSeries> series = weekly(room, 3, false);
        given.clock.set(at("2026-03-04T12:00"));
        Receipt<BookingSeries> next = bookings.changeSeries(
                lin,
                ChangeSeries.of(series.id(), LocalDateTime.parse("2026-03-03T14:00"), 60, "FREQ=WEEKLY;COUNT=3")
                        .build());
        assertThat(dates(next))
                .extracting(BookingView::startsAt)
                .containsExactly(at("2026-03-10T14:00"), at("2026-03-17T14:00"));
        refused(
                "booking.series.empty",
                () -> bookings.changeSeries(
                        lin,
                        ChangeSeries.of(next.id(), LocalDateTime.parse("2026-03-03T14:00"), 60, "FREQ=DAILY;COUNT=1")
                                .build()));
    }

    /** A night lasts until the same hour of the morning, whatever the clock does meanwhile, unless its length is meant. */
    @Test
    void aNightKeepsItsHoursOverAClockChange() {
        BookableRoom room = given.berlin(policy().opening("24/7").maximumMinutes(600));
        assertThat(nights(room, false)).containsExactly(Duration.ofHours(8), Duration.ofHours(7), Duration.ofHours(8));
        BookableRoom other = given.berlin(policy().opening("24/7").maximumMinutes(600));
        assertThat(nights(other, true)).containsOnly(Duration.ofHours(8));
    }

    private List<Duration> nights(BookableRoom room, boolean elapsed) {
        return dates(bookings.bookSeries(
                        lin,
                        BookSeries.of(room.id(), LocalDateTime.parse("2026-03-27T22:00"), 8 * 60, "FREQ=DAILY;COUNT=3")
                                .elapsed(elapsed)
                                .build()))
                .stream()
                .map(date -> Duration.between(date.startsAt(), date.endsAt()))
                .toList();
    }

    /** The series ends with its last date that stood. */
    @Test
    void theLastDateEndsTheSeries() {
        BookableRoom room = given.room("Short", policy());
        Receipt<BookingSeries> series = weekly(room, 2, false);
        List<BookingView> dates = dates(series);
        bookings.cancel(lin, CancelBooking.of(dates.get(0).id()).build());
        refusedNothing(series, room);
        bookings.cancel(lin, CancelBooking.of(dates.get(1).id()).build());
        refused(
                "booking.series.over",
                () -> bookings.cancelSeries(lin, CancelSeries.of(series.id()).build()));
        BookableRoom asked = given.room("Asked", policy().approval(true));
        Receipt<BookingSeries> pre = weekly(asked, 1, false);
        bookings.decide(given.keeper, new DecideBooking(dates(pre).get(0).id(), false, "Full"));
        refused(
                "booking.series.over",
                () -> bookings.cancelSeries(lin, CancelSeries.of(pre.id()).build()));
        Receipt<BookingSeries> lapsed = weekly(asked, 1, false);
        given.settle(Duration.ofDays(2));
        assertThat(dates(lapsed).get(0).status()).isEqualTo(BookingStatus.REJECTED);
        refused(
                "booking.series.over",
                () -> bookings.cancelSeries(lin, CancelSeries.of(lapsed.id()).build()));
    }

    /** Months without a fifth Monday are skipped, or read as the last one by name. */
    @Test
    void theFifthMondayIsSkippedOrTheLast() {
        BookableRoom room = given.room("Fifth", BookingPolicy.of(10).horizonDays(366));
        BookSeries rule = BookSeries.of(
                        room.id(), LocalDateTime.parse("2026-03-30T10:00"), 60, "FREQ=MONTHLY;BYDAY=5MO;COUNT=2")
                .build();
        assertThat(dates(bookings.bookSeries(lin, rule)))
                .extracting(BookingView::startsAt)
                .containsExactly(at("2026-03-30T10:00"), at("2026-06-29T10:00"));
        BookableRoom other = given.room("Fifth last", BookingPolicy.of(10).horizonDays(366));
        BookSeries last = BookSeries.of(
                        other.id(), LocalDateTime.parse("2026-03-30T10:00"), 60, "FREQ=MONTHLY;BYDAY=5MO;COUNT=2")
                .fifth(FifthWeekday.LAST)
                .build();
        assertThat(dates(bookings.bookSeries(lin, last)))
                .extracting(BookingView::startsAt)
                .containsExactly(at("2026-03-30T10:00"), at("2026-04-27T10:00"));
    }

    /** A series has a cap, and a rule that never comes is refused. */
    @Test
    void endlessRulesAreRefused() {
        BookableRoom room = given.room("Endless", policy());
        refused(
                "booking.series.many",
                () -> bookings.bookSeries(lin, rule(room, "FREQ=DAILY").build()));
        refused(
                "calendar.recur.never",
                () -> bookings.bookSeries(
                        lin, rule(room, "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30").build()));
        refused(
                "booking.series.empty",
                () -> bookings.bookSeries(
                        lin,
                        rule(room, "FREQ=DAILY;COUNT=2")
                                .minutes(300)
                                .skipConflicts(true)
                                .build()));
    }

    /** Cancelling a series cancels what lies ahead. */
    @Test
    void cancellingASeriesLeavesThePast() {
        BookableRoom room = given.room("Ended", policy());
        Receipt<BookingSeries> series = weekly(room, 3, false);
        given.clock.set(at("2026-03-04T12:00"));
        assertThat(bookings.cancelSeries(lin, new CancelSeries(series.id(), "Moved away"))
                        .state())
                .isEqualTo(SeriesStatus.CANCELLED.name());
        assertThat(dates(series))
                .extracting(BookingView::status)
                .containsExactly(BookingStatus.COMPLETED, BookingStatus.CANCELLED, BookingStatus.CANCELLED);
        assertThat(bookings.reads()
                        .week(zhao, room.id(), LocalDate.parse("2026-03-09"))
                        .bookings())
                .isEmpty();
    }

    private void refusedNothing(Receipt<BookingSeries> series, BookableRoom room) {
        assertThat(dates(series)).extracting(BookingView::room).containsOnly(room.id());
    }

    private Receipt<BookingSeries> weekly(BookableRoom room, int count, boolean skip) {
        return bookings.bookSeries(
                lin,
                rule(room, "FREQ=WEEKLY;COUNT=" + count).skipConflicts(skip).build());
    }

    private static BookSeriesBuilder rule(BookableRoom room, String rule) {
        return BookSeries.of(room.id(), LocalDateTime.parse("2026-03-03T10:00"), 60, rule)
                .occasion(Occasion.of(1).title("Choir").build());
    }

    private List<BookingView> dates(Receipt<BookingSeries> series) {
        return bookings.reads().dates(lin, series.id());
    }
}
