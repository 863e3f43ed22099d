package org.commonhall.report;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Gathers what was opened and closed by month and category, and adds up what stays open. */
final class Volumes {
    private final Map<Optional<String>, Integer> categories = new HashMap<>();
    private final List<Optional<String>> names = new ArrayList<>();
    private final TreeMap<YearMonth, TreeMap<Integer, long[]>> months = new TreeMap<>();

    Volumes(List<RequestReport.Group> order) {
        for (RequestReport.Group group : order) {
            categories.put(Optional.ofNullable(group.name()), names.size());
            names.add(Optional.ofNullable(group.name()));
        }
    }

    void opened(YearMonth month, Optional<String> category, long count) {
        cell(month, category)[0] += count;
    }

    void closed(YearMonth month, Optional<String> category, long count) {
        cell(month, category)[1] += count;
    }

    ImmutableList<RequestReport.Month> months() {
        ImmutableList.Builder<RequestReport.Month> rows = ImmutableList.builder();
        long[] backlog = new long[1];
        months.forEach((month, cells) -> {
            long opened = cells.values().stream().mapToLong(cell -> cell[0]).sum();
            long closed = cells.values().stream().mapToLong(cell -> cell[1]).sum();
            backlog[0] += opened - closed;
            rows.add(new RequestReport.Month(month, opened, closed, backlog[0]));
        });
        return rows.build();
    }

    ImmutableList<RequestReport.Volume> volume() {
        ImmutableList.Builder<RequestReport.Volume> rows = ImmutableList.builder();
        months.forEach((month, cells) -> cells.forEach((category, cell) ->
                rows.add(new RequestReport.Volume(month, names.get(category).orElse(null), cell[0], cell[1]))));
        return rows.build();
    }

    private long[] cell(YearMonth month, Optional<String> category) {
        return months.computeIfAbsent(month, none -> new TreeMap<>())
                .computeIfAbsent(categories.getOrDefault(category, 0), none -> new long[2]);
    }
}
