package org.commonhall.learning.enrolment;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.Arrays;
import javax.lang.model.element.Modifier;
import org.commonhall.Bytes;
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
 * @param completion what has come of it
 * @param completedAt when the rule held first, absent if it never did
 * @param lostAt when it was seen that the rule can no longer hold, absent if it was not
 * @param doubt what becomes of a certificate whose ground is gone, absent while nothing is in doubt
 * @param live true while it is asked for or stands and after the run was settled, absent once it came to nothing
 * @param createdAt since when
 * @param decidedAt when staff decided on it
 * @param endedAt when it ended
 * @param reason why it ended, why staff let somebody in besides the rules, or why they left a certificate standing
 * @param claimHash SHA-256 of the code by which somebody takes over who was taken in by name, absent otherwise
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
        Completion completion,
        @Nullable Instant completedAt,
        @Nullable Instant lostAt,
        @Nullable CertificateDoubt doubt,
        @Nullable Boolean live,
        Instant createdAt,
        @Nullable Instant decidedAt,
        @Nullable Instant endedAt,
        @Personal("course") @Size(max = 400) @Nullable String reason,
        @Size(max = 32) @Nullable Bytes claimHash) {
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
    /** When it ended. */
    public static final Attribute<Enrolment, Instant> ENDED_AT = TYPE.attribute("endedAt", Enrolment::endedAt);
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

    /** Gives what is left of it when the run is settled. */
    Enrolment finished(Standing standing, Instant now) {
        return judged(standing, now)
                .next()
                .status(standing.holds() ? EnrolmentStatus.COMPLETED : EnrolmentStatus.NOT_COMPLETED)
                .endedAt(now)
                .build();
    }

    /** Gives the enrolment with what the attendance has come to; what was seen first is kept. */
    Enrolment judged(Standing standing, Instant now) {
        boolean late = status == EnrolmentStatus.NOT_COMPLETED && standing.holds();
        return next().completion(completion.then(standing.completion()))
                .completedAt(completedAt == null && standing.holds() ? now : completedAt)
                .lostAt(lostAt == null && !standing.holds() && !standing.reachable() ? now : lostAt)
                .status(late ? EnrolmentStatus.COMPLETED : status)
                .build();
    }

    /** The same where a certificate may be there: it stands, and is doubted once its ground is gone, once. */
    Enrolment rejudged(Standing standing, boolean certified, Instant now) {
        Enrolment judged = judged(standing, now);
        return certified && !standing.holds() && doubt == null ? judged.doubted(CertificateDoubt.UNFOUNDED) : judged;
    }

    /** Says what is told of it after it was judged, null for nothing. */
    @Nullable EnrolmentEvent told(Enrolment judged) {
        if (judged.doubt != doubt) {
            return EnrolmentEvent.CERTIFICATE_UNFOUNDED;
        }
        if (judged.completedAt != null && completedAt == null) {
            return EnrolmentEvent.COMPLETION_REACHED;
        }
        if (judged.lostAt != null && lostAt == null) {
            return EnrolmentEvent.COMPLETION_LOST;
        }
        return judged.equals(this) ? null : EnrolmentEvent.COMPLETION_CHANGED;
    }

    /** Gives the enrolment with what becomes of its certificate. */
    Enrolment doubted(@Nullable CertificateDoubt now) {
        return next().doubt(now).build();
    }

    /** Gives the enrolment whose certificate staff leave standing, and why. */
    Enrolment confirmed(String why) {
        return next().doubt(CertificateDoubt.CONFIRMED).reason(why).build();
    }

    /** Gives the enrolment that can be taken over with a code. */
    Enrolment claimable(Bytes hash) {
        return next().claimHash(hash).build();
    }

    /** Gives the enrolment after its learner took it over. */
    Enrolment claimed(Id<Person> learner) {
        return next().person(learner).claimHash(null).build();
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
