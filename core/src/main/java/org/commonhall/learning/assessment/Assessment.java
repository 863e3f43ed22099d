package org.commonhall.learning.assessment;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import javax.lang.model.element.Modifier;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.Course;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * A learner who is examined (考核). Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param slot when and by whom
 * @param course the course of the slot
 * @param code what is examined
 * @param run the run it is for, absent where it is for none
 * @param learner who is examined
 * @param startsAt when it begins
 * @param endsAt when it ends
 * @param status where it stands
 * @param score the points, absent where none were given
 * @param comment what the assessor says
 * @param decidedBy who decided
 * @param decidedAt when that was
 * @param upcoming true while it is booked, else absent; nobody has two in one course
 * @param live true while it takes a place of the slot, else absent; nobody has two in one slot
 */
@Unique(
        name = "upcoming",
        of = {"learner", "course", "upcoming"})
@Unique(
        name = "place",
        of = {"slot", "learner", "live"})
@Index({"course", "code"})
@Index({"learner", "startsAt"})
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record Assessment(
        Id<Assessment> id,
        long version,
        Id<AssessmentSlot> slot,
        Id<Course> course,
        @Size(max = 60) String code,
        @Nullable Id<CourseRun> run,
        @Subject Id<Person> learner,
        Instant startsAt,
        Instant endsAt,
        AssessmentStatus status,
        @Nullable Long score,
        @Personal("assessment") @Size(max = 1000) @Nullable String comment,
        @Nullable Id<Person> decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Boolean upcoming,
        @Nullable Boolean live) {
    /** How it is stored. */
    public static final RecordType<Assessment> TYPE = RecordType.of(MethodHandles.lookup(), Assessment.class);
    /** When and by whom. */
    public static final Attribute<Assessment, Id<AssessmentSlot>> SLOT = TYPE.attribute("slot", Assessment::slot);
    /** The course of the slot. */
    public static final Attribute<Assessment, Id<Course>> COURSE = TYPE.attribute("course", Assessment::course);
    /** What is examined. */
    public static final Attribute<Assessment, String> CODE = TYPE.attribute("code", Assessment::code);
    /** Who is examined. */
    public static final Attribute<Assessment, Id<Person>> LEARNER = TYPE.attribute("learner", Assessment::learner);
    /** When it begins. */
    public static final Attribute<Assessment, Instant> STARTS_AT = TYPE.attribute("startsAt", Assessment::startsAt);
    /** When it ends. */
    public static final Attribute<Assessment, Instant> ENDS_AT = TYPE.attribute("endsAt", Assessment::endsAt);
    /** Where it stands. */
    public static final Attribute<Assessment, AssessmentStatus> STATUS = TYPE.attribute("status", Assessment::status);
    /** True while it takes a place. */
    public static final Attribute<Assessment, Boolean> LIVE = TYPE.attribute("live", Assessment::live);

    /** Gives the next state after it was called off, by the learner before it begins. */
    Assessment cancelled(boolean own, Instant now) {
        requireBooked();
        if (own && !now.isBefore(startsAt)) {
            throw new RuleViolation("assessment.late", startsAt);
        }
        return next().status(AssessmentStatus.CANCELLED)
                .upcoming(null)
                .live(null)
                .build();
    }

    /** Gives the next state after the assessor decided, from its beginning on. */
    Assessment decided(DecideAssessment decision, @Nullable Id<Person> assessor, Instant now) {
        requireBooked();
        if (now.isBefore(startsAt)) {
            throw new RuleViolation("assessment.early", startsAt);
        }
        if (decision.outcome() == AssessmentOutcome.ABSENT && decision.score() != null) {
            throw new RuleViolation("assessment.score");
        }
        return next().status(decision.outcome().status())
                .score(decision.score())
                .comment(decision.comment())
                .decidedBy(assessor)
                .decidedAt(now)
                .upcoming(null)
                .build();
    }

    private void requireBooked() {
        if (status != AssessmentStatus.BOOKED) {
            throw new RuleViolation("assessment.state", Explanation.of(status));
        }
    }

    private AssessmentBuilder next() {
        return AssessmentBuilder.builder(this);
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
