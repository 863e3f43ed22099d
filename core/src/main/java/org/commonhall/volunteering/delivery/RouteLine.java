package org.commonhall.volunteering.delivery;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.commonhall.volunteering.meal.MealRoute;
import org.commonhall.volunteering.volunteer.Programme;

/**
 * In which line the clients of a route are visited, whatever the day (送餐顺序). Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param programme which programme
 * @param route which route
 * @param clients the clients in line, as {@link RouteOrder#write} says it
 */
@Unique(name = "route", of = "route") @Index("programme")
public record RouteLine(
        Id<RouteLine> id,
        long version,
        Id<Programme> programme,
        Id<MealRoute> route,
        @Size(max = 8000) String clients) {

    /** How it is stored. */
    public static final RecordType<RouteLine> TYPE = RecordType.of(MethodHandles.lookup(), RouteLine.class);
    /** Which programme. */
    public static final Attribute<RouteLine, Id<Programme>> PROGRAMME =
            TYPE.attribute("programme", RouteLine::programme);
    /** Which route. */
    public static final Attribute<RouteLine, Id<MealRoute>> ROUTE = TYPE.attribute("route", RouteLine::route);
}
