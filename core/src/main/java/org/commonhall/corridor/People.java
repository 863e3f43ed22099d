package org.commonhall.corridor;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.commonhall.Id;
import org.commonhall.storage.RecordType;

/**
 * Knows who can act. Immutable and thread-safe.
 *
 * @param <T> the kind of record a person is
 * @param type the kind of record a person is
 * @param acts whether a known person can act, which an erased one cannot
 */
public record People<T extends Record>(RecordType<T> type, Predicate<T> acts) {

    /** Whether somebody can act; false for a person nobody knows. One statement, unless the command has just read it. */
    boolean acts(Reading reading, UUID person) {
        Id<T> id = new Id<>(person);
        Optional<T> known = reading.recall(type, id).or(() -> reading.transaction.find(type, id));
        return known.filter(acts).isPresent();
    }
}
