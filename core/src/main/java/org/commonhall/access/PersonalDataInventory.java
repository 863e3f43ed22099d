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
 * @param kept the words that a law keeps through every erasure, by table
 */
public record PersonalDataInventory(ImmutableList<Line> lines, ImmutableList<KeptWords> kept) {

    /**
     * One column.
     *
     * @param table the kind of record
     * @param column the column
     * @param purpose what it is kept for
     * @param erasure what erasure does
     * @param hold the code of the duty that keeps it, absent if none does
     */
    public record Line(
            String table,
            String column,
            String purpose,
            Subject.Erasure erasure,
            @Nullable String hold) {}

    /**
     * Reads a schema.
     *
     * @param schema every record type of the hall, the host's own included
     * @return the inventory
     */
    public static PersonalDataInventory of(Schema schema) {
        return new PersonalDataInventory(
                schema.types().stream()
                        .flatMap(PersonalDataInventory::lines)
                        .sorted(Comparator.comparing(Line::table))
                        .collect(ImmutableList.toImmutableList()),
                KeptWords.of(schema));
    }

    private static <T extends Record> Stream<Line> lines(RecordType<T> type) {
        return type.attributes().stream()
                .filter(attribute -> attribute.personal().isPresent())
                .map(attribute -> line(attribute, Subjects.erasure(type), Subjects.hold(type)));
    }

    private static Line line(Attribute<?, ?> attribute, Subject.Erasure erasure, String hold) {
        return new Line(
                attribute.owner().table(),
                attribute.column(),
                attribute.personal().orElseThrow(),
                erasure,
                hold.isEmpty() ? null : hold);
    }
}
