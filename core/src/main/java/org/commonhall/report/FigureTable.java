package org.commonhall.report;

import com.google.common.collect.ImmutableList;
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
        return kinds.stream()
                .map(kind -> kind.method() == FigureMethod.RATIO
                        ? ratio(kind, provisional, names)
                        : figure(kind, provisional, monthly, names))
                .collect(ImmutableList.toImmutableList());
    }

    /** What was counted of one figure: in all, and by group. */
    private static final class Cells {
        private final Cell all = new Cell();
        private final Map<String, Cell> groups = new TreeMap<>();

        void add(FigureRow row, @Nullable String group) {
            all.add(row);
            if (group != null) {
                groups.computeIfAbsent(group, none -> new Cell()).add(row);
            }
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

    private boolean hides(FigureKind kind, @Nullable Long value) {
        return value != null && (published || kind.unit().people()) && small.few(value);
    }

    private Figure figure(
            FigureKind kind, boolean provisional, boolean monthly, Function<String, @Nullable Name> names) {
        Cells cells = cells(kind.code());
        Long value = cells.all.value(kind.method());
        List<Figure.Part> parts = new ArrayList<>();
        cells.groups.forEach((group, cell) -> {
            Long part = cell.value(kind.method());
            if (part != null && part > 0) {
                parts.add(new Figure.Part(group, names.apply(group), part, null));
            }
        });
        Comparator<Figure.Part> byGroup = Comparator.comparing(Figure.Part::group);
        SmallGroups least = published || kind.unit().people() ? small : new SmallGroups(1);
        SmallGroups.Shown<Figure.Part> shown = least.of(parts, Figure.Part::value, byGroup);
        boolean suppressed = hides(kind, value);
        return new Figure(
                kind.code(),
                kind.unit(),
                kind.method(),
                suppressed ? null : value,
                null,
                null,
                null,
                suppressed,
                provisional,
                monthly ? ImmutableList.sortedCopyOf(byGroup, shown.groups()) : shown.groups(),
                shown.rest(),
                shown.suppressed());
    }

    private Figure ratio(FigureKind kind, boolean provisional, Function<String, @Nullable Name> names) {
        Cells above = cells(Objects.requireNonNull(kind.numerator()));
        Cells below = cells(Objects.requireNonNull(kind.denominator()));
        Long numerator = total(above);
        Long denominator = total(below);
        boolean suppressed = hides(kind, numerator) || hides(kind, denominator);
        ImmutableList<Figure.Part> parts = below.groups.entrySet().stream()
                .filter(one -> total(one.getValue()) > 0)
                .filter(one -> !hides(kind, total(one.getValue())) && !hides(kind, total(above, one.getKey())))
                .map(one -> new Figure.Part(
                        one.getKey(), names.apply(one.getKey()), total(above, one.getKey()), total(one.getValue())))
                .collect(ImmutableList.toImmutableList());
        return new Figure(
                kind.code(),
                kind.unit(),
                kind.method(),
                null,
                suppressed ? null : numerator,
                suppressed ? null : denominator,
                null,
                suppressed,
                provisional,
                parts,
                0,
                0);
    }

    private static long total(Cells cells) {
        return total(cells.all);
    }

    private static long total(Cells cells, String group) {
        Cell cell = cells.groups.get(group);
        return cell == null ? 0 : total(cell);
    }

    /** Sums and people: what is above and below a line is one of both. */
    private static long total(Cell cell) {
        return cell.people.isEmpty() ? cell.sum : cell.people.size();
    }
}
