package org.commonhall.station.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.MONDAY;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestStation.person;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.calendar.Span;
import org.commonhall.calendar.hours.MakeupPolicy;
import org.commonhall.calendar.hours.OpeningState;
import org.commonhall.directory.building.Building.Datum;
import org.commonhall.directory.building.Position;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.Stored;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestStation;
import org.commonhall.station.visit.CountHeads;
import org.commonhall.testing.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A station with everything in it, and what is open now near by. */
@StoreTest
class StationScenario {
    private static final Position HERE = position("31.2401", "121.4990", Datum.WGS84);

    private final TestStation given;
    private final SettableClock clock;
    private final Stations stations;
    private final Actor keeper;
    private final Actor attendant;
    private final Station station;

    StationScenario(TestHall hall) {
        given = new TestStation(hall);
        clock = given.clock;
        stations = given.stations;
        keeper = given.keeper;
        attendant = given.attendant;
        station = given.station;
    }

    /** Zones make up the hall and never more than it; the hall holds what they hold. */
    @Test
    void zonesMakeUpTheHall() {
        Zone rest = given.zone("Rest area", "900", 60L);
        given.zone("Fire corner", "550.50", 40L);
        refused("station.zone.area", () -> given.zone("Too large", "50", null));
        StationPlan plan = stations.reads().plan(Actor.visitor(), station.id());
        assertThat(plan.unzonedArea()).isEqualByComparingTo("49.50");
        assertThat(plan.station().occupancy().capacity()).isEqualTo(100);
        given.zone("Co-creation", "49.50", 20L);
        assertThat(stations.reads().plan(Actor.visitor(), station.id()).unzonedArea())
                .isZero();
        stations.endPlace(keeper, new EndPlace(rest.id().value()));
        StationPlan smaller = stations.reads().plan(Actor.visitor(), station.id());
        assertThat(smaller.zones()).hasSize(2);
        assertThat(smaller.station().occupancy().capacity()).isEqualTo(60);
        refused(
                "station.kind.unknown",
                () -> stations.registerZone(
                        keeper,
                        new RegisterZone(
                                station.id(),
                                ZoneDetails.of("moon", "Moon", BigDecimal.ONE).build())));
        refused(
                "station.end.places",
                () -> stations.endPlace(keeper, new EndPlace(station.id().value())));
    }

    /** What is open near by, in order of distance, with when it changes next; far and closed ones are left out. */
    @Test
    void whatIsOpenNearBy() {
        Receipt<Station> far = another("Far", "31.2600", "121.4998", Datum.WGS84, "24/7");
        Receipt<Station> closed = another("Closed", "31.2398", "121.4998", Datum.WGS84, "Sa-Su 10:00-12:00");
        Receipt<Station> chinese = another("Displaced", "31.2380", "121.5035", Datum.GCJ02, "24/7");
        List<StationView> near = stations.reads()
                .near(Actor.visitor(), NearbyQuery.around(HERE, 500).build());
        assertThat(near).extracting(StationView::id).containsExactly(chinese.id(), station.id());
        assertThat(near.get(0).metres()).isLessThan(near.get(1).metres());
        assertThat(near.get(1).metres()).isBetween(80L, 92L);
        assertThat(near.get(1).state().until()).isEqualTo("2026-03-02T10:00:00Z");
        List<StationView> all = stations.reads()
                .near(
                        Actor.visitor(),
                        NearbyQuery.around(HERE, 5_000).openOnly(false).build());
        assertThat(all)
                .extracting(StationView::id)
                .contains(far.id(), closed.id())
                .hasSize(4);
        assertThat(all.get(all.size() - 1).id()).isEqualTo(far.id());
        assertThat(stations.reads()
                        .near(
                                Actor.visitor(),
                                NearbyQuery.around(position("31.2381", "121.5035", Datum.GCJ02), 500)
                                        .limit(1)
                                        .build()))
                .hasSize(1);
        refused(
                "station.datum",
                () -> stations.reads()
                        .near(
                                Actor.visitor(),
                                NearbyQuery.around(position("31", "121", Datum.BD09), 500)
                                        .build()));
        refused("station.datum", () -> another("Baidu", "31", "121", Datum.BD09, null));
        refused(
                "input.invalid",
                () -> stations.reads()
                        .near(Actor.visitor(), NearbyQuery.around(HERE, 0).build()));
    }

