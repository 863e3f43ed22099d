package org.commonhall.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.commonhall.Name;
import org.commonhall.SmallGroups;
import org.commonhall.figure.FigureKind;
import org.commonhall.figure.FigureMethod;
import org.commonhall.figure.FigureRow;
import org.jspecify.annotations.Nullable;

/** Adds up what was counted: people once, ratios of sums, medians by nearest rank, small groups together. Pure. */
final class FigureTable {
    /** The group of what belongs to none. */
    static final String NO_GROUP = "";

    private final Map<String, Cells> counted = new LinkedHashMap<>();
    private final SmallGroups small;
    private final boolean published;

    FigureTable(
            List<FigureRow> rows,
            Function<FigureRow, @Nullable String> grouping,
            SmallGroups small,
            boolean published) {
        this.small = small;
        this.published = published;
        rows.forEach(
                row -> counted.computeIfAbsent(row.code(), none -> new Cells()).add(row, grouping.apply(row)));
    }

    ImmutableList<Figure> figures(
            List<FigureKind> kinds, boolean provisional, boolean monthly, Function<String, @Nullable Name> names) {
        Map<String, Figure> made = new LinkedHashMap<>();
        kinds.stream()
                .filter(kind -> kind.method() != FigureMethod.RATIO)
                .forEach(kind -> made.put(kind.code(), figure(kind, provisional, monthly, names)));
        return kinds.stream()
                .map(kind -> kind.method() == FigureMethod.RATIO
                        ? ratio(kind, made, provisional)
                        : Objects.requireNonNull(made.get(kind.code())))
                .collect(ImmutableList.toImmutableList());
    }

    /** What was counted of one figure: in all, and by group. */
    private static final class Cells {
        private final Cell all = new Cell();
        private final Map<String, Cell> groups = new TreeMap<>();
        private boolean grouped;

        void add(FigureRow row, @Nullable String group) {
            all.add(row);
            grouped |= group != null;
            groups.computeIfAbsent(group == null ? NO_GROUP : group, none -> new Cell())
                    .add(row);
        }

        /** The groups, among them what belongs to none: left out, it would be what the others lack of the whole. */
        Map<String, Cell> groups() {
            return grouped ? groups : Map.of();
        }
    }

    /** What was counted of one figure in one group. */
    private static final class Cell {
        private final Set<UUID> people = new HashSet<>();
        private final List<Long> values = new ArrayList<>();
        private long sum;

        void add(FigureRow row) {
            if (row.person() == null) {
                sum = Math.addExact(sum, row.value());
                values.add(row.value());
            } else {
                people.add(row.person());
            }
        }

        long number() {
            return people.isEmpty() ? sum : people.size();
        }

        @Nullable Long value(FigureMethod method) {
            return switch (method) {
                case COUNT_DISTINCT -> (long) people.size();
                case MEDIAN ->
                    values.isEmpty() ? null : values.stream().sorted().toList().get((values.size() - 1) / 2);
                default -> sum;
            };
        }
    }

    private Cells cells(String code) {
        return counted.getOrDefault(code, new Cells());
    }

    private Figure figure(
            FigureKind kind, boolean provisional, boolean monthly, Function<String, @Nullable Name> names) {
        Cells cells = cells(kind.code());
        SmallGroups least = published || kind.unit().people() ? small : new SmallGroups(1);
        // A median is no number of anything: what can be too few are those it is made of.
        boolean median = kind.method() == FigureMethod.MEDIAN;
        boolean suppressed = least.few(median ? cells.all.values.size() : cells.all.number());
        List<Figure.Part> parts = new ArrayList<>();
        cells.groups().forEach((group, cell) -> {
            Long part = cell.value(kind.method());
            if (part != null && (median ? !least.few(cell.values.size()) : part > 0)) {
                parts.add(new Figure.Part(group, group.equals(NO_GROUP) ? null : names.apply(group), part, null));
            }
        });
        Comparator<Figure.Part> byGroup = Comparator.comparing(Figure.Part::group);
        SmallGroups.Shown<Figure.Part> shown =
                (median ? new SmallGroups(1) : least).of(parts, Figure.Part::value, byGroup);
        return new Figure(
                kind.code(),
                kind.unit(),
                kind.method(),
                suppressed ? null : cells.all.value(kind.method()),
                null,
                null,
                null,
                suppressed,
                provisional,
                monthly ? ImmutableList.sortedCopyOf(byGroup, shown.groups()) : shown.groups(),
                shown.rest(),
                shown.suppressed());
    }

    /** A ratio shows no more than the two figures it is made of. */
    private static Figure ratio(FigureKind kind, Map<String, Figure> made, boolean provisional) {
        Figure above = counted(made, kind.numerator());
        Figure below = counted(made, kind.denominator());
        boolean suppressed = above.suppressed() || below.suppressed();
        Map<String, Long> numerators =
                above.parts().stream().collect(ImmutableMap.toImmutableMap(Figure.Part::group, Figure.Part::value));
        return new Figure(
                kind.code(),
                kind.unit(),
                kind.method(),
                null,
                suppressed ? null : above.value(),
                suppressed ? null : below.value(),
                null,
                suppressed,
                provisional,
                suppressed
                        ? ImmutableList.of()
                        : below.parts().stream()
                                .filter(part -> numerators.containsKey(part.group()))
                                .map(part -> new Figure.Part(
                                        part.group(),
                                        part.name(),
                                        Objects.requireNonNull(numerators.get(part.group())),
                                        part.value()))
                                .collect(ImmutableList.toImmutableList()),
                0,
                0);
    }

    private static Figure counted(Map<String, Figure> made, @Nullable String code) {
        return Objects.requireNonNull(made.get(Objects.requireNonNull(code)), "nobody counts " + code);
    }
}
