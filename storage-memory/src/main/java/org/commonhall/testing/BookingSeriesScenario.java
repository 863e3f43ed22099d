package org.commonhall.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.commonhall.PageRequest;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.recurrence.FifthWeekday;
import org.commonhall.station.booking.BookSeries;
import org.commonhall.station.booking.BookableRoom;
import org.commonhall.station.booking.Booking;
import org.commonhall.station.booking.BookingPolicy;
import org.commonhall.station.booking.BookingSeries;
import org.commonhall.station.booking.BookingStatus;
import org.commonhall.station.booking.BookingView;
import org.commonhall.station.booking.CancelBooking;
import org.commonhall.station.booking.CancelSeries;
import org.commonhall.station.booking.ChangeSeries;
import org.commonhall.station.booking.DecideBooking;
import org.commonhall.station.booking.Occasion;
import org.commonhall.station.booking.ReaddDate;
import org.commonhall.station.booking.SeriesDateState;
import org.commonhall.station.booking.SeriesStatus;
import org.junit.jupiter.api.Test;

/** Bookings that recur, on any store. */
@SuppressWarnings("exports") // JUnit and AssertJ are optional, and on the path wherever a scenario runs
public abstract class BookingSeriesScenario extends BookingLife {

    /** For adapters' tests. */
    protected BookingSeriesScenario() {}

    /** One date that is taken refuses all; skipped, it is kept with its reason and can be booked later. */
    @Test
    public final void aTakenDateRefusesAllOrIsSkipped() {
        BookableRoom room = room("Weekly", policy());
        Booking taken = book(zhao, room, "2026-03-10T10:30", 60);
        assertThatThrownBy(() -> weekly(room, 3, false)).isInstanceOfSatisfying(RuleViolation.class, no -> {
            assertThat(no.code()).isEqualTo("booking.series.date");
            assertThat(no.message(Locale.ENGLISH)).startsWith("On 2026-03-10: The room is taken");
        });
        assertThat(bookings.reads().mine(lin, PageRequest.first(10)).items()).isEmpty();
        BookingSeries series = weekly(room, 3, true);
        List<BookingView> dates = dates(series);
        assertThat(dates)
                .extracting(date -> date.status().date())
                .containsExactly(SeriesDateState.VALID, SeriesDateState.REJECTED, SeriesDateState.VALID);
        assertThat(dates.get(1).reason())
                .isNotNull()
                .satisfies(why -> assertThat(why.text(Locale.ENGLISH)).startsWith("The room is taken between"));
        refused(
                "booking.taken",
                () -> bookings.readd(lin, new ReaddDate(dates.get(1).id(), null, null)));
        bookings.cancel(zhao, new CancelBooking(taken.id(), null, null, null));
        assertThat(bookings.readd(lin, new ReaddDate(dates.get(1).id(), null, null))
                        .status())
                .isEqualTo(BookingStatus.CONFIRMED);
        refused("booking.taken", () -> book(zhao, room, "2026-03-10T10:30", 60));
    }

    /** What is past stays; the rest continues as another series; cancelled dates stay so with their reason. */
    @Test
    public final void changingARunningSeriesSplitsIt() {
        BookableRoom room = room("Split", policy());
        BookingSeries series = weekly(room, 5, false);
        BookingView fourth = dates(series).get(3);
        bookings.cancel(lin, new CancelBooking(fourth.id(), "Spring break", null, null));
        clock.set(at("2026-03-11T12:00"));
        BookingSeries next = bookings.changeSeries(
                lin,
                new ChangeSeries(
                        series.id(),
                        LocalDateTime.parse("2026-03-17T14:00"),
                        90,
                        "FREQ=WEEKLY;COUNT=3",
                        false,
                        null,
                        null,
                        null));
        assertThat(next.continues()).isEqualTo(series.id());
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
        book(zhao, room, "2026-03-17T10:00", 60);
        refused(
                "booking.series.over",
                () -> bookings.cancelSeries(lin, new CancelSeries(series.id(), null, null, null)));
    }

