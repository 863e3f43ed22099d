package org.commonhall.access;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.capacity.Capacity;
import org.commonhall.capacity.DeclineOffer;
import org.commonhall.capacity.JoinWaitlist;
import org.commonhall.capacity.LeaveWaitlist;
import org.commonhall.capacity.MakeOffer;
import org.commonhall.capacity.PlaceOffer;
import org.commonhall.capacity.PromoteWaiting;
import org.commonhall.capacity.RemoveFromWaitlist;
import org.commonhall.capacity.ResizeQuota;
import org.commonhall.capacity.Span;
import org.commonhall.capacity.SteerPromotion;
import org.commonhall.capacity.WaitlistEntry;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.Audience;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.directory.directory.TestHall;
import org.commonhall.station.station.AddDeskStaff;
import org.commonhall.station.station.Amenity;
import org.commonhall.station.station.AmenityDetails;
import org.commonhall.station.station.CancelDuty;
import org.commonhall.station.station.ChangeAmenity;
import org.commonhall.station.station.ChangeDesk;
import org.commonhall.station.station.ChangeStation;
import org.commonhall.station.station.ChangeZone;
import org.commonhall.station.station.ClosureNotice;
import org.commonhall.station.station.Desk;
import org.commonhall.station.station.DeskDetails;
import org.commonhall.station.station.DeskService;
import org.commonhall.station.station.DeskStaff;
import org.commonhall.station.station.DutyShift;
import org.commonhall.station.station.EndDeskStaff;
import org.commonhall.station.station.EndPlace;
import org.commonhall.station.station.EndService;
import org.commonhall.station.station.Equipment;
import org.commonhall.station.station.EquipmentState;
import org.commonhall.station.station.GiveClosureNotice;
import org.commonhall.station.station.RegisterAmenity;
import org.commonhall.station.station.RegisterDesk;
import org.commonhall.station.station.RegisterEquipment;
import org.commonhall.station.station.RegisterService;
import org.commonhall.station.station.RegisterServiceBuilder;
import org.commonhall.station.station.RegisterStation;
import org.commonhall.station.station.RegisterZone;
import org.commonhall.station.station.ReportOutOfOrder;
import org.commonhall.station.station.ReportRepaired;
import org.commonhall.station.station.SetDuty;
import org.commonhall.station.station.SetStock;
import org.commonhall.station.station.Station;
import org.commonhall.station.station.StationDetails;
import org.commonhall.station.station.Stations;
import org.commonhall.station.station.WithdrawClosure;
import org.commonhall.station.station.Zone;
import org.commonhall.station.station.ZoneDetails;
import org.commonhall.station.visit.BeginVisit;
import org.commonhall.station.visit.CountHeads;
import org.commonhall.station.visit.EndVisit;
import org.commonhall.station.visit.RecordMovement;
import org.commonhall.station.visit.Visit;
import org.commonhall.station.visit.Visits;
import org.jspecify.annotations.Nullable;

/** The use cases of stations, of visits and of capacity. */
final class StationRows {
    private static final Instant SOON = Instant.parse("2026-11-24T01:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-24T02:00:00Z");
    private static final Span HOUR = Span.of(SOON, LATER);

    private final ImmutableList.Builder<UseCase> rows = ImmutableList.builder();
    private final Actor founder;
    private final Id<Person> owner;
    private final Id<Organization> host;
    private final Station station;
    private final Zone zone;
    private final Amenity amenity;
    private final Desk desk;
    private final UUID there;

    private StationRows(TestHall test) {
        this.founder = test.founder;
        this.owner = test.person("visitor of a station");
        this.host = test.organization("station_operator", "host");
        Stations stations = test.hall.stations();
        StationDetails details = StationDetails.named("station").build();
        this.station = stations.register(founder, new RegisterStation(host, null, details, null));
        this.there = station.id().value();
        ZoneDetails room =
                ZoneDetails.of("room", "room", BigDecimal.TEN).capacity(2L).build();
        this.zone = stations.registerZone(founder, new RegisterZone(station.id(), room, null));
        AmenityDetails water = AmenityDetails.of("water", "water").build();
        this.amenity = stations.registerAmenity(founder, new RegisterAmenity(station.id(), water, null));
        this.desk = stations.registerDesk(
                founder, new RegisterDesk(station.id(), host, DeskDetails.of("desk", null), null));
        places(details, room, water);
        care(stations);
        desks(stations);
        closures(stations);
        visits(test.hall.visits());
        waiting(test.hall.capacity());
    }

    static List<UseCase> of(TestHall test) {
        return new StationRows(test).rows.build();
    }

