package org.commonhall.volunteering.shift;

import java.lang.invoke.MethodHandles;
import org.commonhall.Id;
import org.commonhall.capacity.Quota;
import org.commonhall.capacity.QuotaRef;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Inner;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.commonhall.volunteering.volunteer.ProgrammeRole;
import org.jspecify.annotations.Nullable;

/**
 * The places of a shift for one role. Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param shift which shift
 * @param role which role
 * @param places how many places there are, absent for no limit
 * @param quota the quota of its places
 */
@Inner
@Unique(
        name = "role",
        of = {"shift", "role"})
public record ShiftRole(
        Id<ShiftRole> id,
        long version,
        Id<Shift> shift,
        Id<ProgrammeRole> role,
        @Nullable Long places,
        Id<Quota> quota) {
    /** How it is stored. */
    public static final RecordType<ShiftRole> TYPE = RecordType.of(MethodHandles.lookup(), ShiftRole.class);
    /** Which shift. */
    public static final Attribute<ShiftRole, Id<Shift>> SHIFT = TYPE.attribute("shift", ShiftRole::shift);

    /** Gives what the kernel is told of it. */
    QuotaRef ref(Shift whole) {
        return new QuotaRef(quota, whole.root());
    }
}
