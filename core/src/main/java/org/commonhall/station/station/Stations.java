package org.commonhall.station.station;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Span;
import org.commonhall.capacity.PlaceKinds;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names.Naming;
import org.commonhall.engagement.EngagementSource;
import org.commonhall.request.request.Requests;
import org.commonhall.todo.TodoSource;

/**
 * Stations and what is in them (站点). The host runs a station; the organizations that serve there run their desks. Hours that
 * cannot be read are refused with their column. Thread-safe.
 */
public final class Stations {
    /** What the hall knows of it. */
    public static final Capability<Stations> CAPABILITY = Capability.of("station", Stations.class)
            .records(
                    Station.TYPE,
                    Zone.TYPE,
                    Amenity.TYPE,
                    Equipment.TYPE,
                    Desk.TYPE,
                    DeskService.TYPE,
                    DeskStaff.TYPE,
                    DutyShift.TYPE,
                    ClosureNotice.TYPE,
                    Occupancy.TYPE)
            .needs(Requests.CAPABILITY)
            .settings(StationPolicy.class, StationPolicy.standard())
            .rights(StationRights.class)
            .events(
                    "station.registered",
                    "station.changed",
                    "station.closed",
                    "station.closure.withdrawn",
                    "station.zone.registered",
                    "station.zone.changed",
                    "station.place.ended",
                    "station.amenity.registered",
                    "station.amenity.changed",
                    "station.amenity.out",
                    "station.amenity.repaired",
                    "station.amenity.stocked",
                    "station.equipment.registered",
                    "station.equipment.state",
                    "station.desk.registered",
                    "station.desk.changed",
                    "station.service.registered",
                    "station.service.ended",
                    "station.staff.added",
                    "station.staff.ended",
                    "station.duty.set",
                    "station.duty.cancelled")
            .scopes(Station.TYPE, Desk.TYPE)
            .offers(EngagementSource.class, parts -> new DutyEngagements())
            .offers(PlaceKinds.class, parts -> () -> ImmutableSet.of(Zone.TYPE, Station.TYPE))
            .offers(TodoSource.class, parts -> StationReads::todos)
            .named(
                    Naming.of(Amenity.TYPE, (reading, one) -> Name.of(one.name(), one.nameEn())),
                    Naming.of(Equipment.TYPE, (reading, one) -> Name.of(one.name(), one.nameEn())),
                    Naming.of(Station.TYPE, (reading, one) -> Name.of(one.name(), one.nameEn())),
                    Naming.of(Zone.TYPE, (reading, one) -> Name.of(one.name(), one.nameEn())),
                    Naming.of(Desk.TYPE, (reading, one) -> Name.of(one.name(), one.nameEn())),
                    Naming.of(DeskService.TYPE, (reading, one) -> Name.of(one.name(), one.nameEn())))
            .make(parts -> new Stations(parts.corridor(), StationHours.of(parts), parts.get(Requests.CAPABILITY)));

    private final PlaceSteps places;
    private final AmenitySteps care;
    private final DeskPlaceSteps desks;
    private final ClosureSteps closures;
    private final StationReads reads;

    Stations(Corridor corridor, StationHours hours, Requests requests) {
        this.places = new PlaceSteps(corridor, hours);
        this.care = new AmenitySteps(corridor, requests);
        this.desks = new DeskPlaceSteps(corridor, hours);
        this.closures = new ClosureSteps(corridor);
        this.reads = new StationReads(corridor, hours);
    }

    /**
     * Gives the reads of stations.
     *
     * @return the reads
     */
    public StationReads reads() {
        return reads;
    }

    /**
     * Opens a station, with the room of its hall.
     *
     * @param by a registrar of the host
     * @param command what it is
     * @return what came of it
     * @throws RuleViolation {@code calendar.zone.unknown}, {@code station.datum} for Baidu's degrees
     */
    public Receipt<Station> register(Call by, RegisterStation command) {
        return places.register(by, command);
    }

    /**
     * Replaces what is known of a station.
     *
     * @param by a keeper of it
     * @param command what is known
     * @return what came of it
     * @throws RuleViolation as for {@link #register}; {@code station.zone.area} if its zones make more
     */
    public Receipt<Station> change(Call by, ChangeStation command) {
        return places.change(by, command);
    }

    /**
     * Adds a zone. The hall holds what its zones hold.
     *
     * @param by a keeper of the station
     * @param command what it is
     * @return what came of it
     * @throws RuleViolation {@code station.kind.unknown}, {@code station.zone.area} if the zones would make more than the hall
     */
    public Receipt<Zone> registerZone(Call by, RegisterZone command) {
        return places.registerZone(by, command);
    }

    /**
     * Replaces what is known of a zone.
     *
     * @param by a keeper of the station
     * @param command what is known
     * @return what came of it
     * @throws RuleViolation as for {@link #registerZone}; {@code capacity.size.taken}
     */
    public Receipt<Zone> changeZone(Call by, ChangeZone command) {
        return places.changeZone(by, command);
    }

    /**
     * Adds an amenity.
     *
     * @param by a keeper of the station
     * @param command what it is
     * @return what came of it
     * @throws RuleViolation {@code station.kind.unknown}, {@code station.zone.other}
     */
    public Receipt<Amenity> registerAmenity(Call by, RegisterAmenity command) {
        return places.registerAmenity(by, command);
    }

    /**
     * Replaces what is known of an amenity.
     *
     * @param by a keeper of the station
     * @param command what is known
     * @return what came of it
     * @throws RuleViolation as for {@link #registerAmenity}
     */
    public Receipt<Amenity> changeAmenity(Call by, ChangeAmenity command) {
        return places.changeAmenity(by, command);
    }

