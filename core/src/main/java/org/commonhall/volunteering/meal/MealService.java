package org.commonhall.volunteering.meal;

import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Organization;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.commonhall.volunteering.volunteer.Programme;

/**
 * How meals are ordered in a programme (为老送餐). Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param programme which programme
 * @param kitchen the organization that cooks
 * @param orderBy until which time of day one can order and cancel, that second included
 * @param daysBefore how many days before the meal
 * @param sidesPerMain how many side dishes come with each main dish
 */
@Unique(name = "programme", of = "programme") public record MealService(
        Id<MealService> id,
        long version,
        Id<Programme> programme,
        Id<Organization> kitchen,
        LocalTime orderBy,
        long daysBefore,
        long sidesPerMain) {
    /** How it is stored. */
    public static final RecordType<MealService> TYPE = RecordType.of(MethodHandles.lookup(), MealService.class);
    /** Which programme. */
    public static final Attribute<MealService, Id<Programme>> PROGRAMME =
            TYPE.attribute("programme", MealService::programme);

    /** Finds how a programme does it: one statement. */
    static Optional<MealService> find(Reading reading, Id<Programme> programme) {
        return reading.select(Query.of(TYPE).where(PROGRAMME.is(programme))).stream()
                .findFirst();
    }

    /** Reads how a programme does it: one statement. */
    static MealService of(Reading reading, Id<Programme> programme) {
        return find(reading, programme).orElseThrow(() -> new NotFound("record.missing", TYPE));
    }

    /** Refuses once meals of a date can no longer be ordered or cancelled. */
    void requireInTime(LocalDate date, ZoneId zone, Instant now) {
        Instant until = date.minusDays(daysBefore).atTime(orderBy).atZone(zone).toInstant();
        if (!now.isBefore(until.plusSeconds(1))) {
            throw new RuleViolation("meal.order.late", until);
        }
    }
}
