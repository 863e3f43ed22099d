package org.commonhall.directory.building;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.storage.Query;
import org.commonhall.storage.StoredValues;

/** Which figure of a unit's floor area counts. */
final class UnitAreas {
    private static final Comparator<AreaFigure> WORTH = Comparator.comparing(AreaFigure::source)
            .reversed()
            .thenComparing(AreaFigure::dated)
            .thenComparing(AreaFigure::id);

    private UnitAreas() {}

    /** Interpretation on building ownership, article 8: by source; of one source the newest. */
    static AreaFigure counting(Collection<AreaFigure> figures) {
        return figures.stream().max(WORTH).orElseThrow();
    }

    /** What counted on a day; before the first figure, the first one: a room does not grow by being measured. */
    static AreaFigure counting(Collection<AreaFigure> figures, LocalDate day) {
        return figures.stream()
                .filter(figure -> !figure.dated().isAfter(day))
                .max(WORTH)
                .orElseGet(() -> figures.stream()
                        .min(Comparator.comparing(AreaFigure::dated).thenComparing(WORTH.reversed()))
                        .orElseThrow());
    }

    /** The units of a building on a day with the area that counted then, by number: two statements. */
    static ImmutableList<Unit> units(Reading reading, Id<Building> building, LocalDate day) {
        LocalDate next = StoredValues.requireDay("day", day).plusDays(1);
        List<Unit> units = reading.select(Query.of(Unit.TYPE)
                .where(Unit.BUILDING.is(building))
                .where(Unit.STARTS_ON.absent().or(Unit.STARTS_ON.below(next)))
                .where(Unit.ENDS_ON.absent().or(Unit.ENDS_ON.atLeast(next)))
                .orderBy(Unit.NUMBER.ascending()));
        Map<Id<Unit>, List<AreaFigure>> figures =
                reading.select(Query.of(AreaFigure.TYPE).where(AreaFigure.BUILDING.is(building))).stream()
                        .collect(Collectors.groupingBy(AreaFigure::unit));
        return units.stream()
                .map(unit -> unit.measured(counting(figures.getOrDefault(unit.id(), List.of(now(unit))), day)))
                .collect(ImmutableList.toImmutableList());
    }

    static BigDecimal sum(Collection<Unit> units) {
        return units.stream().map(Unit::area).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static AreaFigure now(Unit unit) {
        return new AreaFigure(
                new Id<>(unit.id().value()),
                0,
                unit.id(),
                unit.building(),
                unit.area(),
                unit.areaSource(),
                unit.areaDate());
    }
}
