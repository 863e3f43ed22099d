package org.commonhall.station.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonhall.directory.building.Building.Datum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinatesTest {

    /** Points that the published implementations of the formula agree on. */
    @ParameterizedTest
    @CsvSource({
        "31.1774276,121.5272106,31.17530398364597,121.531541859215",
        "22.543847,113.912316,22.540796131694766,113.9171764808363",
        "39.911954,116.377817,39.91334545536069,116.38404722455657"
    })
    void theDisplacementIsThePublishedOne(double north, double east, double displacedNorth, double displacedEast) {
        Coordinates.Point displaced = Coordinates.displaced(new Coordinates.Point(north, east, Datum.WGS84));
        assertThat(displaced.latitude()).isCloseTo(displacedNorth, within(1e-6));
        assertThat(displaced.longitude()).isCloseTo(displacedEast, within(1e-6));
    }

    @Test
    void outsideOfChinaNothingIsDisplaced() {
        Coordinates.Point berlin = new Coordinates.Point(52.52, 13.405, Datum.WGS84);
        assertThat(Coordinates.metres(berlin, new Coordinates.Point(52.52, 13.405, Datum.GCJ02)))
                .isZero();
    }

    /** One degree of a great circle of the mean sphere is 111,195 metres. */
    @Test
    void distancesAreAlongAGreatCircle() {
        Coordinates.Point equator = new Coordinates.Point(0, 0, Datum.WGS84);
        assertThat(Coordinates.metres(equator, new Coordinates.Point(0, 1, Datum.WGS84)))
                .isEqualTo(111_195);
        assertThat(Coordinates.metres(equator, new Coordinates.Point(0, 180, Datum.WGS84)))
                .isEqualTo(20_015_114);
    }
}
