package org.commonhall.volunteering.shift;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.commonhall.Actor;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.attendance.AttendanceOccasion;
import org.commonhall.attendance.AttendanceRule;
import org.commonhall.calendar.Span;
import org.commonhall.capacity.Quota;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.station.Station;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Kept;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.commonhall.volunteering.volunteer.Programme;
import org.jspecify.annotations.Nullable;

/**
 * A time at which volunteers serve in a programme (班次). Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param programme which programme
 * @param series which series it was made of, absent for a single one
 * @param seriesDate its date in the series, on the wall clock; it stays where the shift is moved
 * @param station at which station, absent for none
 * @param building in which building, absent for none
 * @param place where, in words
 * @param startsAt when it begins
 * @param endsAt when it ends
 * @param signUpFrom since when one can sign up, absent for at once
 * @param signUpUntil the first moment one can no longer sign up, absent for until it begins
 * @param status where it stands
 * @param root the quota of its places
 * @param leader who leads it, absent where only staff do
 * @param note what volunteers should know
 * @param reason why it does not take place
 * @param nextDueAt when something falls due by itself, absent when nothing will
 */
@Unique(
        name = "date",
        of = {"series", "seriesDate"})
@Index({"programme", "startsAt"})
@Index("startsAt")
@Index("nextDueAt")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record Shift(
        Id<Shift> id,
        long version,
        Id<Programme> programme,
        @Nullable Id<ShiftSeries> series,
        @Size(max = 40) @Nullable String seriesDate,
        @Nullable Id<Station> station,
        @Nullable Id<Building> building,
        @Size(max = 200) @Nullable String place,
        Instant startsAt,
        Instant endsAt,
        @Nullable Instant signUpFrom,
        @Nullable Instant signUpUntil,
        ShiftStatus status,
        Id<Quota> root,
        @Nullable Id<Person> leader,

        @Kept("access.hold.posted") @Size(max = 400) @Nullable String note,

        @Kept("access.hold.posted") @Size(max = 400) @Nullable String reason,

        @Nullable Instant nextDueAt) {
    /** How it is stored. */
    public static final RecordType<Shift> TYPE = RecordType.of(MethodHandles.lookup(), Shift.class);
    /** Which programme. */
    public static final Attribute<Shift, Id<Programme>> PROGRAMME = TYPE.attribute("programme", Shift::programme);
    /** Which series it was made of. */
    public static final Attribute<Shift, Id<ShiftSeries>> SERIES = TYPE.attribute("series", Shift::series);
    /** When it begins. */
    public static final Attribute<Shift, Instant> STARTS_AT = TYPE.attribute("startsAt", Shift::startsAt);
    /** Where it stands. */
    public static final Attribute<Shift, ShiftStatus> STATUS = TYPE.attribute("status", Shift::status);
    /** When something falls due by itself. */
    public static final Attribute<Shift, Instant> NEXT_DUE_AT = TYPE.attribute("nextDueAt", Shift::nextDueAt);

    private static final Duration QUALIFIED = Duration.ofDays(2);
    private static final Duration REMINDER = Duration.ofHours(24);
    private static final Duration CLOSES = Duration.ofHours(24);

    /**
     * Gives its time.
     *
     * @return from its beginning to its end
     */
    public Span span() {
        return new Span(startsAt, endsAt);
    }

    /**
     * Gives what attendance of it goes by.
     *
     * @return its times, what arriving and leaving mean, and where its codes come from
     */
    public AttendanceOccasion occasion() {
        return new AttendanceOccasion(
                id.value(), programme.value(), programme.value(), startsAt, endsAt, AttendanceRule.STANDARD, null);
    }

    /**
     * Says whether an actor leads it.
     *
     * @param actor the actor
     * @return true for its leader
     */
    public boolean leads(Actor actor) {
        return leader != null && actor.is(leader.value());
    }

    /** Refuses unless it stands so. */
    void require(ShiftStatus... allowed) {
        if (!Arrays.asList(allowed).contains(status)) {
            throw new RuleViolation("shift.state", Explanation.of(status));
        }
    }

    /** Refuses while it is not over. */
    void requireOver(Instant now) {
        if (now.isBefore(endsAt)) {
            throw new RuleViolation("shift.running", endsAt);
        }
    }

    /** Gives the same shift that knows when something falls due by itself. */
    Shift scheduled(Instant now) {
        return next().nextDueAt(
                        status != ShiftStatus.OPEN
                                ? null
                                : Stream.of(startsAt.minus(QUALIFIED), startsAt.minus(REMINDER), endsAt.plus(CLOSES))
                                        .filter(due -> due.isAfter(now))
                                        .findFirst()
                                        .orElse(null))
                .build();
    }

    /** Says whether qualifications are looked at again at a moment that fell due. */
    boolean rechecks(Instant due) {
        return due.equals(startsAt.minus(QUALIFIED));
    }

    /** Says whether it closes by itself at a moment that fell due. */
    boolean closes(Instant due) {
        return due.equals(endsAt.plus(CLOSES));
    }

    /** Gives the next state. */
    Shift as(ShiftStatus to, @Nullable String why, Instant now) {
        return next().status(to).reason(why).build().scheduled(now);
    }

    ShiftBuilder next() {
        return ShiftBuilder.builder(this);
    }
}
