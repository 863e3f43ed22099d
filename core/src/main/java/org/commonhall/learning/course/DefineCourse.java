package org.commonhall.learning.course;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Brand;
import org.commonhall.directory.directory.Organization;
import org.jspecify.annotations.Nullable;

/**
 * Defines a course, or changes one for the runs that are published from now on.
 * The seen version is that of the course.
 * Fill in the builder of {@link #of}.
 *
 * @param course which course is changed, null for a new one
 * @param owner the organization that offers it; it stays with the course
 * @param scope where rights on it are held, null for the organization; it stays with the course
 * @param brand the name it goes by, also one of another organization: a brand is a public label and gives no right
 * @param code tells the courses of an organization apart
 * @param title the title
 * @param titleEn the English title
 * @param kind what it is
 * @param summary what it is about
 * @param completion who has completed it, as {@link CompletionRule} reads it
 * @param badge the code of the badge it gives
 * @param validMonths how long its certificate is valid, null for ever
 * @param certifies whether certificates are issued by themselves when a run is settled
 * @param prerequisites what one needs before, as {@link PrerequisiteRule} reads it
 * @param retired whether it gets no more runs
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record DefineCourse(
        @Nullable Id<Course> course,
        @NotNull Id<Organization> owner,
        @Nullable UUID scope,
        @Nullable Id<Brand> brand,
        @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = 200) String title,
        @Size(max = 200) @Nullable String titleEn,
        @NotNull CourseKind kind,
        @Size(max = 2000) @Nullable String summary,
        @Size(max = 400) @Nullable String completion,
        @Size(max = 60) @Nullable String badge,
        @Min(1) @Max(1200) @Nullable Long validMonths,
        boolean certifies,
        @Size(max = 400) @Nullable String prerequisites,
        boolean retired)
        implements Command {

    /**
     * Begins a new course.
     *
     * @param owner the organization that offers it
     * @param code tells the courses of an organization apart
     * @param title the title
     * @return a builder with everything else at its default
     */
    public static DefineCourseBuilder of(Id<Organization> owner, String code, String title) {
        return DefineCourseBuilder.builder()
                .owner(owner)
                .code(code)
                .title(title)
                .kind(CourseKind.COURSE);
    }

    @Override
    public Permission permission() {
        return CourseRights.ORGANISE;
    }
}
