package org.commonhall.learning.assessment;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.UUID;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Span;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.Course;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A time at which an assessor examines learners of a course (考核时段). Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param course which course
 * @param code what is examined, as the rule of the course names it
 * @param scope where rights on it are held
 * @param assessor who examines
 * @param startsAt when it begins
 * @param endsAt when it ends
 * @param places how many learners can be examined
 * @param closedAt since when it can no longer be booked, absent while it can
 */
@Index({"course", "startsAt"})
@Index({"assessor", "startsAt"})
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record AssessmentSlot(
        Id<AssessmentSlot> id,
        long version,
        Id<Course> course,
        @Size(max = 60) String code,
        UUID scope,
        @Subject Id<Person> assessor,
        Instant startsAt,
        Instant endsAt,
        long places,
        @Nullable Instant closedAt) {
    /** How it is stored. */
    public static final RecordType<AssessmentSlot> TYPE = RecordType.of(MethodHandles.lookup(), AssessmentSlot.class);
    /** Which course. */
    public static final Attribute<AssessmentSlot, Id<Course>> COURSE = TYPE.attribute("course", AssessmentSlot::course);
    /** Who examines. */
    public static final Attribute<AssessmentSlot, Id<Person>> ASSESSOR =
            TYPE.attribute("assessor", AssessmentSlot::assessor);
    /** When it begins. */
    public static final Attribute<AssessmentSlot, Instant> STARTS_AT =
            TYPE.attribute("startsAt", AssessmentSlot::startsAt);
    /** When it ends. */
    public static final Attribute<AssessmentSlot, Instant> ENDS_AT = TYPE.attribute("endsAt", AssessmentSlot::endsAt);
    /** Since when it can no longer be booked. */
    public static final Attribute<AssessmentSlot, Instant> CLOSED_AT =
            TYPE.attribute("closedAt", AssessmentSlot::closedAt);

    /**
     * Gives its time.
     *
     * @return from its beginning to its end
     */
    public Span span() {
        return new Span(startsAt, endsAt);
    }

    /** Refuses a learner who would examine himself, and one for whom no place is left. */
    void requirePlace(Id<Person> learner, long taken) {
        if (learner.equals(assessor)) {
            throw new RuleViolation("assessment.own");
        }
        if (taken >= places) {
            throw new RuleViolation("assessment.slot.full", places);
        }
    }

    /** Gives the same slot that nobody can book any more. */
    AssessmentSlot closed(Instant now) {
        requireBookable(now);
        return AssessmentSlotBuilder.builder(this).closedAt(now).build();
    }

    /** Refuses once it has begun or is closed. */
    void requireBookable(Instant now) {
        if (closedAt != null) {
            throw new RuleViolation("assessment.slot.closed");
        }
        if (!now.isBefore(startsAt)) {
            throw new RuleViolation("assessment.past", startsAt);
        }
    }
}
