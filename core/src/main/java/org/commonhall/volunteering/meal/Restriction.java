package org.commonhall.volunteering.meal;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.commonhall.volunteering.volunteer.Programme;

/**
 * A diet that forbids ingredients (饮食限制). Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param programme which programme
 * @param code tells the restrictions of a programme apart
 * @param forbids the codes of the ingredients it forbids, separated by commas
 */
@Unique(
        name = "code",
        of = {"programme", "code"})
public record Restriction(
        Id<Restriction> id,
        long version,
        Id<Programme> programme,
        @Size(max = 60) String code,
        @Size(max = 2000) String forbids) {
    /** How it is stored. */
    public static final RecordType<Restriction> TYPE = RecordType.of(MethodHandles.lookup(), Restriction.class);
    /** Which programme. */
    public static final Attribute<Restriction, Id<Programme>> PROGRAMME =
            TYPE.attribute("programme", Restriction::programme);
    /** Tells the restrictions of a programme apart. */
    public static final Attribute<Restriction, String> CODE = TYPE.attribute("code", Restriction::code);
}