    /** An amenity has hours, a season, a stock and a count of its own; figures that are too old are unknown. */
    @Test
    void amenitiesAreData() {
        Receipt<Amenity> warmth = amenity(AmenityDetails.of("warmth", "Warm room")
                .seasonFrom("11-15")
                .seasonUntil("03-15")
                .capacity(20L));
        Receipt<Amenity> cooling = amenity(
                AmenityDetails.of("cooling", "Cool room").seasonFrom("06-01").seasonUntil("09-30"));
        Receipt<Amenity> meals =
                amenity(AmenityDetails.of("hot_meals", "Hot meals").hours("11:00-13:00"));
        given.hall
                .station()
                .visits()
                .count(attendant, new CountHeads(warmth.id().value(), 13));
        stations.setStock(attendant, new SetStock(meals.id(), 40L));
        assertThat(seen(warmth).state().until()).isEqualTo("2026-03-02T10:00:00Z");
        assertThat(seen(warmth).occupancy().free()).isEqualTo(7);
        assertThat(seen(warmth).occupancy().age()).isEqualTo(Duration.ZERO);
        assertThat(seen(cooling).state().cause()).isEqualTo(PlaceState.Cause.SEASON);
        assertThat(seen(cooling).state().until()).isEqualTo("2026-06-01T01:00:00Z");
        assertThat(seen(meals).state().state()).isEqualTo(OpeningState.CLOSED);
        assertThat(seen(meals).state().until()).isEqualTo("2026-03-02T03:00:00Z");
        assertThat(seen(meals).stock()).isEqualTo(40);
        clock.advance(Duration.ofMinutes(15));
        assertThat(seen(warmth).occupancy().free()).isEqualTo(7);
        clock.advance(Duration.ofSeconds(1));
        assertThat(seen(warmth).occupancy().free()).isNull();
        assertThat(seen(warmth).occupancy().age()).isEqualTo(Duration.ofSeconds(901));
        assertThat(seen(meals).stock()).isNull();
        clock.set(Instant.parse("2026-03-16T02:00:00Z"));
        assertThat(seen(warmth).state().cause()).isEqualTo(PlaceState.Cause.SEASON);
        assertThat(stations.reads()
                        .near(
                                Actor.visitor(),
                                NearbyQuery.around(HERE, 500)
                                        .amenityKind("warmth")
                                        .build()))
                .isEmpty();
        refused("input.invalid", () -> amenity(AmenityDetails.of("water", "Tap").seasonFrom("02-30")));
        refused("input.invalid", () -> amenity(AmenityDetails.of("water", "Tap").hours("Mo-Fr 9-")));
    }

    /** What is out of order is closed, and its repair can be asked for in the same transaction. */
    @Test
    void outOfOrderCanBecomeARequest() {
        Receipt<Amenity> water = amenity(AmenityDetails.of("water", "Water dispenser"));
        Receipt<Amenity> out = stations.outOfOrder(
                attendant,
                ReportOutOfOrder.of(water.id(), "It leaks").repair(true).build());
        Id<ServiceRequest> repair = out.made(ServiceRequest.class);
        assertThat(Stored.of(given.hall, Amenity.TYPE, out).repair()).isEqualTo(repair);
        assertThat(given.hall.requests().reads().get(attendant, repair).title())
                .isEqualTo("Harbour Station, Water dispenser");
        assertThat(seen(water).state().cause()).isEqualTo(PlaceState.Cause.OUT_OF_ORDER);
        assertThat(seen(water).state().comment()).isEqualTo("It leaks");
        assertThat(seen(water).outSince()).isEqualTo(MONDAY);
        assertThat(stations.reads()
                        .explain(Actor.visitor(), water.id().value(), MONDAY)
                        .text(Locale.ENGLISH))
                .isEqualTo("Out of order since 2026-03-02 10:00\n  Reported: It leaks\n");
        refused(
                "station.out.already",
                () -> stations.outOfOrder(
                        attendant, ReportOutOfOrder.of(water.id(), "Again").build()));
        stations.repaired(attendant, new ReportRepaired(water.id()));
        assertThat(seen(water).state().open()).isTrue();
        refused("station.out.not", () -> stations.repaired(attendant, new ReportRepaired(water.id())));
        refused(
                "access.denied",
                () -> stations.outOfOrder(
                        given.rider, ReportOutOfOrder.of(water.id(), "Mine").build()));
    }

