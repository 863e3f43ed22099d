package org.commonhall.volunteering.shift;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.directory.directory.Period;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.ProgrammeRole;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who serves in every shift of a series (长期承诺). Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param series which series
 * @param programme of which programme
 * @param role in which role
 * @param person who
 * @param startsOn the first day
 * @param endsOn the first day it no longer holds, absent for none
 * @param pausedFrom the first day it pauses, absent for none
 * @param pausedUntil the first day it holds again, absent while nobody knows
 * @param live true until it ends, absent then
 */
@Unique(
        name = "person",
        of = {"series", "role", "person", "live"})
@Index({"person", "live"})
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record Commitment(
        Id<Commitment> id,
        long version,
        Id<ShiftSeries> series,
        Id<Programme> programme,
        Id<ProgrammeRole> role,
        @Subject Id<Person> person,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate pausedFrom,
        @Nullable LocalDate pausedUntil,
        @Nullable Boolean live) {
    /** How it is stored. */
    public static final RecordType<Commitment> TYPE = RecordType.of(MethodHandles.lookup(), Commitment.class);
    /** Which series. */
    public static final Attribute<Commitment, Id<ShiftSeries>> SERIES = TYPE.attribute("series", Commitment::series);
    /** Whether it has not ended. */
    public static final Attribute<Commitment, Boolean> LIVE = TYPE.attribute("live", Commitment::live);

    /** Says whether it holds on a day. */
    boolean holds(LocalDate day) {
        boolean paused =
                pausedFrom != null && !day.isBefore(pausedFrom) && (pausedUntil == null || day.isBefore(pausedUntil));
        return !day.isBefore(startsOn) && (endsOn == null || day.isBefore(endsOn)) && !paused;
    }

    /** Gives it with a pause. */
    Commitment paused(LocalDate from, @Nullable LocalDate until) {
        requireLive();
        Period.requireOrder(from, until);
        return CommitmentBuilder.builder(this)
                .pausedFrom(from)
                .pausedUntil(until)
                .build();
    }

    /** Gives it after it ended. */
    Commitment ended(LocalDate day) {
        requireLive();
        return CommitmentBuilder.builder(this).live(null).endsOn(day).build();
    }

    private void requireLive() {
        if (live == null) {
            throw new RuleViolation("shift.commitment.ended");
        }
    }
}
