package org.commonhall.station.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.commonhall.calendar.Span;
import org.commonhall.calendar.TimeWindow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Quotas in the calendar of the one who books, against a model that counts minutes one by one. */
class BookingQuotaTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void equalToTheLimitIsFine() {
        BookingQuota twoHours = BookingQuota.of(
                        BookingQuota.Holder.PERSON, BookingQuota.Measure.MINUTES, 120, QuotaWindow.DAY)
                .build();
        List<Span> used = List.of(span("2026-03-02T09:00", 60));
        assertThat(twoHours.against(used, List.of(span("2026-03-02T14:00", 60)), SHANGHAI))
                .isEmpty();
        assertThat(twoHours.against(used, List.of(span("2026-03-02T14:00", 61)), SHANGHAI))
                .hasValueSatisfying(no -> assertThat(no.code()).isEqualTo("booking.quota.person.minutes"));
    }

    @Test
    void aBookingOverMidnightIsSplit() {
        BookingQuota oneHour = BookingQuota.of(
                        BookingQuota.Holder.PERSON, BookingQuota.Measure.MINUTES, 60, QuotaWindow.DAY)
                .build();
        assertThat(oneHour.against(List.of(), List.of(span("2026-03-02T23:00", 120)), SHANGHAI))
                .isEmpty();
        assertThat(oneHour.against(List.of(), List.of(span("2026-03-02T23:00", 120)), ZoneId.of("Asia/Urumqi")))
                .as("one day there")
                .isPresent();
    }

    @Test
    void theFirstDayOfAWeekIsAChoice() {
        BookingQuota monday = BookingQuota.of(
                        BookingQuota.Holder.PERSON, BookingQuota.Measure.COUNT, 1, QuotaWindow.WEEK)
                .build();
        BookingQuota sunday = BookingQuota.of(monday.holder(), monday.measure(), 1, QuotaWindow.WEEK)
                .firstDay(DayOfWeek.SUNDAY)
                .build();
        List<Span> used = List.of(span("2026-03-01T10:00", 60));
        List<Span> asked = List.of(span("2026-03-02T10:00", 60));
        assertThat(monday.against(used, asked, SHANGHAI)).isEmpty();
        assertThat(sunday.against(used, asked, SHANGHAI)).isPresent();
    }

    @Test
    void textAndBack() {
        BookingQuota quota = new BookingQuota(
                BookingQuota.Holder.ORGANIZATION,
                BookingQuota.Measure.COUNT,
                3,
                QuotaWindow.MONTH,
                DayOfWeek.SUNDAY,
                new TimeWindow(18 * 60, 26 * 60),
                ImmutableSet.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                true);
        assertThat(BookingQuota.parse(quota.text())).isEqualTo(quota);
    }

    @Test
    void totalsAreThoseOfTheMinutes() {
        Random random = new Random(6);
        for (int round = 0; round < 400; round++) {
            BookingQuota quota = some(random);
            List<Span> used = spans(random, random.nextInt(4));
            List<Span> asked = spans(random, 1 + random.nextInt(2));
            assertThat(quota.against(used, asked, BERLIN).isPresent())
                    .as("%s used %s asked %s", quota, used, asked)
                    .isEqualTo(model(quota, used, asked));
        }
    }

    private static BookingQuota some(Random random) {
        boolean count = random.nextBoolean();
        int from = random.nextInt(24) * 60;
        ImmutableSet.Builder<DayOfWeek> days = ImmutableSet.builder();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextInt(3) == 0) {
                days.add(day);
            }
        }
        return new BookingQuota(
                BookingQuota.Holder.PERSON,
                count ? BookingQuota.Measure.COUNT : BookingQuota.Measure.MINUTES,
                count ? random.nextInt(4) : random.nextInt(600),
                List.of(QuotaWindow.values()).get(random.nextInt(4)),
                DayOfWeek.of(1 + random.nextInt(7)),
                random.nextBoolean() ? null : new TimeWindow(from, from + 60 + random.nextInt(20) * 60),
                random.nextBoolean() ? ImmutableSet.of() : days.build(),
                false);
    }

    /** Around a change of the clock, the end of a month and of a week. */
    private static List<Span> spans(Random random, int count) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Instant from = Instant.parse("2026-03-27T00:00:00Z").plus(Duration.ofMinutes(random.nextInt(7 * 96) * 15L));
            spans.add(new Span(from, from.plus(Duration.ofMinutes(15L * random.nextInt(130)))));
        }
        return spans;
    }

    private static boolean model(BookingQuota quota, List<Span> used, List<Span> asked) {
        Map<LocalDate, Long> wanted = totals(quota, asked);
        Map<LocalDate, Long> taken = totals(quota, used);
        return wanted.entrySet().stream()
                .anyMatch(one -> one.getValue() + taken.getOrDefault(one.getKey(), 0L) > quota.limit());
    }

    private static Map<LocalDate, Long> totals(BookingQuota quota, List<Span> spans) {
        Map<LocalDate, Long> totals = new HashMap<>();
        for (Span span : spans) {
            TreeSet<LocalDate> touched = new TreeSet<>();
            for (Instant at = span.from(); at.isBefore(span.until()); at = at.plusSeconds(60)) {
                LocalDate day = counted(quota, at.atZone(BERLIN));
                if (day != null) {
                    LocalDate start = quota.window().start(day, quota.firstDay());
                    touched.add(start);
                    if (quota.measure() == BookingQuota.Measure.MINUTES) {
                        totals.merge(start, 1L, Long::sum);
                    }
                }
            }
            if (quota.measure() == BookingQuota.Measure.COUNT) {
                touched.forEach(start -> totals.merge(start, 1L, Long::sum));
            }
        }
        return totals;
    }

    /** The day a minute counts for, null where it does not. */
    private static @Nullable LocalDate counted(BookingQuota quota, ZonedDateTime at) {
        for (LocalDate day : List.of(at.toLocalDate(), at.toLocalDate().minusDays(1))) {
            int from = quota.hours() == null ? 0 : quota.hours().fromMinute();
            int to = quota.hours() == null ? 24 * 60 : quota.hours().toMinute();
            boolean inside =
                    !at.toInstant().isBefore(wall(day, from)) && at.toInstant().isBefore(wall(day, to));
            if (inside && (quota.weekdays().isEmpty() || quota.weekdays().contains(day.getDayOfWeek()))) {
                return day;
            }
        }
        return null;
    }

    private static Instant wall(LocalDate day, int minute) {
        return day.plusDays(minute / 1440)
                .atTime(minute % 1440 / 60, minute % 60)
                .atZone(BERLIN)
                .toInstant();
    }

    private static Span span(String from, int minutes) {
        Instant start = LocalDateTime.parse(from).atZone(SHANGHAI).toInstant();
        return new Span(start, start.plus(Duration.ofMinutes(minutes)));
    }
}
