package org.commonhall.station.station;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.access.ScopeTree;
import org.commonhall.capacity.CapacityKernel;
import org.commonhall.capacity.NewQuota;
import org.commonhall.capacity.Quota;
import org.commonhall.capacity.QuotaRef;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.building.Position;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/** Stations with their zones, amenities and equipment. */
final class PlaceSteps {
    private static final CapacityKernel ROOM = CapacityKernel.KERNEL;

    private final Corridor corridor;
    private final StationHours hours;

    PlaceSteps(Corridor corridor, StationHours hours) {
        this.corridor = corridor;
        this.hours = hours;
    }

    Receipt<Station> register(Call by, RegisterStation command) {
        return corridor.run(by, command, "station.registered", Station.TYPE, change -> {
            change.authorise(false, command.host().value());
            StationDetails details = command.details();
            Id<Station> id = change.newId();
            Quota quota = ROOM.open(
                    change,
                    NewQuota.of(id.value(), id.value(), details.capacity()).build());
            Station station = change.insert(
                    Station.TYPE,
                    filled(change, StationBuilder.builder(), details)
                            .id(id)
                            .host(command.host())
                            .building(command.building())
                            .zonedArea(BigDecimal.ZERO)
                            .quota(quota.id())
                            .build());
            UUID above = command.building() == null
                    ? command.host().value()
                    : command.building().value();
            ScopeTree.place(change, id.value(), above);
            change.insert(Occupancy.TYPE, Occupancy.of(change.newId(), id, id.value()));
            return station;
        });
    }

    Receipt<Station> change(Call by, ChangeStation command) {
        return corridor.run(by, command, "station.changed", Station.TYPE, change -> {
            Station known = change.lockSubject(Station.TYPE, command.station());
            change.authorise(false, known.id().value());
            Station next = filled(change, known.next(), command.details()).build();
            requireArea(next);
            boolean zoned = known.zonedArea().signum() > 0;
            if (zoned) {
                next = next.next().capacity(known.capacity()).build();
            } else if (!Objects.equals(next.capacity(), known.capacity())) {
                ROOM.resize(change, QuotaRef.root(known.quota()), next.capacity());
            }
            return change.update(Station.TYPE, next);
        });
    }

    private StationBuilder filled(Change change, StationBuilder station, StationDetails details) {
        hours.require(details.hours(), details.timeZone(), details.makeup(), change.now());
        Position position = details.position();
        if (position != null) {
            Coordinates.require(position.datum());
        }
        return station.name(details.name())
                .nameEn(details.nameEn())
                .address(details.address())
                .timeZone(details.timeZone())
                .hours(details.hours())
                .makeup(details.makeup())
                .latitude(position == null ? null : position.latitude())
                .longitude(position == null ? null : position.longitude())
                .datum(position == null ? null : position.datum())
                .area(details.area())
                .capacity(details.capacity());
    }

    Receipt<Zone> registerZone(Call by, RegisterZone command) {
        return corridor.run(by, command, "station.zone.registered", Zone.TYPE, change -> {
            Station station = lock(change, command.station());
            change.authorise(false, station.id().value());
            Id<Zone> id = change.newId();
            Quota quota = ROOM.open(
                    change,
                    NewQuota.of(
                                    id.value(),
                                    station.id().value(),
                                    command.details().capacity())
                            .parent(station.quota())
                            .build());
            Zone zone = change.insert(
                    Zone.TYPE,
                    filled(change, station, ZoneBuilder.builder(), command.details())
                            .id(id)
                            .station(station.id())
                            .quota(quota.id())
                            .hall(station.quota())
                            .build());
            summed(change, station);
            return zone;
        });
    }

    Receipt<Zone> changeZone(Call by, ChangeZone command) {
        return corridor.run(by, command, "station.zone.changed", Zone.TYPE, change -> {
            Station station = lock(change, change.get(Zone.TYPE, command.zone()).station());
            change.authorise(false, station.id().value());
            Zone known = change.lockSubject(Zone.TYPE, command.zone());
            if (!Objects.equals(known.capacity(), command.details().capacity())) {
                ROOM.resize(change, known.room(), command.details().capacity());
            }
            Zone zone = change.update(
                    Zone.TYPE,
                    filled(change, station, ZoneBuilder.builder(known), command.details())
                            .build());
            summed(change, station);
            return zone;
        });
    }

