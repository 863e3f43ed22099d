package org.commonhall.access;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.storage.Inner;
import org.commonhall.storage.RecordType;

/**
 * How far the retention of one kind has come, so that no record is looked at twice.
 *
 * @param id the identity, made of the kind
 * @param version the version
 * @param kind the kind of record
 * @param doneUntil records that were over before are erased
 */
@Inner
public record RetentionMark(
        Id<RetentionMark> id, long version, @Size(max = 48) String kind, Instant doneUntil) {
    /** How it is stored. */
    public static final RecordType<RetentionMark> TYPE = RecordType.of(MethodHandles.lookup(), RetentionMark.class);

    static Id<RetentionMark> id(String kind) {
        return new Id<>(UUID.nameUUIDFromBytes(("retention " + kind).getBytes(StandardCharsets.UTF_8)));
    }

    static RetentionMark begun(String kind) {
        return new RetentionMark(id(kind), 0, kind, Instant.EPOCH);
    }

    RetentionMark until(Instant moment) {
        return new RetentionMark(id, version, kind, moment);
    }
}
