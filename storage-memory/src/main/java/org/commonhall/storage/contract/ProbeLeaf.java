package org.commonhall.storage.contract;

import java.lang.invoke.MethodHandles;
import org.commonhall.Id;
import org.commonhall.storage.OnDelete;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * A part of a part, which goes with both.
 *
 * @param id the identity
 * @param version the version
 * @param part the part it belongs to
 * @param sample a sample that cannot be deleted while this is there
 */
public record ProbeLeaf(
        Id<ProbeLeaf> id,
        long version,
        @OnDelete(OnDelete.Rule.CASCADE) Id<ProbePart> part,
        @Nullable Id<ProbeSample> sample) {
    /** The schema of the record. */
    public static final RecordType<ProbeLeaf> TYPE = RecordType.of(MethodHandles.lookup(), ProbeLeaf.class);
}
