package org.commonhall.station.station;

import com.google.common.collect.ImmutableList;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.Role;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Corridor;
import org.commonhall.request.request.Requests;
import org.commonhall.station.visit.Visit;
import org.commonhall.station.visit.VisitTally;
import org.commonhall.storage.RecordType;

/**
 * Stations and what is in them (站点). The host runs a station; the organizations that serve there run their desks. Hours that
 * cannot be read are refused with their column. Thread-safe.
 */
public final class Stations {
    /** To open a station. */
    public static final Permission FOUND = Permission.of("station.found", Role.REGISTRAR);
    /** To keep what is known of a station and its places. */
    public static final Permission KEEP = Permission.of("station.keep", Role.KEEPER);
    /** To run a desk: its hours, services, staff and rota. */
    public static final Permission RUN_DESK = Permission.of("station.desk.run", Role.KEEPER);
    /** To close a place for once. */
    public static final Permission CLOSE = Permission.of("station.close", Role.KEEPER);
    /** To say what works and how much is left. */
    public static final Permission ATTEND = Permission.of("station.attend", Role.KEEPER, Role.ATTENDANT);
    /** To read what everybody may know. */
    public static final Permission READ = Permission.of("station.read").orAnyone();
    /** To read who serves at a desk and when. */
    public static final Permission READ_ROTA =
            Permission.of("station.rota.read", Role.KEEPER, Role.ATTENDANT).orOwner();

    private final Places places;
    private final AmenityCare care;
    private final Desks desks;
    private final Closures closures;
    private final StationReads reads;

    /**
     * Made by the hall.
     *
     * @param corridor the way to the store
     * @param hours when places are open
     * @param requests takes the requests for repairs
     */
    public Stations(Corridor corridor, StationHours hours, Requests requests) {
        this.places = new Places(corridor, hours);
        this.care = new AmenityCare(corridor, requests);
        this.desks = new Desks(corridor, hours);
        this.closures = new Closures(corridor);
        this.reads = new StationReads(corridor, hours);
    }

    /**
     * The record types of the capability.
     *
     * @return the types
     */
    public static ImmutableList<RecordType<?>> records() {
        return ImmutableList.of(
                Station.TYPE,
                Zone.TYPE,
                Amenity.TYPE,
                Equipment.TYPE,
                Desk.TYPE,
                DeskService.TYPE,
                DeskStaff.TYPE,
                DutyShift.TYPE,
                ClosureNotice.TYPE,
                Occupancy.TYPE,
                VisitTally.TYPE,
                Visit.TYPE);
    }

    /**
     * What people see of stations.
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
     * @return the record as stored
     * @throws RuleViolation {@code calendar.zone.unknown}, {@code station.datum} for Baidu's degrees
     */
    public Station register(Call by, RegisterStation command) {
        return places.register(by, command);
    }

    /**
     * Replaces what is known of a station.
     *
     * @param by a keeper of it
     * @param command what is known
     * @return the record as stored
     * @throws RuleViolation as for {@link #register(Actor, RegisterStation)}; {@code station.zone.area} if its zones make more
     */
    public Station change(Call by, ChangeStation command) {
        return places.change(by, command);
    }

    /**
     * Adds a zone. The hall holds what its zones hold.
     *
     * @param by a keeper of the station
     * @param command what it is
     * @return the record as stored
     * @throws RuleViolation {@code station.kind.unknown}, {@code station.zone.area} if the zones would make more than the hall
     */
    public Zone registerZone(Call by, RegisterZone command) {
        return places.registerZone(by, command);
    }

    /**
     * Replaces what is known of a zone.
     *
     * @param by a keeper of the station
     * @param command what is known
     * @return the record as stored
     * @throws RuleViolation as for {@link #registerZone}; {@code capacity.size.taken}
     */
    public Zone changeZone(Call by, ChangeZone command) {
        return places.changeZone(by, command);
    }

    /**
     * Adds an amenity.
     *
     * @param by a keeper of the station
     * @param command what it is
     * @return the record as stored
     * @throws RuleViolation {@code station.kind.unknown}, {@code station.zone.other}
     */
    public Amenity registerAmenity(Call by, RegisterAmenity command) {
        return places.registerAmenity(by, command);
    }

    /**
     * Replaces what is known of an amenity.
     *
     * @param by a keeper of the station
     * @param command what is known
     * @return the record as stored
     * @throws RuleViolation as for {@link #registerAmenity}
     */
    public Amenity changeAmenity(Call by, ChangeAmenity command) {
        return places.changeAmenity(by, command);
    }

    /**
     * Adds equipment.
     *
     * @param by a keeper of the station
     * @param command what it is
     * @return the record as stored
     * @throws RuleViolation {@code station.kind.unknown}, {@code station.zone.other}
     */
    public Equipment registerEquipment(Call by, RegisterEquipment command) {
        return places.registerEquipment(by, command);
    }

