package org.commonhall.directory.building;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.Period;
import org.commonhall.storage.Query;

/**
 * One head among the owners of a building on a day (业主人数). Supreme People's Court, interpretation on building ownership,
 * article 9: several units of one owner are one head, and so are all that the developer has not sold or not handed over.
 *
 * @param holders the owner; several where they own together, nobody for a unit without an owner on record
 * @param developer whether these are the developer's unsold and undelivered units
 * @param units the units, by number
 * @param area their exclusive floor area in square metres, exact
 */
public record Ownership(
        ImmutableSet<Holder> holders, boolean developer, ImmutableList<Id<Unit>> units, BigDecimal area) {

    /**
     * Groups the owners of a building on a day into heads: three statements. Units to which nobody has a title are left out.
     *
     * @param reading the transaction; the caller has authorised
     * @param building the building
     * @param day the day
     * @return an element for each head, in the order of the first unit's number
     */
    public static ImmutableList<Ownership> in(Reading reading, Id<Building> building, LocalDate day) {
        return register(reading, building, day).stream()
                .filter(one -> !one.holders.isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Groups the owners of a building on a day into heads, as {@link #in}, and lists the units to which nobody has a title,
     * each by itself.
     *
     * @param reading the transaction; the caller has authorised
     * @param building the building
     * @param day the day
     * @return an element for each head, in the order of the first unit's number; without holders for a unit without an owner
     */
    public static ImmutableList<Ownership> register(Reading reading, Id<Building> building, LocalDate day) {
        List<Unit> units = UnitAreas.units(reading, building, day);
        Map<Id<Unit>, List<Tenure>> titles = reading
                .select(Query.of(Tenure.TYPE)
                        .where(Tenure.BUILDING.is(building))
                        .where(Period.on(day, Tenure.STARTS_ON, Tenure.ENDS_ON)))
                .stream()
                .filter(tenure -> tenure.kind().title())
                .collect(Collectors.groupingBy(Tenure::unit));
        return of(units, titles);
    }

    static ImmutableList<Ownership> of(List<Unit> units, Map<Id<Unit>, List<Tenure>> titles) {
        Map<Head, List<Unit>> heads = new LinkedHashMap<>();
        List<Ownership> unowned = new ArrayList<>();
        for (Unit unit : units) {
            List<Tenure> held = titles.getOrDefault(unit.id(), List.of());
            if (held.isEmpty()) {
                unowned.add(new Ownership(
                        ImmutableSet.of(), false, ImmutableList.of(unit.id()), UnitAreas.sum(List.of(unit))));
            } else {
                heads.computeIfAbsent(Head.of(held), none -> new ArrayList<>()).add(unit);
            }
        }
        Stream<Ownership> owned = heads.entrySet().stream()
                .map(head -> new Ownership(
                        head.getKey().holders,
                        head.getKey().developer,
                        head.getValue().stream().map(Unit::id).collect(ImmutableList.toImmutableList()),
                        UnitAreas.sum(head.getValue())));
        return Stream.concat(owned, unowned.stream()).collect(ImmutableList.toImmutableList());
    }

    private record Head(ImmutableSet<Holder> holders, boolean developer) {
        static Head of(List<Tenure> titles) {
            Tenure.Kind kind = titles.get(0).kind();
            return new Head(
                    titles.stream().map(Tenure::holder).collect(ImmutableSet.toImmutableSet()),
                    kind == Tenure.Kind.DEVELOPER_UNSOLD || kind == Tenure.Kind.SOLD_UNDELIVERED);
        }
    }
}
