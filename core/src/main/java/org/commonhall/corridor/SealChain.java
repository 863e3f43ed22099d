package org.commonhall.corridor;

import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Ints;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonhall.Bytes;
import org.commonhall.storage.Attribute;

/** How entries are chained: SHA-256 over the previous hash and every other component, each with its length in front. */
public final class SealChain {
    private static final ImmutableSet<String> NOT_HASHED = ImmutableSet.of("version", "pending", "hash");

    private SealChain() {}

    /** Seals entries behind a head, in the order given. */
    static List<JournalEntry> seal(JournalHead head, List<JournalEntry> entries) {
        List<JournalEntry> sealed = new ArrayList<>(entries.size());
        long position = head.entries();
        Bytes previous = head.hash();
        for (JournalEntry entry : entries) {
            JournalEntry placed = entry.sealed(++position, previous);
            previous = hash(previous, placed);
            sealed.add(placed.sealed(position, previous));
        }
        return sealed;
    }
    /**
     * The chain hash of an entry.
     *
     * @param previous the hash of the entry before it
     * @param entry the entry
     * @return its SHA-256
     */
    public static Bytes hash(Bytes previous, JournalEntry entry) {
        Hasher hasher = Hashing.sha256().newHasher().putBytes(previous.toArray());
        for (Attribute<JournalEntry, ?> attribute : JournalEntry.TYPE.attributes()) {
            if (!NOT_HASHED.contains(attribute.name())) {
                Optional<Object> value = attribute.stored(entry);
                byte[] text = value.map(attribute.type()::format).orElse("").getBytes(StandardCharsets.UTF_8);
                hasher.putBytes(Ints.toByteArray(value.isPresent() ? text.length : -1))
                        .putBytes(text);
            }
        }
        return Bytes.of(hasher.hash().asBytes());
    }

    /** Orders a batch: by id, which is roughly by time, but the entries of one subject always by its version. */
    static List<JournalEntry> order(List<JournalEntry> batch) {
        Map<UUID, Iterator<JournalEntry>> bySubject = new HashMap<>();
        batch.stream()
                .collect(Collectors.groupingBy(JournalEntry::subject))
                .forEach((subject, entries) -> bySubject.put(
                        subject,
                        entries.stream()
                                .sorted(Comparator.comparingLong(JournalEntry::subjectVersion)
                                        .thenComparing(JournalEntry::id))
                                .iterator()));
        return batch.stream()
                .sorted(Comparator.comparing(JournalEntry::id))
                .map(entry ->
                        Objects.requireNonNull(bySubject.get(entry.subject())).next())
                .toList();
    }
}
