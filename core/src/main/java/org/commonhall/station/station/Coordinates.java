package org.commonhall.station.station;

import java.math.BigDecimal;
import org.commonhall.RuleViolation;
import org.commonhall.directory.building.Building.Datum;
import org.commonhall.directory.building.Position;

/**
 * Distances between places whose degrees may refer to different things. WGS 84 and GCJ-02 are never compared as they stand:
 * the one in WGS 84 is first displaced to GCJ-02 with the published formula of that system, which has no exact inverse and
 * is never used backwards. Distances are along a great circle, good to a metre or two within a city.
 */
final class Coordinates {
    private static final double EARTH_METRES = 6_371_008.8;
    private static final double AXIS = 6_378_245.0;
    private static final double ECCENTRICITY = 0.006_693_421_622_965_943;

    private Coordinates() {}

    /** Degrees in a stated datum. */
    record Point(double latitude, double longitude, Datum datum) {
        static Point of(BigDecimal latitude, BigDecimal longitude, Datum datum) {
            return new Point(latitude.doubleValue(), longitude.doubleValue(), datum);
        }

        static Point of(Position position) {
            return of(position.latitude(), position.longitude(), position.datum());
        }
    }

    /**
     * The distance of two points.
     *
     * @throws RuleViolation {@code station.datum} for Baidu's degrees, which have no published formula
     */
    static long metres(Point from, Point to) {
        require(from.datum);
        require(to.datum);
        return from.datum == to.datum ? circle(from, to) : circle(displaced(from), displaced(to));
    }

    /** Refuses Baidu's degrees. */
    static void require(Datum datum) {
        if (datum == Datum.BD09) {
            throw new RuleViolation("station.datum", datum);
        }
    }

    private static long circle(Point from, Point to) {
        double a = StrictMath.toRadians(from.latitude);
        double b = StrictMath.toRadians(to.latitude);
        double north = StrictMath.sin((b - a) / 2);
        double east = StrictMath.sin(StrictMath.toRadians(to.longitude - from.longitude) / 2);
        double chord = north * north + StrictMath.cos(a) * StrictMath.cos(b) * east * east;
        return StrictMath.round(2 * EARTH_METRES * StrictMath.asin(StrictMath.min(1, StrictMath.sqrt(chord))));
    }

    /** A point in GCJ-02; outside of China's rectangle it stays where it is. */
    static Point displaced(Point point) {
        if (point.datum == Datum.GCJ02) {
            return point;
        }
        boolean abroad = point.longitude < 72.004
                || point.longitude > 137.8347
                || point.latitude < 0.8293
                || point.latitude > 55.8271;
        if (abroad) {
            return new Point(point.latitude, point.longitude, Datum.GCJ02);
        }
        double x = point.longitude - 105;
        double y = point.latitude - 35;
        double radians = StrictMath.toRadians(point.latitude);
        double sine = StrictMath.sin(radians);
        double magic = 1 - ECCENTRICITY * sine * sine;
        double root = StrictMath.sqrt(magic);
        double north = StrictMath.toDegrees(northward(x, y) / (AXIS * (1 - ECCENTRICITY) / (magic * root)));
        double east = StrictMath.toDegrees(eastward(x, y) / (AXIS / root * StrictMath.cos(radians)));
        return new Point(point.latitude + north, point.longitude + east, Datum.GCJ02);
    }

    private static double northward(double x, double y) {
        double shift = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * StrictMath.sqrt(StrictMath.abs(x));
        shift += wave(20, 6 * x) + wave(20, 2 * x);
        shift += wave(20, y) + wave(40, y / 3);
        return shift + wave(160, y / 12) + wave(320, y / 30);
    }

    private static double eastward(double x, double y) {
        double shift = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * StrictMath.sqrt(StrictMath.abs(x));
        shift += wave(20, 6 * x) + wave(20, 2 * x);
        shift += wave(20, x) + wave(40, x / 3);
        return shift + wave(150, x / 12) + wave(300, x / 30);
    }

    private static double wave(double height, double turns) {
        return height * StrictMath.sin(turns * StrictMath.PI) * 2 / 3;
    }
}
