package org.commonhall.volunteering.delivery;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Personal;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;
import org.commonhall.volunteering.meal.MealClient;
import org.commonhall.volunteering.meal.MealDay;
import org.commonhall.volunteering.meal.MealOrder;
import org.commonhall.volunteering.volunteer.Programme;
import org.jspecify.annotations.Nullable;

/**
 * A meal on its way to one door (送餐任务). Held while it is brought. Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param programme which programme
 * @param mealDay which day
 * @param servedOn its date
 * @param routeDay on which route of the day
 * @param mealOrder which order
 * @param client to whom
 * @param place the place in line, from 0 up
 * @param meals how many main dishes
 * @param label what in them the client does not eat, absent for nothing
 * @param carrier who brings it, absent while nobody does
 * @param status where it stands
 * @param pickedUpAt when it was picked up
 * @param coldAfter until when it is warm, that moment included
 * @param endedAt when it was handed over, left, thrown away or cancelled, or nobody opened
 * @param handedTo to whom
 * @param seen how the client was
 * @param words what was seen
 * @param erasedAt when the personal values were erased
 * @param nextDueAt when somebody is told that it gets cold, absent when nobody is
 */
@Unique(name = "order", of = "mealOrder") @Index({"routeDay", "place"})
@Index({"carrier", "servedOn"})
@Index("mealDay")
@Index("client")
@Index("nextDueAt")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record MealDrop(
        Id<MealDrop> id,
        long version,
        Id<Programme> programme,
        Id<MealDay> mealDay,
        LocalDate servedOn,
        Id<RouteDay> routeDay,
        Id<MealOrder> mealOrder,
        @Subject Id<MealClient> client,
        long place,
        long meals,
        @Personal("meal.diet") @Size(max = 1000) @Nullable String label,
        @Nullable Id<Person> carrier,
        DropStatus status,
        @Nullable Instant pickedUpAt,
        @Nullable Instant coldAfter,
        @Nullable Instant endedAt,
        @Nullable HandedTo handedTo,
        @Nullable Seen seen,
        @Personal("meal.door") @Size(max = 400) @Nullable String words,
        @Nullable Instant erasedAt,
        @Nullable Instant nextDueAt) {

    /** How it is stored. */
    public static final RecordType<MealDrop> TYPE = RecordType.of(MethodHandles.lookup(), MealDrop.class);
    /** Which day. */
    public static final Attribute<MealDrop, Id<MealDay>> MEAL_DAY = TYPE.attribute("mealDay", MealDrop::mealDay);
    /** On which route of the day. */
    public static final Attribute<MealDrop, Id<RouteDay>> ROUTE_DAY = TYPE.attribute("routeDay", MealDrop::routeDay);
    /** Who brings it. */
    public static final Attribute<MealDrop, Id<Person>> CARRIER = TYPE.attribute("carrier", MealDrop::carrier);
    /** Where it stands. */
    public static final Attribute<MealDrop, DropStatus> STATUS = TYPE.attribute("status", MealDrop::status);
    /** Its date. */
    public static final Attribute<MealDrop, LocalDate> SERVED_ON = TYPE.attribute("servedOn", MealDrop::servedOn);
    /** When somebody is told that it gets cold. */
    public static final Attribute<MealDrop, Instant> NEXT_DUE_AT = TYPE.attribute("nextDueAt", MealDrop::nextDueAt);

    private static final Duration WARNING = Duration.ofMinutes(15);

    /** Reads what is brought on a day, in line: one statement. */
    static List<MealDrop> of(Reading reading, Id<MealDay> day) {
        return reading.select(Query.of(TYPE).where(MEAL_DAY.is(day)));
    }

    /** Refuses unless it stands so. */
    void require(DropStatus... allowed) {
        if (!Arrays.asList(allowed).contains(status)) {
            throw new RuleViolation("delivery.drop.state", Explanation.of(status));
        }
    }

    /** Gives it at a place in line. */
    MealDrop at(long next) {
        return MealDropBuilder.builder(this).place(next).build();
    }

    /** Gives it to be brought by somebody. */
    MealDrop by(Id<Person> next) {
        return MealDropBuilder.builder(this).carrier(next).build();
    }

    /** Gives it picked up. */
    MealDrop pickedUp(Instant now, DeliveryTerms terms) {
        require(DropStatus.PLANNED);
        Instant cold = terms.coldAfter(now);
        Instant warning = cold.minus(WARNING);
        return MealDropBuilder.builder(this)
                .status(DropStatus.PICKED_UP)
                .pickedUpAt(now)
                .coldAfter(cold)
                .nextDueAt(warning.isAfter(now) ? warning : now)
                .build();
    }

    /** Refuses once it is cold. */
    void requireWarm(Instant now) {
        if (coldAfter == null || now.isAfter(coldAfter)) {
            throw new RuleViolation("delivery.drop.cold", coldAfter == null ? now : coldAfter);
        }
    }

    /** Gives it where it has come to, with what was seen. */
    MealDrop ended(DropStatus next, DropStep step, Instant now) {
        return noted(step)
                .status(next)
                .endedAt(now)
                .handedTo(
                        switch (next) {
                            case HANDED_OVER -> step.to();
                            case LEFT_AS_AGREED -> HandedTo.AGREED_PLACE;
                            default -> null;
                        })
                .nextDueAt(waits(next))
                .build();
    }

    private @Nullable Instant waits(DropStatus next) {
        return next.open() ? nextDueAt : null;
    }

    /** Gives it with what was seen. */
    MealDropBuilder noted(DropStep step) {
        MealDropBuilder next = MealDropBuilder.builder(this);
        if (step.seen() != null) {
            next.seen(step.seen());
        }
        return step.words() == null ? next : next.words(step.words());
    }

    /** Gives it over without anybody at the door. */
    MealDrop over(DropStatus next, Instant now) {
        return MealDropBuilder.builder(this)
                .status(next)
                .endedAt(endedAt == null ? now : endedAt)
                .nextDueAt(null)
                .build();
    }

    /** Gives it once somebody was told that it gets cold. */
    MealDrop warned() {
        return MealDropBuilder.builder(this).nextDueAt(null).build();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