    /** A closure notice overrides hours, says who and how early, and closes everything in the station. */
    @Test
    void aClosureOverridesHours() {
        Receipt<Desk> desk = desk("Mo-Fr 09:00-12:00");
        Instant noon = Instant.parse("2026-03-02T04:00:00Z");
        Instant night = Instant.parse("2026-03-03T13:00:00Z");
        Receipt<ClosureNotice> notice =
                stations.close(keeper, new GiveClosureNotice(station.id().value(), noon, night, "Power works"));
        ClosureNotice said = Stored.of(given.hall, ClosureNotice.TYPE, notice);
        assertThat(said.notice()).isEqualTo(Duration.ofHours(2));
        assertThat(said.author()).isEqualTo(keeper.person());
        assertThat(plan().state().until()).isEqualTo(noon);
        clock.set(noon);
        assertThat(plan().state().cause()).isEqualTo(PlaceState.Cause.NOTICE);
        assertThat(plan().state().comment()).isEqualTo("Power works");
        assertThat(plan().state().until()).isEqualTo("2026-03-04T01:00:00Z");
        assertThat(plan().desks().get(0).state().cause()).isEqualTo(PlaceState.Cause.NOTICE);
        assertThat(stations.reads()
                        .explain(Actor.visitor(), desk.id().value(), noon)
                        .text(Locale.ENGLISH))
                .isEqualTo("""
                        Closed by a notice of Warm House until 2026-03-03 21:00, given 2 hours before: Power works
                          2026-03-02 12:00 Mon: closed
                            No rule says anything about this moment
                            The date 2026-03-02 Mon is: working day
                            Next change: 2026-03-03 09:00 Tue, open
                        """);
        assertThat(stations.reads().explain(keeper, station.id().value(), noon).text(Locale.SIMPLIFIED_CHINESE))
                .startsWith("""
                        因Warm House的公告关闭至 2026-03-03 21:00，提前 2 小时公布：Power works
                          公告由Keeper于 2026-03-02 10:00 发布
                        """);
        stations.withdrawClosure(keeper, new WithdrawClosure(notice.id()));
        assertThat(plan().state().open()).isTrue();
        refused("station.closure.withdrawn", () -> stations.withdrawClosure(keeper, new WithdrawClosure(notice.id())));
        refused(
                "station.closure.past",
                () -> stations.close(keeper, new GiveClosureNotice(station.id().value(), MONDAY, noon, "Late")));
    }

    /**
     * A desk belongs to its organization, which runs it without rights on the station; make-up days are its own choice.
     */
    @Test
    void aDeskBelongsToItsOrganization() {
        Receipt<Desk> desk = desk("Mo-Fr 09:00-18:00; PH off");
        Actor clerk = given.somebody("Clerk", Role.KEEPER, given.union.value());
        Actor helper = given.somebody("Helper", null, given.union.value());
        Receipt<DeskStaff> staff = stations.addStaff(clerk, new AddDeskStaff(desk.id(), person(helper)));
        Instant nine = Instant.parse("2026-03-03T01:00:00Z");
        Instant noon = Instant.parse("2026-03-03T04:00:00Z");
        stations.setDuty(clerk, new SetDuty(desk.id(), person(helper), nine, noon));
        refused(
                "station.duty.overlap",
                () -> stations.setDuty(
                        clerk, new SetDuty(desk.id(), person(helper), noon.minusSeconds(1), noon.plusSeconds(9))));
        refused(
                "station.duty.staff",
                () -> stations.setDuty(clerk, new SetDuty(desk.id(), person(given.rider), noon, noon.plusSeconds(60))));
        assertThat(stations.rota(helper, desk.id(), Span.of(MONDAY, noon))).hasSize(1);
        refused("access.denied", () -> stations.rota(given.rider, desk.id(), Span.of(MONDAY, noon)));
        refused(
                "access.denied",
                () -> stations.close(clerk, new GiveClosureNotice(station.id().value(), nine, noon, "No")));
        stations.close(clerk, new GiveClosureNotice(desk.id().value(), nine, noon, "Training"));
        stations.endStaff(clerk, new EndDeskStaff(staff.id()));
        assertThat(stations.rota(clerk, desk.id(), Span.of(MONDAY, noon))).isEmpty();
        clock.set(Instant.parse("2026-05-09T02:00:00Z"));
        assertThat(plan().desks().get(0).state().open()).isTrue();
        stations.changeDesk(
                clerk,
                new ChangeDesk(
                        desk.id(),
                        DeskDetails.of("Reception")
                                .hours("Mo-Fr 09:00-18:00; PH off")
                                .makeup(MakeupPolicy.AS_CALENDAR)
                                .build()));
        assertThat(plan().desks().get(0).state().open()).isFalse();
    }

