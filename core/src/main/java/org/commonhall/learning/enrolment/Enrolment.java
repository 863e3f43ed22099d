package org.commonhall.learning.enrolment;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.Arrays;
import javax.lang.model.element.Modifier;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.capacity.PlaceOffer;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.SeatPool;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in a run, or asks to (报名). Immutable.
 *
 * @param id the identity, and what the seats are taken for
 * @param version the version
 * @param run which run
 * @param pool from which pool the seats are, absent where the run has none
 * @param person who
 * @param party how many seats, the others of whom nothing is known
 * @param status where it stands
 * @param origin how it came about
 * @param clashes how many times the learner was busy at when it was made
 * @param remark what the learner said
 * @param offer the offer it was made with
 * @param live true while it is asked for or stands, absent afterwards
 * @param createdAt since when
 * @param decidedAt when staff decided on it
 * @param endedAt when it ended
 * @param reason why it ended, or why staff let somebody in besides the rules
 */
@Unique(
        name = "person",
        of = {"run", "person", "live"})
@Index({"person", "createdAt"})
@Index({"run", "status"})
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record Enrolment(
        Id<Enrolment> id,
        long version,
        Id<CourseRun> run,
        @Nullable Id<SeatPool> pool,
        @Subject Id<Person> person,
        long party,
        EnrolmentStatus status,
        EnrolmentOrigin origin,
        long clashes,
        @Personal("course") @Size(max = 400) @Nullable String remark,
        @Nullable Id<PlaceOffer> offer,
        @Nullable Boolean live,
        Instant createdAt,
        @Nullable Instant decidedAt,
        @Nullable Instant endedAt,
        @Size(max = 400) @Nullable String reason) {
    /** How it is stored. */
    public static final RecordType<Enrolment> TYPE = RecordType.of(MethodHandles.lookup(), Enrolment.class);
    /** Which run. */
    public static final Attribute<Enrolment, Id<CourseRun>> RUN = TYPE.attribute("run", Enrolment::run);
    /** Who. */
    public static final Attribute<Enrolment, Id<Person>> PERSON = TYPE.attribute("person", Enrolment::person);
    /** Where it stands. */
    public static final Attribute<Enrolment, EnrolmentStatus> STATUS = TYPE.attribute("status", Enrolment::status);
    /** True while it is asked for or stands. */
    public static final Attribute<Enrolment, Boolean> LIVE = TYPE.attribute("live", Enrolment::live);
    /** Since when. */
    public static final Attribute<Enrolment, Instant> CREATED_AT = TYPE.attribute("createdAt", Enrolment::createdAt);

    /** Gives the next state after staff accepted it. */
    Enrolment accepted(Instant now) {
        require(EnrolmentStatus.REQUESTED);
        return next().status(EnrolmentStatus.ENROLLED).decidedAt(now).build();
    }

    /** Gives the next state after it came to nothing. */
    Enrolment ended(EnrolmentStatus end, @Nullable String why, Instant now) {
        return next().status(end)
                .live(null)
                .decidedAt(end == EnrolmentStatus.REJECTED ? now : decidedAt)
                .endedAt(now)
                .reason(why)
                .build();
    }

    /** Refuses unless it stands so. */
    void require(EnrolmentStatus... allowed) {
        if (!Arrays.asList(allowed).contains(status)) {
            throw new RuleViolation("enrolment.state", Explanation.of(status));
        }
    }

    private EnrolmentBuilder next() {
        return EnrolmentBuilder.builder(this);
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
