package org.commonhall.storage.jdbc;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Measure;
import org.commonhall.storage.Summary;
import org.jspecify.annotations.Nullable;

/**
 * Writes a summary. One {@code count(distinct)} is written as two levels of grouping, which spares the sort of every value
 * that makes it slow beside other figures.
 */
final class SummarySql<T extends Record> {
    private final Table<T> table;
    private final Dialect dialect;
    private final Summary<T> summary;
    private final List<Codec> codecs = new ArrayList<>();

    SummarySql(Table<T> table, Dialect dialect, Summary<T> summary) {
        this.table = table;
        this.dialect = dialect;
        this.summary = summary;
        summary.groups().forEach(attribute -> codecs.add(table.codec(attribute.position())));
    }

    /** The codecs of the columns: groups, then figures. */
    ImmutableList<Codec> codecs() {
        return ImmutableList.copyOf(codecs);
    }

    Sql write() {
        List<? extends Attribute<T, ?>> distinct = summary.measures().stream()
                .filter(measure -> measure.kind() == Measure.Kind.COUNT_DISTINCT)
                .map(measure -> (Attribute<T, ?>) Objects.requireNonNull(measure.attribute()))
                .distinct()
                .toList();
        return distinct.size() == 1 ? twoLevels(distinct.get(0)) : oneLevel();
    }

    private Sql oneLevel() {
        List<String> figures = new ArrayList<>();
        for (Measure<T> measure : summary.measures()) {
            figures.add(figure(measure, null) + " as f" + figures.size());
        }
        Sql sql = new Sql();
        if (summary.groups().isEmpty()) {
            sql.add("select ").add(join(List.of(), figures)).add(" from ").add(table.name);
            return where(sql);
        }
        List<String> names = new ArrayList<>();
        List<String> named = new ArrayList<>();
        for (String column : groups()) {
            names.add("g" + names.size());
            named.add(column + " as " + names.get(named.size()));
        }
        // Ordered outside: with an order beside the groups H2 reads whole rows though an index has all the columns.
        sql.add("select * from (select ")
                .add(join(named, figures))
                .add(" from ")
                .add(table.name);
        where(sql).add(" group by ").add(String.join(", ", groups())).add(") as x");
        return ordered(sql, names);
    }

    private Sql twoLevels(Attribute<T, ?> distinct) {
        List<String> inner = new ArrayList<>();
        List<String> outer = new ArrayList<>();
        int i = 0;
        for (Measure<T> measure : summary.measures()) {
            String name = "f" + i++;
            if (measure.kind() == Measure.Kind.COUNT_DISTINCT) {
                codecs.add(Codecs.LONG);
                outer.add("count(d)");
            } else if (measure.kind() == Measure.Kind.COUNT) {
                codecs.add(Codecs.LONG_SUM);
                inner.add("count(*) as " + name);
                outer.add("coalesce(sum(" + name + "), 0)");
            } else {
                String column = table.name(Objects.requireNonNull(measure.attribute()));
                String part = measure.kind() == Measure.Kind.SUM
                        ? "sum(" + column + ")"
                        : dialect.figure(measure.kind(), measure.attribute(), column)
                                .sql();
                inner.add(part + " as " + name);
                outer.add(figure(measure, name));
            }
        }
        List<String> names = new ArrayList<>();
        List<String> named = new ArrayList<>();
        for (String column : groups()) {
            names.add("g" + names.size());
            named.add(column + " as " + names.get(named.size()));
        }
        List<String> by = new ArrayList<>(groups());
        by.add(table.name(distinct));
        inner.add(0, table.name(distinct) + " as d");
        Sql sql = new Sql();
        sql.add("select ").add(join(names, outer));
        sql.add(" from (select ").add(join(named, inner)).add(" from ").add(table.name);
        where(sql).add(" group by ").add(String.join(", ", by)).add(") as x");
        return grouped(sql, names);
    }

    private String figure(Measure<T> measure, @Nullable String of) {
        if (measure.kind() == Measure.Kind.COUNT) {
            codecs.add(Codecs.LONG);
            return "count(*)";
        }
        Attribute<T, ?> attribute = Objects.requireNonNull(measure.attribute());
        Column figure = dialect.figure(measure.kind(), attribute, of == null ? table.name(attribute) : of);
        codecs.add(figure.codec());
        return figure.sql();
    }

    private Sql where(Sql sql) {
        sql.add(" where ");
        new ConditionSql<>(table, dialect, sql).write(summary.condition());
        return sql;
    }

    private Sql grouped(Sql sql, List<String> names) {
        return names.isEmpty() ? sql : ordered(sql.add(" group by ").add(String.join(", ", names)), names);
    }

    private Sql ordered(Sql sql, List<String> names) {
        List<String> steps = new ArrayList<>();
        for (Attribute<T, ?> attribute : summary.groups()) {
            steps.add(dialect.order(names.get(steps.size()), attribute.optional(), false));
        }
        return sql.add(" order by ").add(String.join(", ", steps));
    }

    private List<String> groups() {
        return summary.groups().stream().map(table::name).toList();
    }

    private static String join(List<String> first, List<String> second) {
        return String.join(
                ", ",
                ImmutableList.<String>builder().addAll(first).addAll(second).build());
    }
}
