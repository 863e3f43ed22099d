package org.commonhall.learning.assessment;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.LongStream;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.calendar.Span;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.Course;
import org.jspecify.annotations.Nullable;

/**
 * Opens times for assessments, one after the other.
 * Fill in the builder of {@link #of}.
 *
 * @param course which course
 * @param code what is examined, as the rule of the course names it
 * @param assessor who examines, null for oneself
 * @param startsAt when the first one begins
 * @param minutes how long one takes
 * @param count how many there are
 * @param places how many learners can be examined at once
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record OpenSlots(
        @NotNull Id<Course> course,
        @NotBlank @Size(max = 60) String code,
        @Nullable Id<Person> assessor,
        @NotNull Instant startsAt,
        @Min(1) @Max(1440) long minutes,
        @Min(1) @Max(50) long count,
        @Min(1) @Max(500) long places)
        implements Command {

    /**
     * Begins with one time for one learner, at which oneself examines.
     *
     * @param course which course
     * @param code what is examined
     * @param startsAt when it begins
     * @param minutes how long it takes
     * @return a builder with everything else at its default
     */
    public static OpenSlotsBuilder of(Id<Course> course, String code, Instant startsAt, long minutes) {
        return OpenSlotsBuilder.builder()
                .course(course)
                .code(code)
                .startsAt(startsAt)
                .minutes(minutes)
                .count(1)
                .places(1);
    }

    /** Gives the times, one after the other. */
    ImmutableList<Span> spans() {
        Duration length = Duration.ofMinutes(minutes);
        return LongStream.range(0, count)
                .mapToObj(number -> startsAt.plus(length.multipliedBy(number)))
                .map(from -> new Span(from, from.plus(length)))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Permission permission() {
        return AssessmentRights.OPEN;
    }
}
