package org.commonhall.attendance;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.util.UUID;
import org.commonhall.Bytes;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.commonhall.storage.Unjournaled;

/**
 * The secret that the check-in codes of a run or a programme are made of. Not journaled, for a journaled secret is none.
 *
 * @param id the identity
 * @param version the version
 * @param whole the run or the programme
 * @param secret random bytes
 */
@Unjournaled
@Unique(name = "whole", of = "whole") public record CheckInKey(
        Id<CheckInKey> id,
        long version,
        UUID whole,
        @Size(max = 32) Bytes secret) {
    /** How it is stored. */
    public static final RecordType<CheckInKey> TYPE = RecordType.of(MethodHandles.lookup(), CheckInKey.class);

    static final Attribute<CheckInKey, UUID> WHOLE = TYPE.attribute("whole", CheckInKey::whole);

    /** Never the secret. */
    @Override
    public String toString() {
        return "CheckInKey[" + id + "]";
    }
}