    /**
     * A place is no more. A station can only be ended once everything in it has.
     *
     * @param by a keeper of the station
     * @param command which
     * @return the station as stored
     * @throws RuleViolation {@code station.end.places}
     */
    public Station endPlace(Call by, EndPlace command) {
        return places.end(by, command);
    }

    /**
     * Says how many of something are left.
     *
     * @param by staff of the station
     * @param command how many
     * @return the record as stored
     */
    public Amenity setStock(Call by, SetStock command) {
        return care.stock(by, command);
    }

    /**
     * Says that an amenity does not work. With {@code repair} a request is submitted in the same transaction: both are there,
     * or neither.
     *
     * @param by staff of the station
     * @param command which and why
     * @return the record as stored
     * @throws RuleViolation {@code station.out.already}
     */
    public Amenity outOfOrder(Call by, ReportOutOfOrder command) {
        return care.outOfOrder(by, command);
    }

    /**
     * Says that an amenity works again.
     *
     * @param by staff of the station
     * @param command which
     * @return the record as stored
     * @throws RuleViolation {@code station.out.not}
     */
    public Amenity repaired(Call by, ReportRepaired command) {
        return care.repaired(by, command);
    }

    /**
     * Says whether equipment works.
     *
     * @param by staff of the station
     * @param command which and why not
     * @return the record as stored
     */
    public Equipment equipmentState(Call by, EquipmentState command) {
        return care.equipment(by, command);
    }

    /**
     * Opens a desk of another organization.
     *
     * @param by a keeper of the station
     * @param command what it is
     * @return the record as stored
     * @throws RuleViolation {@code station.zone.other}
     */
    public Desk registerDesk(Call by, RegisterDesk command) {
        return desks.register(by, command);
    }

    /**
     * Replaces what is known of a desk.
     *
     * @param by a keeper of the station, or of the organization that serves there
     * @param command what is known
     * @return the record as stored
     * @throws RuleViolation {@code station.zone.other}
     */
    public Desk changeDesk(Call by, ChangeDesk command) {
        return desks.change(by, command);
    }

    /**
     * Adds a service to a desk.
     *
     * @param by a keeper of the station, or of the organization that serves there
     * @param command what
     * @return the record as stored
     */
    public DeskService registerService(Call by, RegisterService command) {
        return desks.registerService(by, command);
    }

    /**
     * A desk no longer offers a service.
     *
     * @param by a keeper of the station, or of the organization that serves there
     * @param command which
     * @return the record as stored
     */
    public DeskService endService(Call by, EndService command) {
        return desks.endService(by, command);
    }

    /**
     * Says that somebody serves at a desk.
     *
     * @param by a keeper of the station, or of the organization that serves there
     * @param command who
     * @return the record as stored
     */
    public DeskStaff addStaff(Call by, AddDeskStaff command) {
        return desks.addStaff(by, command);
    }

    /**
     * Somebody no longer serves at a desk; their duty ahead is cancelled.
     *
     * @param by a keeper of the station, or of the organization that serves there
     * @param command who
     * @return the record as stored
     */
    public DeskStaff endStaff(Call by, EndDeskStaff command) {
        return desks.endStaff(by, command);
    }

    /**
     * Puts one of its staff on duty at a desk. Nobody is on duty twice at once.
     *
     * @param by a keeper of the station, or of the organization that serves there
     * @param command who and when
     * @return the record as stored
     * @throws RuleViolation {@code station.duty.staff}, {@code station.duty.overlap}, {@code station.duty.length}
     */
    public DutyShift setDuty(Call by, SetDuty command) {
        return desks.setDuty(by, command);
    }

    /**
     * Takes somebody off duty.
     *
     * @param by a keeper of the station, or of the organization that serves there
     * @param command which duty
     * @return the record as stored
     */
    public DutyShift cancelDuty(Call by, CancelDuty command) {
        return desks.cancelDuty(by, command);
    }

    /**
     * The rota of a desk.
     *
     * @param by staff of the desk, its station or its organization
     * @param desk which
     * @param window from when to when, two months at most
     * @return who is on duty, by beginning
     */
    public ImmutableList<DutyShift> rota(Actor by, Id<Desk> desk, org.commonhall.capacity.Span window) {
        return desks.rota(by, desk, window);
    }

    /**
     * Closes a place for once. Its author and when it was said are kept.
     *
     * @param by a keeper of the station, or for a desk of the organization that serves there
     * @param command what, when and why
     * @return the record as stored
     * @throws RuleViolation {@code station.closure.reversed}, {@code station.closure.past}, {@code station.closure.long}
     */
    public ClosureNotice close(Call by, GiveClosureNotice command) {
        return closures.give(by, command);
    }

    /**
     * Takes a closure notice back.
     *
     * @param by as for giving it
     * @param command which
     * @return the record as stored
     * @throws RuleViolation {@code station.closure.withdrawn}
     */
    public ClosureNotice withdrawClosure(Call by, WithdrawClosure command) {
        return closures.withdraw(by, command);
    }
}
