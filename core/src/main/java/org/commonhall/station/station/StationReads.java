package org.commonhall.station.station;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.Page;
import org.commonhall.PageRequest;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Constraints;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Measure;
import org.commonhall.storage.Query;
import org.commonhall.storage.StoredValues;
import org.commonhall.storage.Summary;
import org.commonhall.todo.Todo;
import org.commonhall.todo.TodoAction;
import org.jspecify.annotations.Nullable;

/**
 * Reads what everybody may see of stations, without an account.
 * Names cost one statement more for each kind of which there are some. Thread-safe.
 */
public final class StationReads {
    private static final long MAX_METRES = 100_000;
    private static final int MAX_LIMIT = 200;
    // GCJ-02 lies up to some 700 metres from WGS 84; what is too far is left out by its distance afterwards.
    private static final double DISPLACEMENT_METRES = 1_500;
    private static final double METRES_A_DEGREE = 111_000;

    private final Corridor corridor;
    private final StationHours hours;

    StationReads(Corridor corridor, StationHours hours) {
        this.corridor = corridor;
        this.hours = hours;
    }

    /**
     * Finds stations near by, the nearest first, then by id. Five statements, six with a kind of amenity, for any number.
     *
     * @param by anybody
     * @param query where, how far and what for
     * @return the stations with what is free and until when, each figure with its age
     * @throws InvalidInput {@code station.near.radius}, {@code station.near.limit}
     * @throws RuleViolation {@code station.datum} for a position in Baidu's degrees
     */
    public ImmutableList<StationView> near(Actor by, NearbyQuery query) {
        if (query.radiusMetres() < 1 || query.radiusMetres() > MAX_METRES) {
            throw new InvalidInput("radiusMetres", "station.near.radius", MAX_METRES);
        }
        if (query.limit() < 1 || query.limit() > MAX_LIMIT) {
            throw new InvalidInput("limit", "station.near.limit", MAX_LIMIT);
        }
        Constraints.require("position", query.position());
        Coordinates.require(query.position().datum());
        return corridor.read(by, reading -> {
            reading.authorise(StationRights.READ, false, Scopes.DISTRICT);
            List<ClosureNotice> notices = ClosureSteps.all(reading, reading.now());
            List<Near> found = within(reading, query);
            Set<Id<Station>> offering = offering(reading, query, found, notices);
            List<Near> chosen = found.stream()
                    .filter(near -> query.amenityKind() != null
                            ? offering.contains(near.station.id())
                            : !query.openOnly()
                                    || hours.of(near.station, notices, reading.now())
                                            .open())
                    .limit(query.limit())
                    .toList();
            return views(reading, chosen, notices);
        });
    }

    private record Near(Station station, @Nullable Long metres) {}

    private static List<Near> within(Reading reading, NearbyQuery query) {
        Coordinates.Point here = Coordinates.Point.of(query.position());
        double reach = query.radiusMetres() + DISPLACEMENT_METRES;
        double north = reach / METRES_A_DEGREE;
        BigDecimal south = degrees(here.latitude() - north);
        List<Near> found = new ArrayList<>();
        reading.select(Query.of(Station.TYPE)
                        .where(Station.LATITUDE.between(south, degrees(here.latitude() + north)))
                        .where(Station.ENDED_AT.absent()))
                .forEach(station -> {
                    long metres = Coordinates.metres(here, point(station));
                    if (metres <= query.radiusMetres()) {
                        found.add(new Near(station, metres));
                    }
                });
        found.sort(Comparator.comparing((Near near) -> Objects.requireNonNull(near.metres))
                .thenComparing(near -> near.station.id()));
        return found;
    }

