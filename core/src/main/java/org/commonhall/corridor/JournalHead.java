package org.commonhall.corridor;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import java.util.UUID;
import org.commonhall.Bytes;
import org.commonhall.Id;
import org.commonhall.storage.Inner;
import org.commonhall.storage.RecordType;

/**
 * The end of the chain: the one row that sealing locks. Given to somebody outside now and then, it shows a cut tail.
 *
 * @param id always {@link #ID}
 * @param version the version
 * @param entries how many entries are sealed, which is the last one's position
 * @param hash the last one's hash
 */
@Inner
public record JournalHead(
        Id<JournalHead> id,
        long version,
        long entries,
        @Size(max = 32) Bytes hash) {
    /** How it is stored. */
    public static final RecordType<JournalHead> TYPE = RecordType.of(MethodHandles.lookup(), JournalHead.class);
    /** The only row's identity. */
    public static final Id<JournalHead> ID = new Id<>(new UUID(0, 2));
    /** The head of an empty journal. */
    public static final JournalHead EMPTY = new JournalHead(ID, 0, 0, Bytes.of(new byte[32]));
    /**
     * The head once an entry is sealed.
     *
     * @param last the entry, with its place and hash
     * @return the next head
     */
    public JournalHead after(JournalEntry last) {
        return new JournalHead(
                id, version, Objects.requireNonNull(last.position()), Objects.requireNonNull(last.hash()));
    }
}