    private ZoneBuilder filled(Change change, Station station, ZoneBuilder zone, ZoneDetails details) {
        hours.policy().kinds().require(details.kind());
        hours.require(details.hours(), station.timeZone(), details.makeup(), change.now());
        return zone.kind(details.kind())
                .name(details.name())
                .nameEn(details.nameEn())
                .hours(details.hours())
                .makeup(details.makeup())
                .area(details.area())
                .capacity(details.capacity());
    }

    /** The hall is the sum of its zones, in people and, at most, in square metres. */
    private static Station summed(Change change, Station station) {
        ImmutableList<Zone> zones = zones(change, station.id());
        BigDecimal area = zones.stream().map(Zone::area).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean known = !zones.isEmpty() && zones.stream().allMatch(zone -> zone.capacity() != null);
        Long people = known
                ? (Long) zones.stream()
                        .mapToLong(zone -> Objects.requireNonNull(zone.capacity()))
                        .sum()
                : null;
        Station next = station.next().zonedArea(area).capacity(people).build();
        requireArea(next);
        if (!Objects.equals(people, station.capacity())) {
            ROOM.resize(change, QuotaRef.root(station.quota()), people);
        }
        return change.update(Station.TYPE, next);
    }

    private static void requireArea(Station station) {
        if (station.area() != null && station.zonedArea().compareTo(station.area()) > 0) {
            throw new RuleViolation(
                    "station.zone.area",
                    station.zonedArea().toPlainString(),
                    station.area().toPlainString());
        }
    }

    Receipt<Amenity> registerAmenity(Call by, RegisterAmenity command) {
        return corridor.run(by, command, "station.amenity.registered", Amenity.TYPE, change -> {
            Station station = lock(change, command.station());
            change.authorise(false, station.id().value());
            Amenity amenity = change.insert(
                    Amenity.TYPE,
                    filled(change, station, AmenityBuilder.builder(), command.details())
                            .id(change.newId())
                            .station(station.id())
                            .build());
            change.insert(
                    Occupancy.TYPE,
                    Occupancy.of(change.newId(), station.id(), amenity.id().value()));
            return amenity;
        });
    }

    Receipt<Amenity> changeAmenity(Call by, ChangeAmenity command) {
        return corridor.run(by, command, "station.amenity.changed", Amenity.TYPE, change -> {
            Amenity known = change.lockSubject(Amenity.TYPE, command.amenity());
            change.authorise(false, known.station().value());
            Station station = change.get(Station.TYPE, known.station());
            return change.update(
                    Amenity.TYPE,
                    filled(change, station, known.next(), command.details()).build());
        });
    }

    private AmenityBuilder filled(Change change, Station station, AmenityBuilder amenity, AmenityDetails details) {
        hours.policy().kinds().require(details.kind());
        hours.require(details.hours(), station.timeZone(), details.makeup(), change.now());
        StationHours.requireSeason(details.seasonFrom(), details.seasonUntil());
        requireZone(change, station, details.zone());
        return amenity.zone(details.zone())
                .kind(details.kind())
                .name(details.name())
                .nameEn(details.nameEn())
                .hours(details.hours())
                .makeup(details.makeup())
                .capacity(details.capacity())
                .seasonFrom(details.seasonFrom())
                .seasonUntil(details.seasonUntil());
    }

    Receipt<Equipment> registerEquipment(Call by, RegisterEquipment command) {
        return corridor.run(by, command, "station.equipment.registered", Equipment.TYPE, change -> {
            Station station = lock(change, command.station());
            change.authorise(false, station.id().value());
            hours.policy().kinds().require(command.kind());
            requireZone(change, station, command.zone());
            return change.insert(
                    Equipment.TYPE,
                    EquipmentBuilder.builder()
                            .id(change.newId())
                            .station(station.id())
                            .zone(command.zone())
                            .kind(command.kind())
                            .name(command.name())
                            .nameEn(command.nameEn())
                            .quantity(command.quantity())
                            .build());
        });
    }

