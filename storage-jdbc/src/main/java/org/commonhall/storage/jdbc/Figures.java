package org.commonhall.storage.jdbc;

import org.commonhall.storage.Attribute;
import org.commonhall.storage.Measure;
import org.commonhall.storage.ValueType;

/** The figures of a summary in standard SQL. */
final class Figures {
    private Figures() {}

    static Column standard(Dialect dialect, Measure.Kind kind, Attribute<?, ?> attribute, String expression) {
        return switch (kind) {
            case COUNT, COUNT_DISTINCT -> new Column("count(distinct " + expression + ")", Codecs.LONG);
            case SUM ->
                new Column(
                        "sum(" + expression + ")",
                        attribute.type() == ValueType.INTEGER ? Codecs.LONG_SUM : Codecs.decimal(attribute.scale()));
            case MIN ->
                new Column("min(" + expression + ")", dialect.column(attribute).codec());
            case MAX ->
                new Column("max(" + expression + ")", dialect.column(attribute).codec());
        };
    }
}