    private void places(StationDetails details, ZoneDetails room, AmenityDetails water) {
        add(
                "register",
                Stations.FOUND,
                host.value(),
                (to, by) -> to.register(by, new RegisterStation(host, null, details, null)));
        add(
                "change",
                Stations.KEEP,
                there,
                (to, by) -> to.change(by, new ChangeStation(station.id(), details, null, null)));
        add(
                "registerZone",
                Stations.KEEP,
                there,
                (to, by) -> to.registerZone(by, new RegisterZone(station.id(), room, null)));
        add(
                "changeZone",
                Stations.KEEP,
                there,
                (to, by) -> to.changeZone(by, new ChangeZone(zone.id(), room, null, null)));
        add(
                "registerAmenity",
                Stations.KEEP,
                there,
                (to, by) -> to.registerAmenity(by, new RegisterAmenity(station.id(), water, null)));
        add(
                "changeAmenity",
                Stations.KEEP,
                there,
                (to, by) -> to.changeAmenity(by, new ChangeAmenity(amenity.id(), water, null, null)));
        add("registerEquipment", Stations.KEEP, there, (to, by) -> to.registerEquipment(by, equipment()));
        add(
                "endPlace",
                Stations.KEEP,
                there,
                (to, by) -> to.endPlace(by, new EndPlace(amenity.id().value(), null)));
    }

    private RegisterEquipment equipment() {
        return new RegisterEquipment(station.id(), null, "projector", "projector", null, 1, null);
    }

    private void care(Stations stations) {
        Equipment equipment = stations.registerEquipment(founder, equipment());
        add(
                "setStock",
                Stations.ATTEND,
                there,
                (to, by) -> to.setStock(by, new SetStock(amenity.id(), 5L, null, null)));
        ReportOutOfOrder out = ReportOutOfOrder.of(amenity.id(), "leaks").build();
        add("outOfOrder", Stations.ATTEND, there, (to, by) -> to.outOfOrder(by, out));
        add(
                "repaired",
                Stations.ATTEND,
                there,
                (to, by) -> to.repaired(by, new ReportRepaired(amenity.id(), null, null)));
        add(
                "equipmentState",
                Stations.ATTEND,
                there,
                (to, by) -> to.equipmentState(by, new EquipmentState(equipment.id(), "dark", null, null)));
    }

    private void desks(Stations stations) {
        RegisterService offered = RegisterServiceBuilder.builder()
                .desk(desk.id())
                .name("advice")
                .minutes(30)
                .build();
        DeskService service = stations.registerService(founder, offered);
        DeskStaff staff = stations.addStaff(founder, new AddDeskStaff(desk.id(), owner, null));
        SetDuty set = new SetDuty(desk.id(), owner, SOON, LATER, null);
        DutyShift shift = stations.setDuty(founder, set);
        add(
                "registerDesk",
                Stations.KEEP,
                there,
                (to, by) ->
                        to.registerDesk(by, new RegisterDesk(station.id(), host, DeskDetails.of("desk", null), null)));
        desk(
                "changeDesk",
                (to, by) -> to.changeDesk(by, new ChangeDesk(desk.id(), DeskDetails.of("desk", null), null, null)));
        desk("registerService", (to, by) -> to.registerService(by, offered));
        desk("endService", (to, by) -> to.endService(by, new EndService(service.id(), null, null)));
        desk("addStaff", (to, by) -> to.addStaff(by, new AddDeskStaff(desk.id(), owner, null)));
        desk("endStaff", (to, by) -> to.endStaff(by, new EndDeskStaff(staff.id(), null, null)));
        desk("setDuty", (to, by) -> to.setDuty(by, set));
        desk("cancelDuty", (to, by) -> to.cancelDuty(by, new CancelDuty(shift.id(), null, null)));
        rows.add(new UseCase(
                "Stations.rota",
                Stations.READ_ROTA,
                desk.id().value(),
                owner,
                (hall, by) -> hall.stations().rota(by, desk.id(), HOUR)));
    }

    /** A use case of a desk, for those of the station, of the desk and of the organization that serves there. */
    private void desk(String name, BiConsumer<Stations, Actor> call) {
        add(name, Stations.RUN_DESK, there, call);
        add(name, Stations.RUN_DESK, desk.id().value(), call);
        add(name, Stations.RUN_DESK, host.value(), call);
    }

    private void closures(Stations stations) {
        ClosureNotice notice = stations.close(founder, new GiveClosureNotice(there, SOON, LATER, "repairs", null));
        add(
                "close",
                Stations.CLOSE,
                there,
                (to, by) -> to.close(by, new GiveClosureNotice(there, SOON, LATER, "repairs", null)));
        add(
                "close",
                Stations.CLOSE,
                host.value(),
                (to, by) -> to.close(by, new GiveClosureNotice(desk.id().value(), SOON, LATER, "repairs", null)));
        add(
                "withdrawClosure",
                Stations.CLOSE,
                there,
                (to, by) -> to.withdrawClosure(by, new WithdrawClosure(notice.id(), null, null)));
    }

