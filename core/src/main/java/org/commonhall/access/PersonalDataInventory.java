package org.commonhall.access;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.stream.Stream;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;
import org.commonhall.storage.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Every personal column of a hall (个人信息清单), read from its record types.
 *
 * @param lines a line a column, by table
 */
public record PersonalDataInventory(ImmutableList<Line> lines) {

    /**
     * One column.
     *
     * @param table the kind of record
     * @param column the column
     * @param purpose what it is kept for
     * @param erasure what erasure does, absent where the record is about nobody who can be known
     * @param hold the code of the duty that keeps it, absent if none does
     */
    public record Line(
            String table,
            String column,
            String purpose,
            Subject.@Nullable Erasure erasure,
            @Nullable String hold) {}

    /**
     * Reads a schema.
     *
     * @param schema every record type of the hall, the host's own included
     * @return the inventory
     */
    public static PersonalDataInventory of(Schema schema) {
        return new PersonalDataInventory(schema.types().stream()
                .flatMap(PersonalDataInventory::lines)
                .sorted(Comparator.comparing(Line::table))
                .collect(ImmutableList.toImmutableList()));
    }

    private static <T extends Record> Stream<Line> lines(RecordType<T> type) {
        Subject rule = Subjects.of(type).map(Subjects::rule).orElse(null);
        return type.attributes().stream()
                .filter(attribute -> attribute.personal().isPresent())
                .map(attribute -> line(attribute, rule));
    }

    private static Line line(Attribute<?, ?> attribute, @Nullable Subject rule) {
        return new Line(
                attribute.owner().table(),
                attribute.column(),
                attribute.personal().orElseThrow(),
                rule == null ? null : rule.value(),
                rule == null || rule.hold().isEmpty() ? null : rule.hold());
    }
}
