package org.commonhall.storage.contract;

import java.lang.invoke.MethodHandles;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * A record that keeps others from being deleted.
 *
 * @param id the identity
 * @param version the version
 * @param part a part that stays
 * @param whole a whole that stays
 */
public record ProbePin(
        Id<ProbePin> id,
        long version,
        Id<ProbePart> part,
        @Nullable Id<ProbeWhole> whole) {
    /** The schema of the record. */
    public static final RecordType<ProbePin> TYPE = RecordType.of(MethodHandles.lookup(), ProbePin.class);

    static final Attribute<ProbePin, Id<ProbeWhole>> WHOLE = TYPE.attribute("whole", ProbePin::whole);
}