    private void visits(Visits visits) {
        Visit visit = visits.checkIn(founder, new BeginVisit(station.id(), owner, Audience.RIDER, null));
        LocalDate day = TestHall.TODAY;
        visit("move", Visits.COUNT, null, (to, by) -> to.move(by, RecordMovement.in(there, Audience.RIDER, 1)));
        visit("count", Visits.COUNT, null, (to, by) -> to.count(by, new CountHeads(there, 3, null)));
        visit(
                "checkIn",
                Visits.CHECK_IN,
                owner,
                (to, by) -> to.checkIn(by, new BeginVisit(station.id(), owner, Audience.RIDER, null)));
        visit("checkOut", Visits.CHECK_IN, owner, (to, by) -> to.checkOut(by, new EndVisit(visit.id(), null, null)));
        visit("occupancy", Visits.READ, null, (to, by) -> to.occupancy(by, there));
        visit("byHour", Visits.READ_USE, null, (to, by) -> to.byHour(by, there, day, day.plusDays(1)));
        visit("byAudience", Visits.READ_USE, null, (to, by) -> to.byAudience(by, there, day, day.plusDays(1)));
        visit("byPlace", Visits.READ_USE, null, (to, by) -> to.byPlace(by, station.id(), day, day.plusDays(1)));
        rows.add(new UseCase(
                "Visits.visitsOf",
                Visits.READ_OWN,
                Scopes.DISTRICT,
                owner,
                (hall, by) -> hall.visits().visitsOf(by, owner)));
    }

    private void waiting(Capacity capacity) {
        UUID place = zone.id().value();
        JoinWaitlist wish = JoinWaitlist.of(owner, place).span(HOUR).build();
        JoinWaitlist first =
                JoinWaitlist.of(owner, place).span(HOUR).priority(1).build();
        WaitlistEntry entry = capacity.join(founder, wish);
        MakeOffer made = MakeOffer.of(owner, place, SOON).span(HOUR).build();
        PlaceOffer offer = capacity.offer(founder, made);
        room("join", Capacity.JOIN, owner, (to, by) -> to.join(by, wish));
        room("join", Capacity.KEEP, owner, (to, by) -> to.join(by, first));
        room("leave", Capacity.JOIN, owner, (to, by) -> to.leave(by, new LeaveWaitlist(entry.id(), null, null)));
        room("remove", Capacity.KEEP, owner, (to, by) -> to.remove(by, new RemoveFromWaitlist(entry.id(), null, null)));
        room("offer", Capacity.KEEP, owner, (to, by) -> to.offer(by, made));
        room("decline", Capacity.JOIN, owner, (to, by) -> to.decline(by, new DeclineOffer(offer.id(), null, null)));
        room("promote", Capacity.KEEP, null, (to, by) -> to.promote(by, new PromoteWaiting(place, null)));
        room("resize", Capacity.KEEP, null, (to, by) -> to.resize(by, new ResizeQuota(zone.quota(), 9L, null)));
        room(
                "steer",
                Capacity.KEEP,
                null,
                (to, by) -> to.steer(by, new SteerPromotion(zone.quota(), true, null, null)));
        room("available", Capacity.READ, null, (to, by) -> to.available(by, place, HOUR));
        room("figures", Capacity.READ_FIGURES, null, (to, by) -> to.figures(by, place, HOUR));
        room("explain", Capacity.READ_WAITING, owner, (to, by) -> to.explain(by, entry.id()));
        own("waitingOf", (to, by) -> to.waitingOf(by, owner));
        own("offersOf", (to, by) -> to.offersOf(by, owner));
    }

    private void own(String name, BiConsumer<Capacity, Actor> call) {
        rows.add(new UseCase(
                "Capacity." + name,
                Capacity.READ_WAITING,
                Scopes.DISTRICT,
                owner,
                (hall, by) -> call.accept(hall.capacity(), by)));
    }

    private void room(
            String name, Permission permission, @Nullable Id<Person> whose, BiConsumer<Capacity, Actor> call) {
        rows.add(new UseCase(
                "Capacity." + name, permission, there, whose, (hall, by) -> call.accept(hall.capacity(), by)));
    }

    private void visit(String name, Permission permission, @Nullable Id<Person> whose, BiConsumer<Visits, Actor> call) {
        rows.add(new UseCase("Visits." + name, permission, there, whose, (hall, by) -> call.accept(hall.visits(), by)));
    }

    private void add(String name, Permission permission, UUID scope, BiConsumer<Stations, Actor> call) {
        rows.add(new UseCase(
                "Stations." + name,
                permission,
                scope,
                null,
                (Commonhall hall, Actor by) -> call.accept(hall.stations(), by)));
    }
}
