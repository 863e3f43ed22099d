package org.commonhall.station.station;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Permission;
import org.commonhall.Receipt;
import org.commonhall.access.UseCase;
import org.commonhall.calendar.Span;
import org.commonhall.capacity.Capacity;
import org.commonhall.capacity.CapacityRights;
import org.commonhall.capacity.DeclineOffer;
import org.commonhall.capacity.JoinWaitlist;
import org.commonhall.capacity.LeaveWaitlist;
import org.commonhall.capacity.MakeOffer;
import org.commonhall.capacity.PlaceOffer;
import org.commonhall.capacity.PromoteWaiting;
import org.commonhall.capacity.RemoveFromWaitlist;
import org.commonhall.capacity.ResizeQuota;
import org.commonhall.capacity.SteerPromotion;
import org.commonhall.capacity.WaitlistEntry;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.building.Position;
import org.commonhall.directory.directory.Audience;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.visit.BeginVisit;
import org.commonhall.station.visit.CountHeads;
import org.commonhall.station.visit.EndVisit;
import org.commonhall.station.visit.RecordMovement;
import org.commonhall.station.visit.Visit;
import org.commonhall.station.visit.VisitRights;
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
    private final Receipt<Station> station;
    private final Zone zone;
    private final Receipt<Amenity> amenity;
    private final Receipt<Desk> desk;
    private final UUID there;

    private StationRows(FoundedHall test) {
        this.founder = test.founder;
        this.owner = test.person("visitor of a station");
        this.host = test.organization("station_operator", "host");
        Stations stations = test.hall.station().stations();
        StationDetails details = StationDetails.of("station").build();
        this.station =
                stations.register(founder, RegisterStation.of(host, details).build());
        this.there = station.id().value();
        ZoneDetails room =
                ZoneDetails.of("room", "room", BigDecimal.TEN).capacity(2L).build();
        this.zone = test.hall
                .corridor()
                .read(
                        founder,
                        reading -> reading.get(
                                Zone.TYPE,
                                stations.registerZone(founder, new RegisterZone(station.id(), room))
                                        .id()));
        AmenityDetails water = AmenityDetails.of("water", "water").build();
        this.amenity = stations.registerAmenity(founder, new RegisterAmenity(station.id(), water));
        this.desk = stations.registerDesk(
                founder,
                new RegisterDesk(station.id(), host, DeskDetails.of("desk").build()));
        places(details, room, water);
        care(stations);
        desks(stations);
        closures(stations);
        visits(test.hall.station().visits());
        waiting(test.hall.capacity());
        reads();
    }

    private void reads() {
        open(
                "near",
                (reads, by) -> reads.near(
                        by,
                        NearbyQuery.around(new Position(BigDecimal.ZERO, BigDecimal.ZERO, Building.Datum.WGS84), 5000)
                                .build()));
        open("plan", (reads, by) -> reads.plan(by, station.id()));
        open("get", (reads, by) -> reads.get(by, station.id()));
        open("explain", (reads, by) -> reads.explain(by, there, SOON));
        open("services", (reads, by) -> reads.services(by, desk.id()));
        open("servicesOf", (reads, by) -> reads.servicesOf(by, station.id()));
        open("list", (reads, by) -> reads.list(by, PageRequest.first(5)));
        open("of", (reads, by) -> reads.of(by, host, PageRequest.first(5)));
        rota("staff", (reads, by) -> reads.staff(by, desk.id()));
        rota("dutyOf", (reads, by) -> reads.dutyOf(by, owner, SOON, PageRequest.first(5)));
    }

    private void open(String name, BiConsumer<StationReads, Actor> read) {
        rows.add(new UseCase(
                "StationReads." + name,
                StationRights.READ,
                there,
                null,
                (hall, by) -> read.accept(hall.station().stations().reads(), by)));
    }

    private void rota(String name, BiFunction<StationReads, Actor, Object> read) {
        rows.add(UseCase.read(
                "StationReads." + name,
                StationRights.READ_ROTA,
                desk.id().value(),
                owner,
                (hall, by) -> read.apply(hall.station().stations().reads(), by)));
    }

    static List<UseCase> of(FoundedHall test) {
        return new StationRows(test).rows.build();
    }

    private void places(StationDetails details, ZoneDetails room, AmenityDetails water) {
        add(
                "register",
                StationRights.FOUND,
                host.value(),
                (to, by) -> to.register(by, RegisterStation.of(host, details).build()));
        add("change", StationRights.KEEP, there, (to, by) -> to.change(by, new ChangeStation(station.id(), details)));
        add(
                "registerZone",
                StationRights.KEEP,
                there,
                (to, by) -> to.registerZone(by, new RegisterZone(station.id(), room)));
        add("changeZone", StationRights.KEEP, there, (to, by) -> to.changeZone(by, new ChangeZone(zone.id(), room)));
        add(
                "registerAmenity",
                StationRights.KEEP,
                there,
                (to, by) -> to.registerAmenity(by, new RegisterAmenity(station.id(), water)));
        add(
                "changeAmenity",
                StationRights.KEEP,
                there,
                (to, by) -> to.changeAmenity(by, new ChangeAmenity(amenity.id(), water)));
        add("registerEquipment", StationRights.KEEP, there, (to, by) -> to.registerEquipment(by, equipment()));
        add(
                "endPlace",
                StationRights.KEEP,
                there,
                (to, by) -> to.endPlace(by, new EndPlace(amenity.id().value())));
    }

    private RegisterEquipment equipment() {
        return RegisterEquipment.of(station.id(), "projector", "projector", 1).build();
    }

    private void care(Stations stations) {
        Receipt<Equipment> equipment = stations.registerEquipment(founder, equipment());
        add("setStock", StationRights.ATTEND, there, (to, by) -> to.setStock(by, new SetStock(amenity.id(), 5L)));
        ReportOutOfOrder out = ReportOutOfOrder.of(amenity.id(), "leaks").build();
        add("outOfOrder", StationRights.ATTEND, there, (to, by) -> to.outOfOrder(by, out));
        add("repaired", StationRights.ATTEND, there, (to, by) -> to.repaired(by, new ReportRepaired(amenity.id())));
        add(
                "equipmentState",
                StationRights.ATTEND,
                there,
                (to, by) -> to.equipmentState(by, new EquipmentState(equipment.id(), "dark")));
    }

    private void desks(Stations stations) {
        RegisterService offered = RegisterServiceBuilder.builder()
                .desk(desk.id())
                .name("advice")
                .minutes(30)
                .build();
        Receipt<DeskService> service = stations.registerService(founder, offered);
        Receipt<DeskStaff> staff = stations.addStaff(founder, new AddDeskStaff(desk.id(), owner));
        SetDuty set = new SetDuty(desk.id(), owner, SOON, LATER);
        Receipt<DutyShift> shift = stations.setDuty(founder, set);
        add(
                "registerDesk",
                StationRights.KEEP,
                there,
                (to, by) -> to.registerDesk(
                        by,
                        new RegisterDesk(
                                station.id(), host, DeskDetails.of("desk").build())));
        desk(
                "changeDesk",
                (to, by) -> to.changeDesk(
                        by, new ChangeDesk(desk.id(), DeskDetails.of("desk").build())));
        desk("registerService", (to, by) -> to.registerService(by, offered));
        desk("endService", (to, by) -> to.endService(by, new EndService(service.id())));
        desk("addStaff", (to, by) -> to.addStaff(by, new AddDeskStaff(desk.id(), owner)));
        desk("endStaff", (to, by) -> to.endStaff(by, new EndDeskStaff(staff.id())));
        desk("setDuty", (to, by) -> to.setDuty(by, set));
        desk("cancelDuty", (to, by) -> to.cancelDuty(by, new CancelDuty(shift.id())));
        rows.add(new UseCase(
                "Stations.rota",
                StationRights.READ_ROTA,
                desk.id().value(),
                owner,
                (hall, by) -> hall.station().stations().rota(by, desk.id(), HOUR)));
    }

    /** A use case of a desk, for those of the station, of the desk and of the organization that serves there. */
    private void desk(String name, BiConsumer<Stations, Actor> call) {
        add(name, StationRights.RUN_DESK, there, call);
        add(name, StationRights.RUN_DESK, desk.id().value(), call);
        add(name, StationRights.RUN_DESK, host.value(), call);
    }

    private void closures(Stations stations) {
        Receipt<ClosureNotice> notice = stations.close(founder, new GiveClosureNotice(there, SOON, LATER, "repairs"));
        add(
                "close",
                StationRights.CLOSE,
                there,
                (to, by) -> to.close(by, new GiveClosureNotice(there, SOON, LATER, "repairs")));
        add(
                "close",
                StationRights.CLOSE,
                host.value(),
                (to, by) -> to.close(by, new GiveClosureNotice(desk.id().value(), SOON, LATER, "repairs")));
        add(
                "withdrawClosure",
                StationRights.CLOSE,
                there,
                (to, by) -> to.withdrawClosure(by, new WithdrawClosure(notice.id())));
    }

    private void visits(Visits visits) {
        Receipt<Visit> visit = visits.checkIn(founder, new BeginVisit(station.id(), owner, Audience.RIDER));
        LocalDate day = FoundedHall.TODAY;
        visit("move", VisitRights.COUNT, null, (to, by) -> to.move(by, RecordMovement.in(there, Audience.RIDER, 1)));
        visit("count", VisitRights.COUNT, null, (to, by) -> to.count(by, new CountHeads(there, 3)));
        visit(
                "checkIn",
                VisitRights.CHECK_IN,
                owner,
                (to, by) -> to.checkIn(by, new BeginVisit(station.id(), owner, Audience.RIDER)));
        visit("checkOut", VisitRights.CHECK_IN, owner, (to, by) -> to.checkOut(by, new EndVisit(visit.id())));
        visit("occupancy", VisitRights.READ, null, (to, by) -> to.occupancy(by, there));
        visit("byHour", VisitRights.READ_USE, null, (to, by) -> to.byHour(by, there, day, day.plusDays(1)));
        visit("byAudience", VisitRights.READ_USE, null, (to, by) -> to.byAudience(by, there, day, day.plusDays(1)));
        visit("byPlace", VisitRights.READ_USE, null, (to, by) -> to.byPlace(by, station.id(), day, day.plusDays(1)));
        rows.add(new UseCase(
                "Visits.visitsOf",
                VisitRights.READ_OWN,
                Scopes.DISTRICT,
                owner,
                (hall, by) -> hall.station().visits().visitsOf(by, owner)));
    }

    private void waiting(Capacity capacity) {
        UUID place = zone.id().value();
        JoinWaitlist wish = JoinWaitlist.of(owner, place).span(HOUR).build();
        JoinWaitlist first =
                JoinWaitlist.of(owner, place).span(HOUR).priority(1).build();
        Id<WaitlistEntry> entry = capacity.join(founder, wish).id();
        MakeOffer made = MakeOffer.of(owner, place, SOON).span(HOUR).build();
        Id<PlaceOffer> offer = capacity.offer(founder, made).id();
        room("join", CapacityRights.JOIN, owner, (to, by) -> to.join(by, wish));
        room("join", CapacityRights.KEEP, owner, (to, by) -> to.join(by, first));
        room("leave", CapacityRights.JOIN, owner, (to, by) -> to.leave(by, new LeaveWaitlist(entry)));
        room("remove", CapacityRights.KEEP, owner, (to, by) -> to.remove(by, new RemoveFromWaitlist(entry)));
        room("offer", CapacityRights.KEEP, owner, (to, by) -> to.offer(by, made));
        room("decline", CapacityRights.JOIN, owner, (to, by) -> to.decline(by, new DeclineOffer(offer)));
        room("promote", CapacityRights.KEEP, null, (to, by) -> to.promote(by, new PromoteWaiting(place)));
        room("resize", CapacityRights.KEEP, null, (to, by) -> to.resize(by, new ResizeQuota(zone.quota(), 9L)));
        room(
                "steer",
                CapacityRights.KEEP,
                null,
                (to, by) -> to.steer(by, SteerPromotion.of(zone.quota(), true).build()));
        room("available", CapacityRights.READ, null, (to, by) -> to.available(by, place, HOUR));
        room("figures", CapacityRights.READ_FIGURES, null, (to, by) -> to.figures(by, place, HOUR));
        room("quota", CapacityRights.READ_FIGURES, null, (to, by) -> to.quota(by, zone.quota()));
        room("explain", CapacityRights.READ_WAITING, owner, (to, by) -> to.explain(by, entry));
        own("waitingOf", (to, by) -> to.waitingOf(by, owner));
        own("offersOf", (to, by) -> to.offersOf(by, owner));
    }

    private void own(String name, BiConsumer<Capacity, Actor> call) {
        rows.add(new UseCase(
                "Capacity." + name,
                CapacityRights.READ_WAITING,
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
        rows.add(new UseCase(
                "Visits." + name,
                permission,
                there,
                whose,
                (hall, by) -> call.accept(hall.station().visits(), by)));
    }

    private void add(String name, Permission permission, UUID scope, BiConsumer<Stations, Actor> call) {
        rows.add(new UseCase(
                "Stations." + name,
                permission,
                scope,
                null,
                (Commonhall hall, Actor by) -> call.accept(hall.station().stations(), by)));
    }
}
