package org.commonhall.volunteering.meal;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Inner;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.volunteering.volunteer.Programme;
import org.jspecify.annotations.Nullable;

/**
 * What a client gets on a weekday without being asked (长期订餐). Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param programme which programme
 * @param client whose
 * @param weekday the day, 1 for Monday
 * @param component the part of the meal
 * @param portion how large each is
 * @param quantity how many
 * @param startsOn from which day on
 * @param endsOn the first day it is over, absent while nobody knows
 */
@Index({"programme", "weekday"})
@Index("client")
@Inner
public record StandingOrder(
        Id<StandingOrder> id,
        long version,
        Id<Programme> programme,
        @Subject Id<MealClient> client,
        long weekday,
        @Size(max = 40) String component,
        PortionSize portion,
        long quantity,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {
    /** How it is stored. */
    public static final RecordType<StandingOrder> TYPE = RecordType.of(MethodHandles.lookup(), StandingOrder.class);
    /** Which programme. */
    public static final Attribute<StandingOrder, Id<Programme>> PROGRAMME =
            TYPE.attribute("programme", StandingOrder::programme);
    /** The day. */
    public static final Attribute<StandingOrder, Long> WEEKDAY = TYPE.attribute("weekday", StandingOrder::weekday);
    /** Whose. */
    public static final Attribute<StandingOrder, Id<MealClient>> CLIENT =
            TYPE.attribute("client", StandingOrder::client);

    /** Tells whether it holds on a day. */
    boolean holds(LocalDate day) {
        return !startsOn.isAfter(day) && (endsOn == null || day.isBefore(endsOn));
    }

    /** Gives it with an end. */
    StandingOrder until(LocalDate end) {
        return new StandingOrder(id, version, programme, client, weekday, component, portion, quantity, startsOn, end);
    }

    Portion ordered() {
        return new Portion(component, portion, quantity);
    }
}