    /** Everybody sees the services that a desk offers, by name, and no longer than it does. */
    @Test
    void theServicesOfADeskAreSeenByEverybody() {
        Receipt<Desk> desk = desk("Mo-Fr 09:00-18:00");
        Receipt<DeskService> forms = stations.registerService(
                keeper, RegisterService.of(desk.id(), "Forms", 10).build());
        Receipt<DeskService> advice = stations.registerService(
                keeper,
                RegisterService.of(desk.id(), "Advice", 30)
                        .nameEn("Advice")
                        .walkIn(false)
                        .appointments(true)
                        .confidential(true)
                        .build());
        Name called = Name.of("Reception", null);
        assertThat(stations.reads().services(Actor.visitor(), desk.id()))
                .containsExactly(
                        new DeskServiceView(
                                advice.id(), 1, desk.id(), called, "Advice", "Advice", 30, false, true, true),
                        new DeskServiceView(forms.id(), 1, desk.id(), called, "Forms", null, 10, true, false, false));
        assertThat(stations.reads().servicesOf(Actor.visitor(), station.id()))
                .isEqualTo(stations.reads().services(Actor.visitor(), desk.id()));
        stations.endService(keeper.seen(1), new EndService(advice.id()));
        assertThat(stations.reads().services(Actor.visitor(), desk.id()))
                .extracting(DeskServiceView::id)
                .containsExactly(forms.id());
    }

    /** Equipment stands in a zone of the same station. */
    @Test
    void equipmentStandsInAZone() {
        Zone room = given.zone("Room", "100", 12L);
        stations.registerEquipment(
                keeper,
                RegisterEquipment.of(station.id(), "projector", "Projector", 1)
                        .zone(room.id())
                        .build());
        Receipt<Station> second = another("Second", "31.2398", "121.4998", Datum.WGS84, null);
        refused(
                "station.zone.other",
                () -> stations.registerEquipment(
                        given.admin,
                        RegisterEquipment.of(second.id(), "screen", "Screen", 1)
                                .zone(room.id())
                                .build()));
        assertThat(stations.reads()
                        .plan(Actor.visitor(), station.id())
                        .zones()
                        .get(0)
                        .equipment())
                .hasSize(1);
    }

    private StationView plan() {
        return stations.reads().plan(Actor.visitor(), station.id()).station();
    }

    private AmenityView seen(Receipt<Amenity> amenity) {
        return plan().amenities().stream()
                .filter(one -> one.id().equals(amenity.id()))
                .findAny()
                .orElseThrow();
    }

    private Receipt<Amenity> amenity(AmenityDetailsBuilder details) {
        return stations.registerAmenity(keeper, new RegisterAmenity(station.id(), details.build()));
    }

    private Receipt<Desk> desk(String hours) {
        return stations.registerDesk(
                keeper,
                new RegisterDesk(
                        station.id(),
                        given.union,
                        DeskDetails.of("Reception").hours(hours).build()));
    }

    private Receipt<Station> another(
            String name, String latitude, String longitude, Datum datum, @Nullable String hours) {
        StationDetailsBuilder details =
                StationDetails.of(name).hours(hours).position(position(latitude, longitude, datum));
        return stations.register(
                given.admin, RegisterStation.of(given.host, details.build()).build());
    }

    private static Position position(String latitude, String longitude, Datum datum) {
        return new Position(new BigDecimal(latitude), new BigDecimal(longitude), datum);
    }
}
