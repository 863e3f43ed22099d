package org.commonhall.learning.course;

import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Names;
import org.commonhall.directory.directory.Brand;
import org.commonhall.directory.directory.Organization;
import org.jspecify.annotations.Nullable;

/**
 * A course as everybody sees it.
 *
 * @param id the identity
 * @param version the version, for a command's {@code seen}
 * @param owner the organization that offers it
 * @param ownerName its name
 * @param brand the name it goes by
 * @param brandName its name
 * @param scope where rights on it are held
 * @param scopeName its name, null for the district
 * @param code tells the courses of an organization apart
 * @param title the title
 * @param titleEn the English title
 * @param kind what it is
 * @param summary what it is about
 * @param completion who has completed it
 * @param badge the code of the badge it gives
 * @param validMonths how long its certificate is valid, null for ever
 * @param certifies whether certificates are issued by themselves when a run is settled
 * @param prerequisites what one needs before
 * @param retired whether it gets no more runs
 */
public record CourseView(
        Id<Course> id,
        long version,
        Id<Organization> owner,
        @Nullable Name ownerName,
        @Nullable Id<Brand> brand,
        @Nullable Name brandName,
        UUID scope,
        @Nullable Name scopeName,
        String code,
        String title,
        @Nullable String titleEn,
        CourseKind kind,
        @Nullable String summary,
        @Nullable String completion,
        @Nullable String badge,
        @Nullable Long validMonths,
        boolean certifies,
        @Nullable String prerequisites,
        boolean retired) {

    static CourseView of(Course course, Names names) {
        return new CourseView(
                course.id(),
                course.version(),
                course.owner(),
                names.of(Organization.TYPE, course.owner()),
                course.brand(),
                names.of(Brand.TYPE, course.brand()),
                course.scope(),
                names.scope(course.scope()),
                course.code(),
                course.title(),
                course.titleEn(),
                course.kind(),
                course.summary(),
                course.completion(),
                course.badge(),
                course.validMonths(),
                course.certifies(),
                course.prerequisites(),
                course.retired());
    }
}
