package org.commonhall.station.visit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.SmallGroups;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.station.Amenity;
import org.commonhall.station.station.Occupancy;
import org.commonhall.station.station.OccupancyView;
import org.commonhall.station.station.Station;
import org.commonhall.station.station.StationPolicy;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Measure;
import org.commonhall.storage.Query;
import org.commonhall.storage.Summary;

/** Reads the figures of visits. */
final class VisitReads {
    private static final int MOST_DAYS = 366;
    private static final int MOST_VISITS = 200;

    private final Corridor corridor;
    private final StationPolicy policy;
    private final SmallGroups smallGroups;

    VisitReads(Corridor corridor, StationPolicy policy, SmallGroups smallGroups) {
        this.corridor = corridor;
        this.policy = policy;
        this.smallGroups = smallGroups;
    }

    OccupancyView occupancy(Actor by, UUID place) {
        return corridor.read(by, reading -> {
            Occupancy row = VisitSteps.row(reading, place);
            reading.authorise(VisitRights.READ, false, row.station().value());
            Long capacity = row.place().equals(row.station().value())
                    ? reading.get(Station.TYPE, row.station()).capacity()
                    : reading.get(Amenity.TYPE, new Id<Amenity>(place)).capacity();
            return OccupancyView.of(row, capacity, policy.staleAfter(), reading.now());
        });
    }

    ImmutableList<HourUse> byHour(Actor by, UUID place, LocalDate from, LocalDate until) {
        return corridor.read(by, reading -> {
            allow(reading, place);
            return reading
                    .summarise(Summary.of(
                                    VisitTally.TYPE,
                                    Measure.of(Measure.Kind.SUM, VisitTally.ENTRIES),
                                    Measure.of(Measure.Kind.SUM, VisitTally.EXITS),
                                    Measure.of(Measure.Kind.MAX, VisitTally.PEAK))
                            .where(window(from, until))
                            .where(VisitTally.PLACE.is(place))
                            .groupBy(VisitTally.DAY, VisitTally.CLOCK_HOUR))
                    .stream()
                    .map(row -> new HourUse(
                            (LocalDate) row.group().get(0).orElseThrow(),
                            (Long) row.group().get(1).orElseThrow(),
                            row.number(0),
                            row.number(1),
                            row.number(2)))
                    .collect(ImmutableList.toImmutableList());
        });
    }

    AudienceUse byAudience(Actor by, UUID place, LocalDate from, LocalDate until) {
        return corridor.read(by, reading -> {
            allow(reading, place);
            SmallGroups.Shown<AudienceUse.Group> shown = smallGroups.of(
                    reading
                            .summarise(Summary.of(VisitTally.TYPE, Measure.of(Measure.Kind.SUM, VisitTally.ENTRIES))
                                    .where(window(from, until))
                                    .where(VisitTally.PLACE.is(place))
                                    .groupBy(VisitTally.AUDIENCE))
                            .stream()
                            .map(row -> new AudienceUse.Group(
                                    (String) row.group().get(0).orElseThrow(), row.number(0)))
                            .toList(),
                    AudienceUse.Group::entries,
                    Comparator.comparing(AudienceUse.Group::audience));
            return new AudienceUse(shown.groups(), shown.rest(), shown.suppressed(), shown.total());
        });
    }

    ImmutableList<PlaceUse> byPlace(Actor by, Id<Station> station, LocalDate from, LocalDate until) {
        return corridor.read(by, reading -> {
            reading.authorise(VisitRights.READ_USE, false, station.value());
            ImmutableSet<UUID> places =
                    reading.select(Query.of(Occupancy.TYPE).where(Occupancy.STATION.is(station))).stream()
                            .map(Occupancy::place)
                            .collect(ImmutableSet.toImmutableSet());
            Comparator<PlaceUse> order = Comparator.comparing(
                            (PlaceUse use) -> !use.place().equals(station.value()))
                    .thenComparing(Comparator.comparing(PlaceUse::entries).reversed())
                    .thenComparing(use -> new Id<PlaceUse>(use.place()));
            List<Summary.Row> rows =
                    reading.summarise(Summary.of(VisitTally.TYPE, Measure.of(Measure.Kind.SUM, VisitTally.ENTRIES))
                            .where(window(from, until))
                            .where(VisitTally.PLACE.in(places))
                            .groupBy(VisitTally.PLACE));
            return Names.shown(
                    reading,
                    names -> rows.stream()
                            .map(row -> use(station, row, names))
                            .sorted(order)
                            .collect(ImmutableList.toImmutableList()));
        });
    }

    private static PlaceUse use(Id<Station> station, Summary.Row row, Names names) {
        UUID place = (UUID) row.group().get(0).orElseThrow();
        boolean whole = place.equals(station.value());
        return new PlaceUse(place, names.of(whole ? Station.TYPE : Amenity.TYPE, place), row.number(0));
    }

    ImmutableList<VisitView> visitsOf(Actor by, Id<Person> person) {
        return corridor.read(by, reading -> {
            reading.authorise(VisitRights.READ_OWN, by.is(person.value()), Scopes.DISTRICT);
            return reading
                    .select(Query.of(Visit.TYPE)
                            .where(Visit.PERSON.is(person))
                            .orderBy(Visit.ENTERED_AT.descending())
                            .limit(MOST_VISITS))
                    .stream()
                    .collect(Names.listed(reading, VisitView::of));
        });
    }

    private static void allow(Reading reading, UUID place) {
        reading.authorise(
                VisitRights.READ_USE,
                false,
                VisitSteps.row(reading, place).station().value());
    }

    private static Condition<VisitTally> window(LocalDate from, LocalDate until) {
        if (!from.isBefore(until) || from.plusDays(MOST_DAYS).isBefore(until)) {
            throw new RuleViolation("visit.window", from, until);
        }
        return VisitTally.DAY.between(from, until);
    }
}
