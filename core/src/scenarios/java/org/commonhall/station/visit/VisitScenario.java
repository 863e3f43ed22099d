package org.commonhall.station.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestStation.person;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Name;
import org.commonhall.Receipt;
import org.commonhall.directory.directory.Audience;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.Stored;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestStation;
import org.commonhall.station.station.Amenity;
import org.commonhall.station.station.AmenityDetails;
import org.commonhall.station.station.Occupancy;
import org.commonhall.station.station.RegisterAmenity;
import org.commonhall.station.station.Station;
import org.junit.jupiter.api.Test;

/** Counting who uses a station without asking who. */
@StoreTest
class VisitScenario {
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    private final TestStation given;
    private final Commonhall hall;
    private final Actor keeper;
    private final Actor attendant;
    private final Actor rider;
    private final Station station;

    VisitScenario(TestHall hall) {
        given = new TestStation(hall);
        this.hall = given.hall;
        keeper = given.keeper;
        attendant = given.attendant;
        rider = given.rider;
        station = given.station;
    }

    /** Exits never take a count below zero: what went wrong is flagged, and counting heads sets it right. */
    @Test
    void exitsNeverGoBelowZero() {
        Visits visits = hall.station().visits();
        in(Audience.RIDER, 3);
        Receipt<Occupancy> odd =
                visits.move(attendant, RecordMovement.out(station.id().value(), Audience.RIDER, 5));
        assertThat(Stored.of(hall, Occupancy.TYPE, odd).present()).isZero();
        assertThat(Stored.of(hall, Occupancy.TYPE, odd).surplus()).isEqualTo(2);
        assertThat(Objects.requireNonNull(odd.why()).text(Locale.ENGLISH))
                .isEqualTo("2 more went out than had come in; the count stays at 0\n");
        assertThat(visits.move(attendant, RecordMovement.in(station.id().value(), Audience.RIDER, 1))
                        .why())
                .isNull();
        visits.count(attendant, new CountHeads(station.id().value(), 12));
        assertThat(visits.occupancy(Actor.visitor(), station.id().value()).present())
                .isEqualTo(12);
        given.clock.advance(Duration.ofMinutes(16));
        assertThat(visits.occupancy(Actor.visitor(), station.id().value()).present())
                .isNull();
    }

    /** Use by hour, by audience and by place; small groups go into the rest, which is never small itself. */
    @Test
    void useIsShownInGroups() {
        Receipt<Amenity> water = given.stations.registerAmenity(
                keeper,
                new RegisterAmenity(
                        station.id(), AmenityDetails.of("water", "Water").build()));
        in(Audience.RIDER, 20);
        in(Audience.OFFICE_WORKER, 7);
        given.clock.advance(Duration.ofHours(1));
        in(Audience.PASSER_BY, 2);
        in(Audience.RIDER, 1);
        hall.station().visits().move(attendant, RecordMovement.in(water.id().value(), Audience.RIDER, 9));
        AudienceUse use =
                hall.station().visits().byAudience(keeper, station.id().value(), DAY, DAY.plusDays(1));
        assertThat(use.groups()).containsExactly(new AudienceUse.Group("rider", 21));
        assertThat(use.rest()).isEqualTo(9);
        assertThat(use.suppressed()).isEqualTo(2);
        assertThat(use.total()).isEqualTo(30);
        assertThat(hall.station().visits().byHour(keeper, station.id().value(), DAY, DAY.plusDays(1)))
                .containsExactly(new HourUse(DAY, 10, 27, 0, 27), new HourUse(DAY, 11, 3, 0, 30));
        assertThat(hall.station().visits().byPlace(keeper, station.id(), DAY, DAY.plusDays(1)))
                .containsExactly(
                        new PlaceUse(station.id().value(), Name.of("Harbour Station", null), 30),
                        new PlaceUse(water.id().value(), Name.of("Water", null), 9));
        refused(
                "access.denied",
                () -> hall.station().visits().byAudience(rider, station.id().value(), DAY, DAY.plusDays(1)));
        refused(
                "visit.window",
                () -> hall.station().visits().byHour(keeper, station.id().value(), DAY, DAY));
    }

    /** Who checks in counts with the others, once at a time; nobody else can read that they did. */
    @Test
    void checkingInIsOptional() {
        Receipt<Visit> visit = checkIn();
        refused("visit.twice", this::checkIn);
        assertThat(hall.station()
                        .visits()
                        .occupancy(rider, station.id().value())
                        .present())
                .isEqualTo(1);
        hall.station().visits().checkOut(rider, new EndVisit(visit.id()));
        refused("visit.left", () -> hall.station().visits().checkOut(rider, new EndVisit(visit.id())));
        assertThat(hall.station()
                        .visits()
                        .occupancy(rider, station.id().value())
                        .present())
                .isZero();
        assertThat(hall.station().visits().visitsOf(rider, person(rider)))
                .extracting(VisitView::id)
                .containsExactly(visit.id());
        refused("access.denied", () -> hall.station().visits().visitsOf(attendant, person(rider)));
    }

    /** Staff begin nothing for somebody who was erased. */
    @Test
    void whoWasErasedIsNotCheckedIn() {
        given.erase(rider);
        refused(
                "record.person.gone",
                () -> hall.station()
                        .visits()
                        .checkIn(attendant, new BeginVisit(station.id(), person(rider), Audience.RIDER)));
    }

    private Receipt<Visit> checkIn() {
        return hall.station().visits().checkIn(rider, new BeginVisit(station.id(), person(rider), Audience.RIDER));
    }

    private void in(Audience audience, long people) {
        hall.station().visits().move(attendant, RecordMovement.in(station.id().value(), audience, people));
    }
}