    static void requireZone(Change change, Station station, @Nullable Id<Zone> zone) {
        if (zone != null && !change.get(Zone.TYPE, zone).station().equals(station.id())) {
            throw new RuleViolation("station.zone.other");
        }
    }

    Receipt<Station> end(Call by, EndPlace command) {
        return corridor.run(by, command, "station.place.ended", Station.TYPE, change -> {
            Station station = lock(change, stationOf(change, command.place()));
            change.authorise(false, station.id().value());
            if (station.id().value().equals(command.place())) {
                requireEmpty(change, station);
                ROOM.end(change, QuotaRef.root(station.quota()));
                return change.update(
                        Station.TYPE, station.next().endedAt(change.now()).build());
            }
            Zone zone = change.find(Zone.TYPE, new Id<Zone>(command.place())).orElse(null);
            if (zone != null) {
                ROOM.end(change, zone.room());
                change.update(
                        Zone.TYPE,
                        ZoneBuilder.builder(zone).endedAt(change.now()).build());
                return summed(change, station);
            }
            endPart(change, command.place());
            return change.update(Station.TYPE, station);
        });
    }

    private static void endPart(Change change, UUID place) {
        change.find(Amenity.TYPE, new Id<Amenity>(place))
                .ifPresent(part -> change.update(
                        Amenity.TYPE, part.next().endedAt(change.now()).build()));
        change.find(Desk.TYPE, new Id<Desk>(place))
                .ifPresent(part -> change.update(
                        Desk.TYPE, part.next().endedAt(change.now()).build()));
        change.find(Equipment.TYPE, new Id<Equipment>(place))
                .ifPresent(part -> change.update(
                        Equipment.TYPE,
                        EquipmentBuilder.builder(part).endedAt(change.now()).build()));
    }

    private static void requireEmpty(Change change, Station station) {
        boolean desks = change.select(Query.of(Desk.TYPE).where(Desk.STATION.is(station.id()))).stream()
                .anyMatch(desk -> desk.endedAt() == null);
        boolean amenities = change.select(Query.of(Amenity.TYPE).where(Amenity.STATION.is(station.id()))).stream()
                .anyMatch(amenity -> amenity.endedAt() == null);
        if (desks || amenities || !zones(change, station.id()).isEmpty()) {
            throw new RuleViolation("station.end.places");
        }
    }

    static ImmutableList<Zone> zones(Reading reading, Id<Station> station) {
        return reading
                .select(Query.of(Zone.TYPE).where(Zone.STATION.is(station)).orderBy(Zone.NAME.ascending()))
                .stream()
                .filter(zone -> zone.endedAt() == null)
                .collect(ImmutableList.toImmutableList());
    }

    /** The station, held; one that is no more takes nothing new. */
    static Station lock(Change change, Id<Station> id) {
        Station station = change.lock(Station.TYPE, id);
        if (station.endedAt() != null) {
            throw new RuleViolation("station.ended", station.endedAt());
        }
        return station;
    }

    /** The station that a place of any kind belongs to. */
    static Id<Station> stationOf(Reading reading, UUID place) {
        return reading.find(Station.TYPE, new Id<Station>(place))
                .map(Station::id)
                .or(() -> of(reading, Desk.TYPE, place).map(Desk::station))
                .or(() -> of(reading, Amenity.TYPE, place).map(Amenity::station))
                .or(() -> of(reading, Zone.TYPE, place).map(Zone::station))
                .or(() -> of(reading, Equipment.TYPE, place).map(Equipment::station))
                .orElseThrow(() -> new NotFound("record.missing", Station.TYPE));
    }

    private static <T extends Record> Optional<T> of(Reading reading, RecordType<T> type, UUID place) {
        return reading.find(type, new Id<T>(place));
    }
}
