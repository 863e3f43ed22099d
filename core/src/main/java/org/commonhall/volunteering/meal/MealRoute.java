package org.commonhall.volunteering.meal;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.commonhall.volunteering.volunteer.Programme;

/**
 * A way on which meals are brought from door to door (送餐路线). Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param programme which programme
 * @param code tells the routes of a programme apart
 * @param title the title
 */
@Unique(
        name = "code",
        of = {"programme", "code"})
public record MealRoute(
        Id<MealRoute> id,
        long version,
        Id<Programme> programme,
        @Size(max = 40) String code,
        @Size(max = 200) String title) {
    /** How it is stored. */
    public static final RecordType<MealRoute> TYPE = RecordType.of(MethodHandles.lookup(), MealRoute.class);
    /** Which programme. */
    public static final Attribute<MealRoute, Id<Programme>> PROGRAMME =
            TYPE.attribute("programme", MealRoute::programme);
    /** Tells the routes of a programme apart. */
    public static final Attribute<MealRoute, String> CODE = TYPE.attribute("code", MealRoute::code);
}