    /**
     * Adds equipment.
     *
     * @param by a keeper of the station
     * @param command what it is
     * @return what came of it
     * @throws RuleViolation {@code station.kind.unknown}, {@code station.zone.other}
     */
    public Receipt<Equipment> registerEquipment(Call by, RegisterEquipment command) {
        return places.registerEquipment(by, command);
    }

    /**
     * Ends a place. A station can only be ended once everything in it has.
     *
     * @param by a keeper of the station
     * @param command which
     * @return what came of it; the receipt is about the station
     * @throws RuleViolation {@code station.end.places}
     */
    public Receipt<Station> endPlace(Call by, EndPlace command) {
        return places.end(by, command);
    }

    /**
     * Says how many of something are left.
     *
     * @param by staff of the station
     * @param command how many
     * @return what came of it
     */
    public Receipt<Amenity> setStock(Call by, SetStock command) {
        return care.stock(by, command);
    }

    /**
     * Says that an amenity does not work. With {@code repair} a request is submitted in the same transaction: both are there,
     * or neither.
     *
     * @param by staff of the station
     * @param command which and why
     * @return what came of it; {@code made(ServiceRequest.class)} is the request for its repair, where one was asked for
     * @throws RuleViolation {@code station.out.already}
     */
    public Receipt<Amenity> outOfOrder(Call by, ReportOutOfOrder command) {
        return care.outOfOrder(by, command);
    }

    /**
     * Says that an amenity works again.
     *
     * @param by staff of the station
     * @param command which
     * @return what came of it
     * @throws RuleViolation {@code station.out.not}
     */
    public Receipt<Amenity> repaired(Call by, ReportRepaired command) {
        return care.repaired(by, command);
    }

    /**
     * Says whether equipment works.
     *
     * @param by staff of the station
     * @param command which and why not
     * @return what came of it
     */
    public Receipt<Equipment> equipmentState(Call by, EquipmentState command) {
        return care.equipment(by, command);
    }

    /**
     * Opens a desk of another organization.
     *
     * @param by a keeper of the station
     * @param command what it is
     * @return what came of it
     * @throws RuleViolation {@code station.zone.other}
     */
    public Receipt<Desk> registerDesk(Call by, RegisterDesk command) {
        return desks.register(by, command);
    }

    /**
     * Replaces what is known of a desk.
     *
     * @param by a keeper of the station, or of the organization that serves there
     * @param command what is known
     * @return what came of it
     * @throws RuleViolation {@code station.zone.other}
     */
    public Receipt<Desk> changeDesk(Call by, ChangeDesk command) {
        return desks.change(by, command);
    }

    /**
     * Adds a service to a desk.
     *
     * @param by a keeper of the station, or of the organization that serves there
     * @param command what
     * @return what came of it
     */
    public Receipt<DeskService> registerService(Call by, RegisterService command) {
        return desks.registerService(by, command);
    }

    /**
     * Ends a service of a desk.
     *
     * @param by a keeper of the station, or of the organization that serves there
     * @param command which
     * @return what came of it
     */
    public Receipt<DeskService> endService(Call by, EndService command) {
        return desks.endService(by, command);
    }

    /**
     * Says that somebody serves at a desk.
     *
     * @param by a keeper of the station, or of the organization that serves there
     * @param command who
     * @return what came of it
     */
    public Receipt<DeskStaff> addStaff(Call by, AddDeskStaff command) {
        return desks.addStaff(by, command);
    }

    /**
     * Ends somebody's work at a desk; their duty ahead is cancelled.
     *
     * @param by a keeper of the station, or of the organization that serves there
     * @param command who
     * @return what came of it
     */
    public Receipt<DeskStaff> endStaff(Call by, EndDeskStaff command) {
        return desks.endStaff(by, command);
    }

    /**
     * Puts one of its staff on duty at a desk. Nobody is on duty twice at once.
     *
     * @param by a keeper of the station, or of the organization that serves there
     * @param command who and when
     * @return what came of it
     * @throws RuleViolation {@code station.duty.staff}, {@code station.duty.overlap}, {@code station.duty.length}
     */
    public Receipt<DutyShift> setDuty(Call by, SetDuty command) {
        return desks.setDuty(by, command);
    }

    /**
     * Takes somebody off duty.
     *
     * @param by a keeper of the station, or of the organization that serves there
     * @param command which duty
     * @return what came of it
     */
    public Receipt<DutyShift> cancelDuty(Call by, CancelDuty command) {
        return desks.cancelDuty(by, command);
    }

    /**
     * Reads the rota of a desk.
     *
     * @param by staff of the desk, its station or its organization
     * @param desk which
     * @param window from when to when, two months at most
     * @return who is on duty, by beginning
     */
    public ImmutableList<DutyShiftView> rota(Actor by, Id<Desk> desk, Span window) {
        return desks.rota(by, desk, window);
    }

    /**
     * Closes a place for once. The notice keeps its author and the time it was given.
     *
     * @param by a keeper of the station, or for a desk of the organization that serves there
     * @param command what, when and why
     * @return what came of it
     * @throws RuleViolation {@code station.closure.reversed}, {@code station.closure.past}, {@code station.closure.long}
     */
    public Receipt<ClosureNotice> close(Call by, GiveClosureNotice command) {
        return closures.give(by, command);
    }

    /**
     * Takes a closure notice back.
     *
     * @param by as for giving it
     * @param command which
     * @return what came of it
     * @throws RuleViolation {@code station.closure.withdrawn}
     */
    public Receipt<ClosureNotice> withdrawClosure(Call by, WithdrawClosure command) {
        return closures.withdraw(by, command);
    }
}
