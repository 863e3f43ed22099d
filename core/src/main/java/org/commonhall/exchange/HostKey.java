package org.commonhall.exchange;

import com.google.common.collect.ImmutableMap;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.util.Collection;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Inner;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;

/**
 * Under which key a source knows an organization, a building or a unit (来源编号), so that a second import finds it. People are
 * found by the account that their key is.
 *
 * @param id the identity
 * @param version the version
 * @param source the source
 * @param kind what it is
 * @param hostKey the key
 * @param subject the record
 */
@Inner
@Unique(
        name = "key",
        of = {"hostKey", "source", "kind"})
public record HostKey(
        Id<HostKey> id,
        long version,
        @Size(max = 30) String source,
        DirectoryKind kind,
        @Size(max = 100) String hostKey,
        UUID subject) {
    /** How it is stored. */
    public static final RecordType<HostKey> TYPE = RecordType.of(MethodHandles.lookup(), HostKey.class);
    /** The key. */
    public static final Attribute<HostKey, String> HOST_KEY = TYPE.attribute("hostKey", HostKey::hostKey);

    /** Finds what a source knows by keys: one statement, none for no keys. */
    static ImmutableMap<String, UUID> find(
            Reading reading, String source, DirectoryKind kind, Collection<String> keys) {
        // The source is compared here: beside another condition H2 does not look a list up in an index.
        return keys.isEmpty()
                ? ImmutableMap.of()
                : reading.select(Query.of(TYPE).where(HOST_KEY.in(keys))).stream()
                        .filter(one -> one.kind == kind && one.source.equals(source))
                        .collect(ImmutableMap.toImmutableMap(HostKey::hostKey, HostKey::subject));
    }
}
