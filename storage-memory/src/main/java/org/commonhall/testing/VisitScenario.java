package org.commonhall.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.commonhall.Actor;
import org.commonhall.directory.directory.Audience;
import org.commonhall.station.station.Amenity;
import org.commonhall.station.station.AmenityDetails;
import org.commonhall.station.station.Occupancy;
import org.commonhall.station.station.RegisterAmenity;
import org.commonhall.station.visit.AudienceUse;
import org.commonhall.station.visit.BeginVisit;
import org.commonhall.station.visit.CountHeads;
import org.commonhall.station.visit.EndVisit;
import org.commonhall.station.visit.HourUse;
import org.commonhall.station.visit.PlaceUse;
import org.commonhall.station.visit.RecordMovement;
import org.commonhall.station.visit.Visit;
import org.commonhall.station.visit.Visits;
import org.junit.jupiter.api.Test;

/** Counting who uses a station without asking who, on any store. */
@SuppressWarnings("exports") // JUnit and AssertJ are optional, and on the path wherever a scenario runs
public abstract class VisitScenario extends StationLife {
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    /** For adapters' tests. */
    protected VisitScenario() {}

    /** Exits never take a count below zero: what went wrong is flagged, and counting heads sets it right. */
    @Test
    public final void exitsNeverGoBelowZero() {
        Visits visits = hall.visits();
        in(Audience.RIDER, 3);
        Occupancy odd = visits.move(attendant, RecordMovement.out(station.id().value(), Audience.RIDER, 5));
        assertThat(odd.present()).isZero();
        assertThat(odd.surplus()).isEqualTo(2);
        visits.count(attendant, new CountHeads(station.id().value(), 12, null));
        assertThat(visits.occupancy(Actor.visitor(), station.id().value()).present())
                .isEqualTo(12);
        clock.advance(Duration.ofMinutes(16));
        assertThat(visits.occupancy(Actor.visitor(), station.id().value()).present())
                .isNull();
    }

    /** Use by hour, by audience and by place; small groups go into the rest, which is never small itself. */
    @Test
    public final void useIsShownInGroups() {
        Amenity water = stations.registerAmenity(
                keeper,
                new RegisterAmenity(
                        station.id(), AmenityDetails.of("water", "Water").build(), null));
        in(Audience.RIDER, 20);
        in(Audience.OFFICE_WORKER, 7);
        clock.advance(Duration.ofHours(1));
        in(Audience.PASSER_BY, 2);
        in(Audience.RIDER, 1);
        hall.visits().move(attendant, RecordMovement.in(water.id().value(), Audience.RIDER, 9));
        AudienceUse use = hall.visits().byAudience(keeper, station.id().value(), DAY, DAY.plusDays(1));
        assertThat(use.groups()).containsExactly(new AudienceUse.Group("rider", 21));
        assertThat(use.rest()).isEqualTo(9);
        assertThat(use.suppressed()).isEqualTo(2);
        assertThat(use.total()).isEqualTo(30);
        assertThat(hall.visits().byHour(keeper, station.id().value(), DAY, DAY.plusDays(1)))
                .containsExactly(new HourUse(DAY, 10, 27, 0, 27), new HourUse(DAY, 11, 3, 0, 30));
        assertThat(hall.visits().byPlace(keeper, station.id(), DAY, DAY.plusDays(1)))
                .containsExactly(
                        new PlaceUse(station.id().value(), 30),
                        new PlaceUse(water.id().value(), 9));
        refused(
                "access.denied",
                () -> hall.visits().byAudience(rider, station.id().value(), DAY, DAY.plusDays(1)));
        refused("visit.window", () -> hall.visits().byHour(keeper, station.id().value(), DAY, DAY));
    }

    /** Who checks in counts with the others, once at a time; nobody else can read that they did. */
    @Test
    public final void checkingInIsOptional() {
        Visit visit = checkIn();
        refused("visit.twice", this::checkIn);
        assertThat(hall.visits().occupancy(rider, station.id().value()).present())
                .isEqualTo(1);
        hall.visits().checkOut(rider, new EndVisit(visit.id(), null, null));
        refused("visit.left", () -> hall.visits().checkOut(rider, new EndVisit(visit.id(), null, null)));
        assertThat(hall.visits().occupancy(rider, station.id().value()).present())
                .isZero();
        assertThat(hall.visits().visitsOf(rider, person(rider))).hasSize(1);
        refused("access.denied", () -> hall.visits().visitsOf(attendant, person(rider)));
    }

    private Visit checkIn() {
        return hall.visits().checkIn(rider, new BeginVisit(station.id(), person(rider), Audience.RIDER, null));
    }

    private void in(Audience audience, long people) {
        hall.visits().move(attendant, RecordMovement.in(station.id().value(), audience, people));
    }
}
