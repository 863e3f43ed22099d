package org.commonhall.access;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.stream.Stream;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;

/**
 * A column whose words stay through every erasure, whoever is named in them.
 *
 * @param table the kind of record
 * @param column the column
 * @param hold the code of the duty that keeps them
 */
public record KeptWords(String table, String column, String hold) {

    /** Every such column, by table. */
    static ImmutableList<KeptWords> of(Schema schema) {
        return schema.types().stream()
                .<KeptWords>flatMap(KeptWords::of)
                .sorted(Comparator.comparing(KeptWords::table))
                .collect(ImmutableList.toImmutableList());
    }

    private static <T extends Record> Stream<KeptWords> of(RecordType<T> type) {
        return type.attributes().stream()
                .flatMap(attribute ->
                        attribute.kept().stream().map(hold -> new KeptWords(type.table(), attribute.column(), hold)));
    }
}