    /** The series ends with its last date that stood. */
    @Test
    public final void theLastDateEndsTheSeries() {
        BookableRoom room = room("Short", policy());
        BookingSeries series = weekly(room, 2, false);
        List<BookingView> dates = dates(series);
        bookings.cancel(lin, new CancelBooking(dates.get(0).id(), null, null, null));
        refusedNothing(series, room);
        bookings.cancel(lin, new CancelBooking(dates.get(1).id(), null, null, null));
        refused(
                "booking.series.over",
                () -> bookings.cancelSeries(lin, new CancelSeries(series.id(), null, null, null)));
        BookableRoom asked = room("Asked", policy().approval(true));
        BookingSeries pre = weekly(asked, 1, false);
        bookings.decide(keeper, new DecideBooking(dates(pre).get(0).id(), false, "Full", null, null));
        refused("booking.series.over", () -> bookings.cancelSeries(lin, new CancelSeries(pre.id(), null, null, null)));
        BookingSeries lapsed = weekly(asked, 1, false);
        settle(Duration.ofDays(2));
        assertThat(dates(lapsed).get(0).status()).isEqualTo(BookingStatus.REJECTED);
        refused(
                "booking.series.over",
                () -> bookings.cancelSeries(lin, new CancelSeries(lapsed.id(), null, null, null)));
    }

    /** Months without a fifth Monday are skipped, or read as the last one by name. */
    @Test
    public final void theFifthMondayIsSkippedOrTheLast() {
        BookableRoom room = room("Fifth", BookingPolicy.of(10).horizonDays(366));
        BookSeries rule = BookSeries.of(
                        room.id(), LocalDateTime.parse("2026-03-30T10:00"), 60, "FREQ=MONTHLY;BYDAY=5MO;COUNT=2")
                .build();
        assertThat(dates(bookings.bookSeries(lin, rule)))
                .extracting(BookingView::startsAt)
                .containsExactly(at("2026-03-30T10:00"), at("2026-06-29T10:00"));
        BookableRoom other = room("Fifth last", BookingPolicy.of(10).horizonDays(366));
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
    public final void endlessRulesAreRefused() {
        BookableRoom room = room("Endless", policy());
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
    public final void cancellingASeriesLeavesThePast() {
        BookableRoom room = room("Ended", policy());
        BookingSeries series = weekly(room, 3, false);
        clock.set(at("2026-03-04T12:00"));
        assertThat(bookings.cancelSeries(lin, new CancelSeries(series.id(), "Moved away", null, null))
                        .status())
                .isEqualTo(SeriesStatus.CANCELLED);
        assertThat(dates(series))
                .extracting(BookingView::status)
                .containsExactly(BookingStatus.COMPLETED, BookingStatus.CANCELLED, BookingStatus.CANCELLED);
        assertThat(bookings.reads()
                        .week(zhao, room.id(), LocalDate.parse("2026-03-09"))
                        .bookings())
                .isEmpty();
    }

    private void refusedNothing(BookingSeries series, BookableRoom room) {
        assertThat(dates(series)).extracting(BookingView::room).containsOnly(room.id());
    }

    private BookingSeries weekly(BookableRoom room, int count, boolean skip) {
        return bookings.bookSeries(
                lin,
                rule(room, "FREQ=WEEKLY;COUNT=" + count).skipConflicts(skip).build());
    }

    private static org.commonhall.station.booking.BookSeriesBuilder rule(BookableRoom room, String rule) {
        return BookSeries.of(room.id(), LocalDateTime.parse("2026-03-03T10:00"), 60, rule)
                .occasion(Occasion.of("Choir", 1));
    }

    private List<BookingView> dates(BookingSeries series) {
        return bookings.reads().dates(lin, series.id());
    }
}
