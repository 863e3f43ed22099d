package org.commonhall.volunteering.meal;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;
import org.commonhall.volunteering.volunteer.Programme;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom meals are brought to (送餐对象). Held for everything that changes what is brought. Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param programme which programme
 * @param person who
 * @param status where the client stood when that was last settled; {@link #statusOn} knows of a date
 * @param plan what is planned, as {@link StatusPlan} writes it; absent for nothing
 * @param ongoing whether standing orders are cooked without being asked for
 * @param route on which route the door is, absent while nobody has said
 * @param position the place in the line of the route, absent while nobody has said
 * @param alone whether the person lives alone, absent while nobody has said
 * @param door where to go
 * @param contact whom else to call
 * @param live true while meals may be brought, else absent
 * @param erasedAt when the personal values were erased
 * @param nextDueAt when something falls due by itself, absent when nothing will
 */
@Unique(
        name = "person",
        of = {"programme", "person", "live"})
@Index("person")
@Index("nextDueAt")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record MealClient(
        Id<MealClient> id,
        long version,
        Id<Programme> programme,
        @Subject Id<Person> person,
        ClientStatus status,
        @Size(max = 2000) @Nullable String plan,
        boolean ongoing,
        @Nullable Id<MealRoute> route,
        @Nullable Long position,
        @Personal("meal.door") @Nullable Boolean alone,
        @Personal("meal.door") @Size(max = 300) @Nullable String door,
        @Personal("meal.door") @Size(max = 200) @Nullable String contact,
        @Nullable Boolean live,
        @Nullable Instant erasedAt,
        @Nullable Instant nextDueAt) {
    /** How it is stored. */
    public static final RecordType<MealClient> TYPE = RecordType.of(MethodHandles.lookup(), MealClient.class);
    /** Which programme. */
    public static final Attribute<MealClient, Id<Programme>> PROGRAMME =
            TYPE.attribute("programme", MealClient::programme);
    /** Who. */
    public static final Attribute<MealClient, Id<Person>> PERSON = TYPE.attribute("person", MealClient::person);
    /** True while meals may be brought. */
    public static final Attribute<MealClient, Boolean> LIVE = TYPE.attribute("live", MealClient::live);
    /** When something falls due by itself. */
    public static final Attribute<MealClient, Instant> NEXT_DUE_AT = TYPE.attribute("nextDueAt", MealClient::nextDueAt);

    /**
     * Gives where the client stands on a date, after what is planned.
     *
     * @param date the date
     * @return the status
     */
    public ClientStatus statusOn(LocalDate date) {
        return erasedAt != null ? ClientStatus.STOPPED : StatusPlan.parse(plan).on(date, status);
    }

    /** Gives the first day after a pause that ends within some days. */
    Optional<LocalDate> returns(LocalDate from, LocalDate until) {
        return from.datesUntil(until)
                .filter(date ->
                        statusOn(date) == ClientStatus.ACTIVE && statusOn(date.minusDays(1)) == ClientStatus.PAUSED)
                .findFirst();
    }

    /** Refuses where nothing is brought any more. */
    void requireLive() {
        if (live == null) {
            throw new RuleViolation("meal.client.state", Explanation.of(status));
        }
    }

    /** Refuses where nothing is brought on a date. */
    void requireActive(LocalDate date) {
        ClientStatus then = statusOn(date);
        if (then != ClientStatus.ACTIVE) {
            throw new RuleViolation("meal.client.state", Explanation.of(then));
        }
    }

    /** Gives it with what is described. */
    MealClient described(ClientDetails details) {
        return MealClientBuilder.builder(this)
                .ongoing(details.ongoing())
                .route(details.route())
                .position(details.position())
                .alone(details.alone())
                .door(details.door())
                .contact(details.contact())
                .build();
    }

    /** Gives it as it stands on a date, with what is still planned then. */
    MealClient settled(StatusPlan planned, LocalDate today, ZoneId zone) {
        ClientStatus now = planned.on(today, status);
        StatusPlan left = now.over() ? StatusPlan.EMPTY : planned.after(today);
        LocalDate next = left.next(today);
        return MealClientBuilder.builder(this)
                .status(now)
                .plan(left.text())
                .live(now.over() ? null : Boolean.TRUE)
                .nextDueAt(next == null ? null : next.atStartOfDay(zone).toInstant())
                .build();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
