package org.commonhall.volunteering.meal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Writing;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.commonhall.volunteering.volunteer.Programme;
import org.jspecify.annotations.Nullable;

/**
 * The meals of one date in a programme (送餐日). Held for everything that changes its orders. Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param programme which programme
 * @param servedOn the date
 * @param status where it stands
 * @param generatedAt when orders were last made of standing ones, absent if never
 * @param confirmedAt when it was confirmed, absent before
 * @param orders how many orders were cooked, 0 before it was confirmed
 * @param meals how many main dishes were cooked, 0 before it was confirmed
 */
@Unique(
        name = "date",
        of = {"programme", "servedOn"})
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record MealDay(
        Id<MealDay> id,
        long version,
        Id<Programme> programme,
        LocalDate servedOn,
        DayStatus status,
        @Nullable Instant generatedAt,
        @Nullable Instant confirmedAt,
        long orders,
        long meals) {
    /** How it is stored. */
    public static final RecordType<MealDay> TYPE = RecordType.of(MethodHandles.lookup(), MealDay.class);
    /** Which programme. */
    public static final Attribute<MealDay, Id<Programme>> PROGRAMME = TYPE.attribute("programme", MealDay::programme);
    /** The date. */
    public static final Attribute<MealDay, LocalDate> SERVED_ON = TYPE.attribute("servedOn", MealDay::servedOn);

    /** Finds a date: one statement. */
    static Optional<MealDay> find(Reading reading, Id<Programme> programme, LocalDate date) {
        return reading.select(Query.of(TYPE).where(PROGRAMME.is(programme)).where(SERVED_ON.is(date))).stream()
                .findFirst();
    }

    /** Holds a date and refuses unless its orders can still change: two statements. */
    static MealDay open(Writing change, Id<Programme> programme, LocalDate date) {
        Optional<MealDay> known = find(change, programme, date);
        if (known.isEmpty()) {
            return change.insert(TYPE, fresh(change, programme, date));
        }
        MealDay day = change.lock(TYPE, known.get().id());
        day.require(DayStatus.OPEN);
        return day;
    }

    /** Begins a date. */
    static MealDay fresh(Writing change, Id<Programme> programme, LocalDate date) {
        return MealDayBuilder.builder()
                .id(change.newId())
                .programme(programme)
                .servedOn(date)
                .status(DayStatus.OPEN)
                .build();
    }

    /** Gives it once orders were made of standing ones. */
    MealDay generated(Instant now) {
        return MealDayBuilder.builder(this).generatedAt(now).build();
    }

    /** Gives it once the kitchen cooks. */
    MealDay confirmed(Instant now, long cooked, long mains) {
        return MealDayBuilder.builder(this)
                .status(DayStatus.CONFIRMED)
                .confirmedAt(now)
                .orders(cooked)
                .meals(mains)
                .build();
    }

    /** Gives it over. */
    MealDay closed() {
        return MealDayBuilder.builder(this).status(DayStatus.CLOSED).build();
    }

    /** Refuses unless it stands so. */
    void require(DayStatus allowed) {
        if (status != allowed) {
            throw new RuleViolation("meal.day.state", Explanation.of(status));
        }
    }
}
