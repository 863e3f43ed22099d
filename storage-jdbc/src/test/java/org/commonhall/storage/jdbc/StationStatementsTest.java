package org.commonhall.storage.jdbc;

import static org.commonhall.scenario.Fixture.MONDAY;
import static org.commonhall.scenario.TestStation.ROOM;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Receipt;
import org.commonhall.calendar.Span;
import org.commonhall.capacity.Claim;
import org.commonhall.capacity.ClaimOrder;
import org.commonhall.capacity.NewQuota;
import org.commonhall.capacity.Quota;
import org.commonhall.directory.building.Building.Datum;
import org.commonhall.directory.building.Position;
import org.commonhall.directory.directory.Audience;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestStation;
import org.commonhall.station.station.Amenity;
import org.commonhall.station.station.AmenityDetails;
import org.commonhall.station.station.NearbyQuery;
import org.commonhall.station.station.RegisterAmenity;
import org.commonhall.station.station.RegisterStation;
import org.commonhall.station.station.ReportOutOfOrder;
import org.commonhall.station.station.Station;
import org.commonhall.station.station.StationDetails;
import org.commonhall.station.station.Stations;
import org.commonhall.station.station.Zone;
import org.commonhall.station.visit.RecordMovement;
import org.commonhall.storage.jdbc.testing.StatementCount;
import org.junit.jupiter.api.Test;

/** How many statements room, stations and visits cost, a batch counting as one; roles are held on the station itself. */
class StationStatementsTest {
    private static final Position HERE =
            new Position(new BigDecimal("31.2401"), new BigDecimal("121.4990"), Datum.WGS84);

    private final StatementCount statements = new StatementCount();

    private final TestStation given = new TestStation(TestHall.on(statements.emptyStore()));
    private final Commonhall hall = given.hall;
    private final Stations stations = given.stations;
    private final Actor keeper = given.keeper;
    private final Station station = given.station;

    @Test
    void takingARoomCostsFourAndOneMoreForATree() {
        Quota seats =
                given.open(NewQuota.counter(UUID.randomUUID(), station.id().value(), 9L));
        costs(
                5,
                "who acts, lock, update, claim, journal",
                keeper,
                by -> given.take(ClaimOrder.of(UUID.randomUUID(), seats.ref())));
        Zone room = given.zone("Room", "100", 9L);
        Span span = Span.of(MONDAY.plus(Duration.ofHours(1)), MONDAY.plus(Duration.ofHours(2)));
        costs(
                7,
                "and the root, which learns how long claims are, and who acts",
                keeper,
                by -> given.take(ClaimOrder.of(UUID.randomUUID(), room.room()).span(span)));
        for (int i = 0; i < 3; i++) {
            costs(
                    6,
                    "who acts, lock, tree, claims, claim, journal",
                    keeper,
                    by -> given.take(
                            ClaimOrder.of(UUID.randomUUID(), room.room()).span(span)));
        }
    }

    @Test
    void givingItBackCostsFive() {
        Quota seats =
                given.open(NewQuota.counter(UUID.randomUUID(), station.id().value(), 9L));
        UUID subject = UUID.randomUUID();
        given.take(ClaimOrder.of(subject, seats.ref()));
        costs(
                6,
                "who acts, claims, lock, quota, claim, journal",
                keeper,
                by -> given.within(
                        hall,
                        Claim.TYPE,
                        change -> ROOM.release(change, subject).get(0)));
    }

    @Test
    void whatIsOpenNearByCostsTheSameForAnyNumber() {
        NearbyQuery query = NearbyQuery.around(HERE, 5_000).build();
        costs(
                6,
                "closures, stations, occupancies, amenities, desks, names",
                Actor.visitor(),
                by -> stations.reads().near(by, query));
        for (int i = 0; i < 10; i++) {
            stations.register(
                    given.admin,
                    RegisterStation.of(
                                    given.host,
                                    StationDetails.of("S" + i)
                                            .hours("24/7")
                                            .position(HERE)
                                            .build())
                            .build());
        }
        costs(
                6,
                "closures, stations, occupancies, amenities, desks, names",
                Actor.visitor(),
                by -> stations.reads().near(by, query));
    }

    @Test
    void countingCostsEight() {
        costs(
                8,
                "row, grants, lock, station, update, tally, new tally, journal",
                given.attendant,
                by -> hall.station()
                        .visits()
                        .move(by, RecordMovement.in(station.id().value(), Audience.RIDER, 1)));
    }

    @Test
    void outOfOrderCostsFour() {
        Receipt<Amenity> water = stations.registerAmenity(
                keeper,
                new RegisterAmenity(
                        station.id(), AmenityDetails.of("water", "Water").build()));
        costs(
                4,
                "lock, grants, update, journal",
                given.attendant,
                by -> stations.outOfOrder(
                        by, ReportOutOfOrder.of(water.id(), "Leaks").build()));
    }

    private void costs(int most, String what, Actor by, Consumer<Actor> call) {
        statements.costs(most, what, () -> call.accept(by));
    }
}
