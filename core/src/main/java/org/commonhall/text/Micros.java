package org.commonhall.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneRules;
import java.util.List;

/** Moments as microseconds since 1970, the precision of every store: exact, and cheap to compare and add. */
public final class Micros {
    /**
     * Microseconds of a second.
     */
    public static final long SECOND = 1_000_000;
    /**
     * Microseconds of a minute.
     */
    public static final long MINUTE = 60 * SECOND;

    private Micros() {}
    /**
     * A moment as microseconds.
     *
     * @param moment the moment
     * @return microseconds since 1970
     */
    public static long of(Instant moment) {
        return Math.addExact(Math.multiplyExact(moment.getEpochSecond(), SECOND), moment.getNano() / 1000);
    }
    /**
     * Microseconds as a moment.
     *
     * @param micros since 1970
     * @return the moment
     */
    public static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
    /**
     * Microseconds as a duration.
     *
     * @param micros how many
     * @return the duration
     */
    public static Duration duration(long micros) {
        return Duration.of(micros, ChronoUnit.MICROS);
    }

    /**
     * The moment of a wall time. One that a clock change skips is the moment of the change, one that comes twice is the first.
     *
     * @param date the date
     * @param minute minutes since its midnight, also beyond its end
     * @param rules the time zone
     * @return microseconds since 1970
     */
    public static long of(LocalDate date, int minute, ZoneRules rules) {
        LocalTime time = LocalTime.ofSecondOfDay(minute % 1440 * 60L);
        LocalDateTime wall = LocalDateTime.of(date.plusDays(minute / 1440), time);
        List<ZoneOffset> offsets = rules.getValidOffsets(wall);
        long second =
                offsets.isEmpty() ? rules.getTransition(wall).toEpochSecond() : wall.toEpochSecond(offsets.get(0));
        return second * SECOND;
    }
}