    private static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(value).setScale(7, RoundingMode.HALF_EVEN);
    }

    private static Coordinates.Point point(Station station) {
        return Coordinates.Point.of(
                Objects.requireNonNull(station.latitude()),
                Objects.requireNonNull(station.longitude()),
                Objects.requireNonNull(station.datum()));
    }

    /** The stations that have the wanted kind of amenity, open where that is asked for. */
    private Set<Id<Station>> offering(
            Reading reading, NearbyQuery query, List<Near> found, List<ClosureNotice> notices) {
        Set<Id<Station>> offering = new HashSet<>();
        String kind = query.amenityKind();
        if (kind == null) {
            return offering;
        }
        var stations = found.stream().map(Near::station).collect(ImmutableMap.toImmutableMap(Station::id, one -> one));
        for (Amenity amenity : reading.select(Query.of(Amenity.TYPE).where(Amenity.KIND.is(kind)))) {
            Station station = stations.get(amenity.station());
            if (station != null
                    && amenity.endedAt() == null
                    && (!query.openOnly()
                            || hours.of(station, amenity, notices, reading.now())
                                    .open())) {
                offering.add(station.id());
            }
        }
        return offering;
    }

    /**
     * Reads one station as people look for it: whether it is open and until when, how full it is, its amenities and its
     * desks. Six statements.
     *
     * @param by anybody
     * @param id which
     * @return the station; its zones, their equipment and its closures are in {@link #plan}
     */
    public StationView get(Actor by, Id<Station> id) {
        return corridor.read(by, reading -> {
            reading.authorise(StationRights.READ, false, id.value());
            Station station = reading.get(Station.TYPE, id);
            return views(reading, List.of(new Near(station, null)), ClosureSteps.from(reading, id, reading.now()))
                    .get(0);
        });
    }

    /**
     * Reads one station with its zones, equipment and closures.
     *
     * @param by anybody
     * @param id which
     * @return the station
     */
    public StationPlan plan(Actor by, Id<Station> id) {
        return corridor.read(by, reading -> {
            reading.authorise(StationRights.READ, false, id.value());
            Station station = reading.get(Station.TYPE, id);
            List<ClosureNotice> notices = ClosureSteps.from(reading, id, reading.now());
            StationView view =
                    views(reading, List.of(new Near(station, null)), notices).get(0);
            ImmutableListMultimap<Id<Zone>, Equipment> equipment = Multimaps.index(
                    reading.select(Query.of(Equipment.TYPE).where(Equipment.STATION.is(id))).stream()
                            .filter(one -> one.endedAt() == null && one.zone() != null)
                            .iterator(),
                    one -> Objects.requireNonNull(one.zone()));
            return new StationPlan(
                    view,
                    station.area(),
                    station.area() == null ? null : station.area().subtract(station.zonedArea()),
                    PlaceSteps.zones(reading, id).stream()
                            .map(zone -> view(station, zone, equipment.get(zone.id()), notices, reading.now()))
                            .collect(ImmutableList.toImmutableList()),
                    notices.stream()
                            .sorted(Comparator.comparing(ClosureNotice::startsAt))
                            .map(notice -> new ClosureView(
                                    notice.id(),
                                    notice.version(),
                                    notice.place(),
                                    notice.startsAt(),
                                    notice.endsAt(),
                                    notice.reason(),
                                    notice.notice()))
                            .collect(ImmutableList.toImmutableList()));
        });
    }

    /**
     * Explains why a place is open or closed at a moment: by the notice that overrides, or by the rule of its hours.
     *
     * @param by anybody
     * @param place the station, a zone, an amenity or a desk
     * @param moment when
     * @return the account
     */
    public Explanation explain(Actor by, UUID place, Instant moment) {
        return corridor.read(by, reading -> {
            Station station = reading.get(Station.TYPE, PlaceSteps.stationOf(reading, place));
            reading.authorise(StationRights.READ, false, station.id().value());
            List<ClosureNotice> notices = reading
                    .select(Query.of(ClosureNotice.TYPE)
                            .where(ClosureNotice.STATION.is(station.id()))
                            .where(ClosureNotice.ENDS_AT.atLeast(moment.plusNanos(1_000))))
                    .stream()
                    .filter(notice -> notice.withdrawnAt() == null)
                    .toList();
            return HoursAccount.of(reading, hours, station, place, notices, moment);
        });
    }

    /**
     * Lists the services that a desk offers: one statement.
     *
     * @param by anybody
     * @param desk which desk
     * @return by name, without those that have ended
     */
    public ImmutableList<DeskServiceView> services(Actor by, Id<Desk> desk) {
        return corridor.read(by, reading -> {
            reading.authorise(StationRights.READ, false, desk.value());
            return reading.select(Query.of(DeskService.TYPE).where(DeskService.DESK.is(desk))).stream()
                    .filter(service -> service.endedAt() == null)
                    .sorted(Comparator.comparing(DeskService::name).thenComparing(DeskService::id))
                    .collect(Names.listed(reading, DeskServiceView::of));
        });
    }

    /**
     * Lists the stations of the district by name: one statement.
     *
     * @param by anybody
     * @param page which page
     * @return those that are not ended
     */
    public Page<StationRow> list(Actor by, PageRequest page) {
        return corridor.read(by, reading -> {
            reading.authorise(StationRights.READ, false, Scopes.DISTRICT);
            return Names.page(
                    reading,
                    reading.page(
                            Query.of(Station.TYPE)
                                    .where(Station.ENDED_AT.absent())
                                    .orderBy(Station.NAME.ascending()),
                            page),
                    StationRow::of);
        });
    }

    /**
     * Lists the stations that an organization runs, by name: one statement.
     *
     * @param by anybody
     * @param host the organization
     * @param page which page
     * @return those that are not ended
     */
    public Page<StationRow> of(Actor by, Id<Organization> host, PageRequest page) {
        return corridor.read(by, reading -> {
            reading.authorise(StationRights.READ, false, Scopes.DISTRICT);
            return Names.page(
                    reading,
                    reading.page(
                            Query.of(Station.TYPE)
                                    .where(Station.HOST.is(host))
                                    .where(Station.ENDED_AT.absent())
                                    .orderBy(Station.NAME.ascending()),
                            page),
                    StationRow::of);
        });
    }

    /**
     * Lists what all desks of a station do for people: two statements.
     *
     * @param by anybody
     * @param station the station
     * @return the services by desk and name
     */
    public ImmutableList<DeskServiceView> servicesOf(Actor by, Id<Station> station) {
        return corridor.read(by, reading -> {
            reading.authorise(StationRights.READ, false, station.value());
            ImmutableList<Id<Desk>> desks = reading.select(Query.of(Desk.TYPE).where(Desk.STATION.is(station))).stream()
                    .filter(desk -> desk.endedAt() == null)
                    .map(Desk::id)
                    .collect(ImmutableList.toImmutableList());
            return reading.select(Query.of(DeskService.TYPE).where(DeskService.DESK.in(desks))).stream()
                    .filter(service -> service.endedAt() == null)
                    .sorted(Comparator.comparing(DeskService::desk)
                            .thenComparing(DeskService::name)
                            .thenComparing(DeskService::id))
                    .collect(Names.listed(reading, DeskServiceView::of));
        });
    }

    /**
     * Lists who serves at a desk: two statements besides the rights.
     *
     * @param by somebody who serves there, or who may read the rota of the desk, its station or its owner
     * @param id the desk
     * @return those who serve there now, by id
     */
    public ImmutableList<DeskView.Staff> staff(Actor by, Id<Desk> id) {
        return corridor.read(by, reading -> {
            Desk desk = reading.get(Desk.TYPE, id);
            List<DeskStaff> staff = reading.select(
                    Query.of(DeskStaff.TYPE).where(DeskStaff.DESK.is(id)).where(DeskStaff.LIVE.is(true)));
            boolean own = staff.stream().anyMatch(one -> by.is(one.person().value()));
            reading.requireAny(StationRights.READ_ROTA, own, desk.scopes());
            return staff.stream().collect(Names.listed(reading, DeskView.Staff::of));
        });
    }

    /**
     * Lists when somebody is on duty: one statement for the person; for others two more, and those of the rights on each desk.
     *
     * @param by the person; anybody else is shown what is at desks whose rota the actor may read
     * @param person whose duty
     * @param from from which moment on
     * @param page which page
     * @return what has not ended, by beginning
     */
    public Page<DutyShiftView> dutyOf(Actor by, Id<Person> person, Instant from, PageRequest page) {
        return corridor.read(by, reading -> {
            Condition<DutyShift> theirs = DutyShift.PERSON
                    .is(person)
                    .and(DutyShift.STARTS_AT.atLeast(
                            StoredValues.requireMoment("from", from).minus(DeskPlaceSteps.LONGEST_DUTY)))
                    .and(DutyShift.ENDS_AT.atLeast(from.plusNanos(1_000)))
                    .and(DutyShift.CANCELLED_AT.absent());
            Condition<DutyShift> shown =
                    by.is(person.value()) ? theirs : theirs.and(DutyShift.DESK.in(readable(reading, theirs)));
            return Names.page(
                    reading,
                    reading.page(Query.of(DutyShift.TYPE).where(shown).orderBy(DutyShift.STARTS_AT.ascending()), page),
                    DutyShiftView::of);
        });
    }

    /** The desks of shifts whose rota the actor may read. */
    private static ImmutableSet<Id<Desk>> readable(Reading reading, Condition<DutyShift> shifts) {
        ImmutableSet<Id<Desk>> desks =
                reading
                        .summarise(Summary.of(DutyShift.TYPE, Measure.count())
                                .where(shifts)
                                .groupBy(DutyShift.DESK))
                        .stream()
                        .map(row -> DutyShift.DESK.fromStored(row.group().get(0).orElseThrow()))
                        .collect(ImmutableSet.toImmutableSet());
        return reading.findAll(Desk.TYPE, desks).values().stream()
                .filter(desk -> reading.allowsAny(StationRights.READ_ROTA, false, desk.scopes()))
                .map(Desk::id)
                .collect(ImmutableSet.toImmutableSet());
    }

    private ImmutableList<StationView> views(Reading reading, List<Near> chosen, List<ClosureNotice> notices) {
        if (chosen.isEmpty()) {
            return ImmutableList.of();
        }
        Set<Id<Station>> ids = chosen.stream().map(near -> near.station.id()).collect(ImmutableSet.toImmutableSet());
        var occupancies = reading.select(Query.of(Occupancy.TYPE).where(Occupancy.STATION.in(ids))).stream()
                .collect(ImmutableMap.toImmutableMap(Occupancy::place, row -> row));
        var amenities = Multimaps.index(
                reading.select(Query.of(Amenity.TYPE).where(Amenity.STATION.in(ids))).stream()
                        .filter(amenity -> amenity.endedAt() == null)
                        .sorted(Comparator.comparing(Amenity::kind)
                                .thenComparing(Amenity::name)
                                .thenComparing(Amenity::id))
                        .iterator(),
                Amenity::station);
        var desks = Multimaps.index(
                reading.select(Query.of(Desk.TYPE).where(Desk.STATION.in(ids))).stream()
                        .filter(desk -> desk.endedAt() == null)
                        .sorted(Comparator.comparing(Desk::name).thenComparing(Desk::id))
                        .iterator(),
                Desk::station);
        Instant now = reading.now();
        // The states are worked out once, although the views are made twice.
        return chosen.stream()
                .map(near -> new Seen(
                        near,
                        hours.of(near.station, notices, now),
                        amenities.get(near.station.id()).stream()
                                .map(amenity -> view(
                                        near.station,
                                        amenity,
                                        occupancies.get(amenity.id().value()),
                                        notices,
                                        now))
                                .collect(ImmutableList.toImmutableList()),
                        desks.get(near.station.id()).stream()
                                .collect(ImmutableMap.toImmutableMap(
                                        desk -> desk, desk -> hours.of(near.station, desk, notices, now)))))
                .collect(Names.listed(reading, (seen, names) -> {
                    Station station = seen.near.station;
                    return new StationView(
                            station.id(),
                            station.version(),
                            station.host(),
                            names.of(Organization.TYPE, station.host()),
                            station.name(),
                            station.nameEn(),
                            station.address(),
                            seen.near.metres,
                            seen.state,
                            occupancy(occupancies.get(station.id().value()), station.capacity(), now),
                            seen.amenities,
                            seen.desks.entrySet().stream()
                                    .map(desk -> DeskView.of(desk.getKey(), desk.getValue(), names))
                                    .collect(ImmutableList.toImmutableList()));
                }));
    }

    /** A station as it is at a moment. */
    private record Seen(
            Near near, PlaceState state, ImmutableList<AmenityView> amenities, ImmutableMap<Desk, PlaceState> desks) {}

    private OccupancyView occupancy(@Nullable Occupancy row, @Nullable Long capacity, Instant now) {
        return OccupancyView.of(row, capacity, hours.policy().staleAfter(), now);
    }

    private AmenityView view(
            Station station, Amenity amenity, @Nullable Occupancy row, List<ClosureNotice> notices, Instant now) {
        Instant at = amenity.stockAt();
        Duration age = at == null ? null : Duration.between(at.isAfter(now) ? now : at, now);
        boolean fresh = age != null && age.compareTo(hours.policy().staleAfter()) <= 0;
        return new AmenityView(
                amenity.id(),
                amenity.version(),
                amenity.kind(),
                amenity.name(),
                amenity.nameEn(),
                hours.of(station, amenity, notices, now),
                amenity.outSince(),
                occupancy(row, amenity.capacity(), now),
                fresh ? amenity.stock() : null,
                age);
    }

    private ZoneView view(
            Station station, Zone zone, List<Equipment> equipment, List<ClosureNotice> notices, Instant now) {
        return new ZoneView(
                zone.id(),
                zone.version(),
                zone.kind(),
                zone.name(),
                zone.nameEn(),
                zone.area(),
                zone.capacity(),
                hours.of(station, zone, notices, now),
                equipment.stream()
                        .map(one -> new EquipmentView(
                                one.id(),
                                one.version(),
                                one.kind(),
                                one.name(),
                                one.nameEn(),
                                one.quantity(),
                                one.outSince() == null,
                                one.outSince()))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** When somebody is on duty: one statement. */
    static ImmutableList<Todo> todos(Reading reading, Id<Person> person, int most) {
        return reading
                .select(Query.of(DutyShift.TYPE)
                        .where(DutyShift.PERSON.is(person))
                        .where(DutyShift.STARTS_AT.atLeast(reading.now().minus(DeskPlaceSteps.LONGEST_DUTY)))
                        .where(DutyShift.ENDS_AT.atLeast(reading.now()))
                        .where(DutyShift.CANCELLED_AT.absent())
                        .orderBy(DutyShift.STARTS_AT.ascending())
                        .limit(most))
                .stream()
                .map(one -> Todo.of(DutyShift.TYPE, one.id(), null, one.startsAt(), TodoAction.COME)
                        .about(Desk.TYPE, one.desk()))
                .collect(ImmutableList.toImmutableList());
    }
}
