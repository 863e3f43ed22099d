package org.commonhall.calendar.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.commonhall.calendar.ClockLimit;
import org.commonhall.calendar.DayName;
import org.commonhall.calendar.HolidayList;
import org.commonhall.calendar.Pause;
import org.commonhall.calendar.TimeWindow;
import org.commonhall.calendar.WorkingCalendar;
import org.commonhall.calendar.WorkingCalendarBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Due times against a model that walks the clock minute by minute. */
class BruteForceTest {
    /** Divided by every length in minutes that a day of these windows can have. */
    private static final long PARTS = 153_014_400L * 29 * 5;

    private static final DayName NAME = new DayName("特例", "special");
    private static final String[] ZONES = {"Asia/Shanghai", "Europe/Berlin", "America/New_York", "UTC"};
    private static final String[] WINDOWS = {
        "09:00-12:00,13:00-18:00",
        "08:30-12:30,14:00-18:00",
        "01:30-02:30,02:45-09:45",
        "22:00-26:00",
        "00:00-24:00",
        ""
    };
    private static final LocalDate[] FIRST_DAYS = {
        LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 26), LocalDate.of(2026, 10, 22), LocalDate.of(2025, 9, 24)
    };

    @Test
    void minutesAgreeWithTheMinuteByMinuteModel() {
        for (long seed = 0; seed < 1_500; seed++) {
            Case one = new Case(new Random(seed));
            Instant due = one.calendar
                    .due(one.start, ClockLimit.minutes(one.amount), one.pauses)
                    .at();
            assertThat(due).as("seed %d", seed).isEqualTo(one.modelDue());
            if (due != null) {
                assertThat(one.calendar.used(one.start, ClockLimit.minutes(one.amount), one.pauses, due))
                        .as("used, seed %d", seed)
                        .isEqualTo(one.amount);
            }
        }
    }

    @Test
    void workingDaysAgreeWithTheMinuteByMinuteModel() {
        for (long seed = 0; seed < 800; seed++) {
            Case one = new Case(new Random(seed));
            int days = 1 + one.amount % 5;
            assertThat(one.calendar
                            .due(one.start, ClockLimit.workingDays(days), one.pauses)
                            .at())
                    .as("seed %d", seed)
                    .isEqualTo(one.modelWorkingDays(days));
        }
    }

    private static final class Case {
        final WorkingCalendar calendar;
        final Instant start;
        final int amount;
        final List<Pause> pauses = new ArrayList<>();
        private final Map<LocalDateTime, Instant> opened = new HashMap<>();

        Case(Random random) {
            ZoneId zone = ZoneId.of(ZONES[random.nextInt(ZONES.length)]);
            LocalDate first = FIRST_DAYS[random.nextInt(FIRST_DAYS.length)];
            WorkingCalendarBuilder builder =
                    WorkingCalendar.builder("model", zone.getId()).holidays(HolidayList.prc());
            String usual = WINDOWS[random.nextInt(WINDOWS.length - 1)];
            for (DayOfWeek weekday : DayOfWeek.values()) {
                builder.on(weekday, random.nextInt(4) > 0 ? usual : "");
            }
            builder.on(DayOfWeek.WEDNESDAY, usual);
            for (int i = 0; i < random.nextInt(4); i++) {
                LocalDate date = first.plusDays(random.nextInt(12));
                switch (random.nextInt(3)) {
                    case 0 -> builder.dayOff(date, NAME);
                    case 1 -> builder.makeupDay(date, DayOfWeek.WEDNESDAY, NAME);
                    default -> builder.ownHours(date, WINDOWS[random.nextInt(WINDOWS.length - 1)], NAME);
                }
            }
            calendar = builder.build();
            start = first.atStartOfDay(zone).toInstant().plusSeconds(60L * random.nextInt(4 * 1440));
            amount = 1 + random.nextInt(1_200);
            for (int i = 0; i < random.nextInt(4); i++) {
                Instant from = start.plusSeconds(60L * (random.nextInt(4_000) - 500));
                pauses.add(
                        random.nextInt(12) == 0
                                ? Pause.open("X", from)
                                : new Pause("X", from, from.plusSeconds(60L * (1 + random.nextInt(2_000)))));
            }
        }

        @Nullable Instant modelDue() {
            Instant minute = start;
            for (int left = amount; left > 0; minute = minute.plusSeconds(60)) {
                Instant now = minute;
                if (pauses.stream().anyMatch(pause -> pause.until() == null && !now.isBefore(pause.from()))) {
                    return null;
                }
                if (isWorking(now) && !isPaused(now)) {
                    left--;
                }
            }
            return minute;
        }

        @Nullable Instant modelWorkingDays(int days) {
            long counted = 0;
            long pausedParts = 0;
            LocalDate date = LocalDate.ofInstant(start, calendar.zone());
            while (true) {
                date = date.plusDays(1);
                List<TimeWindow> windows = calendar.day(date).windows();
                if (!windows.isEmpty()) {
                    long all = 0;
                    long paused = 0;
                    for (TimeWindow window : windows) {
                        Instant close = opens(date, window.toMinute());
                        for (Instant minute = opens(date, window.fromMinute());
                                minute.isBefore(close);
                                minute = minute.plusSeconds(60)) {
                            all++;
                            paused += isPaused(minute) ? 1 : 0;
                        }
                    }
                    counted++;
                    pausedParts += Math.multiplyExact(paused, PARTS) / all;
                    assertThat(PARTS % all).as("length of a day %d", all).isZero();
                    Instant end = opens(date, windows.get(windows.size() - 1).toMinute());
                    boolean held = isPaused(end.minusSeconds(60));
                    if (counted - pausedParts / PARTS >= days && !held) {
                        return end;
                    }
                }
                Instant midnight = opens(date, 1440);
                if (pauses.stream()
                        .anyMatch(
                                pause -> pause.until() == null && !pause.from().isAfter(midnight))) {
                    return null;
                }
            }
        }

        private boolean isPaused(Instant moment) {
            return pauses.stream().anyMatch(pause -> pause.lastsAt(moment));
        }

        private boolean isWorking(Instant moment) {
            LocalDate today = LocalDate.ofInstant(moment, calendar.zone());
            return List.of(today.minusDays(1), today).stream()
                    .anyMatch(date -> calendar.day(date).windows().stream()
                            .anyMatch(window -> !moment.isBefore(opens(date, window.fromMinute()))
                                    && moment.isBefore(opens(date, window.toMinute()))));
        }

        /** The first minute at which somebody watching the wall clock sees at least this time. */
        private Instant opens(LocalDate date, int minute) {
            return opened.computeIfAbsent(date.atStartOfDay().plusMinutes(minute), wall -> {
                Instant watching = wall.atZone(calendar.zone()).toInstant().minusSeconds(3 * 3600);
                while (LocalDateTime.ofInstant(watching, calendar.zone()).isBefore(wall)) {
                    watching = watching.plusSeconds(60);
                }
                return watching;
            });
        }
    }
}
