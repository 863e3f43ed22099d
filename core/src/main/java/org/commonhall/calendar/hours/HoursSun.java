package org.commonhall.calendar.hours;

import ch.poole.openinghoursparser.Event;
import ch.poole.openinghoursparser.VariableTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * When the sun rises and sets on a date, by the formulas of NOAA's solar calculator. Where it stays below the horizon all
 * day it rises and sets at noon; where it stays above, half a day before and after noon.
 */
final class HoursSun {
    private static final double DAY_MINUTES = 1440;
    /** Degrees from the zenith to the centre of the sun when its upper edge is seen on the horizon, with refraction. */
    private static final double RISING = 90.833;
    /** The same at the begin and the end of civil twilight. */
    private static final double TWILIGHT = 96;

    private static final double CENTURY_DAYS = 36_525;
    /** Noon of 1 January 2000, from which the formulas count, in days since 1970. */
    private static final double EPOCH = 10_957.5;

    private final LocalDate date;
    private final OpeningDays days;
    private final OpeningDays.Position position;
    /** Noon of the sun's mean time, in minutes since 1970. */
    private final double noon;

    private HoursSun(LocalDate date, OpeningDays days, OpeningDays.Position position) {
        this.date = date;
        this.days = days;
        this.position = position;
        this.noon = noon();
    }

    static HoursSun of(long epochDay, OpeningDays days) {
        return new HoursSun(LocalDate.ofEpochDay(epochDay), days, Objects.requireNonNull(days.position()));
    }

    /** When it is on an average day, which tells whether hours are meant to pass midnight. */
    static int usual(VariableTime time) {
        int minute = switch (time.getEvent()) {
            case DAWN -> 5 * 60 + 30;
            case SUNRISE -> 6 * 60;
            case SUNSET -> 18 * 60;
            case DUSK -> 18 * 60 + 30;
        };
        return minute + time.getOffset();
    }

    /** The minute of the wall clock from the date's midnight. */
    int minute(VariableTime time) {
        boolean evening = time.getEvent() == Event.SUNSET || time.getEvent() == Event.DUSK;
        boolean twilight = time.getEvent() == Event.DAWN || time.getEvent() == Event.DUSK;
        double moment = noon;
        // The sun moves on between noon and the event: the second and third round take it where it is by then.
        for (int round = 0; round < 3; round++) {
            moment = event(moment, twilight ? TWILIGHT : RISING, evening);
        }
        LocalDateTime wall = wall(moment);
        int day = (int) (wall.toLocalDate().toEpochDay() - date.toEpochDay());
        return Math.max(0, day * HoursSpan.DAY + wall.getHour() * 60 + wall.getMinute() + time.getOffset());
    }

    private double noon() {
        double mean = (date.toEpochDay() + 0.5) * DAY_MINUTES - 4 * position.longitude();
        // Beside the date line the wall clock may be of another date than the sun's mean time.
        return mean - (wall(mean).toLocalDate().toEpochDay() - date.toEpochDay()) * DAY_MINUTES;
    }

    /** To the nearest minute. */
    private LocalDateTime wall(double minutes) {
        Instant moment = Instant.ofEpochSecond(Math.round(minutes) * 60L);
        return LocalDateTime.ofEpochSecond(
                moment.getEpochSecond()
                        + days.zone().getRules().getOffset(moment).getTotalSeconds(),
                0,
                ZoneOffset.UTC);
    }

    /** The event's moment with the sun as it stands at another moment. */
    private double event(double moment, double zenith, boolean evening) {
        double century = (moment / DAY_MINUTES - EPOCH) / CENTURY_DAYS;
        double meanLongitude = Math.toRadians((280.46646 + century * (36000.76983 + century * 0.0003032)) % 360);
        double anomaly = Math.toRadians(357.52911 + century * (35999.05029 - 0.0001537 * century));
        double eccentricity = 0.016708634 - century * (0.000042037 + 0.0000001267 * century);
        double centre = Math.sin(anomaly) * (1.914602 - century * (0.004817 + 0.000014 * century))
                + Math.sin(2 * anomaly) * (0.019993 - 0.000101 * century)
                + Math.sin(3 * anomaly) * 0.000289;
        double node = Math.toRadians(125.04 - 1934.136 * century);
        double longitude = meanLongitude + Math.toRadians(centre - 0.00569 - 0.00478 * Math.sin(node));
        double tilt = Math.toRadians(23
                + (26 + (21.448 - century * (46.815 + century * (0.00059 - century * 0.001813))) / 60) / 60
                + 0.00256 * Math.cos(node));
        double declination = Math.asin(Math.sin(tilt) * Math.sin(longitude));
        double equationOfTime = equationOfTime(meanLongitude, anomaly, eccentricity, tilt);
        double latitude = Math.toRadians(position.latitude());
        double cosine = Math.cos(Math.toRadians(zenith)) / (Math.cos(latitude) * Math.cos(declination))
                - Math.tan(latitude) * Math.tan(declination);
        double angle = Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, cosine))));
        return noon - equationOfTime + (evening ? 4 : -4) * angle;
    }

    /** How far the true sun is before the mean one, in minutes. */
    private static double equationOfTime(double longitude, double anomaly, double eccentricity, double tilt) {
        double y = Math.tan(tilt / 2) * Math.tan(tilt / 2);
        return 4
                * Math.toDegrees(y * Math.sin(2 * longitude)
                        - 2 * eccentricity * Math.sin(anomaly)
                        + 4 * eccentricity * y * Math.sin(anomaly) * Math.cos(2 * longitude)
                        - 0.5 * y * y * Math.sin(4 * longitude)
                        - 1.25 * eccentricity * eccentricity * Math.sin(2 * anomaly));
    }
}
