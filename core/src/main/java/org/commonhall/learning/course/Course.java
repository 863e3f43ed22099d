package org.commonhall.learning.course;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.util.UUID;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.directory.directory.Brand;
import org.commonhall.directory.directory.Organization;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Kept;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * What is taught, again and again in runs (课程). Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param owner the organization that offers it
 * @param brand the name it goes by, absent if it has none
 * @param scope where rights on it are held
 * @param code tells the courses of an organization apart
 * @param title the title
 * @param titleEn the English title, absent if it has none
 * @param kind what it is
 * @param summary what it is about
 * @param completion who has completed it, as {@link CompletionRule} reads it; absent where nobody is asked
 * @param badge the code of the badge it gives, absent for none
 * @param validMonths how long its certificate is valid, absent for ever
 * @param certifies whether certificates are issued by themselves when a run is settled
 * @param prerequisites what one needs before, as {@link PrerequisiteRule} reads it
 * @param retired whether it gets no more runs
 */
@Unique(
        name = "code",
        of = {"owner", "code"})
@Index("brand")
@Index("scope")
@Index("badge")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record Course(
        Id<Course> id,
        long version,
        Id<Organization> owner,
        @Nullable Id<Brand> brand,
        UUID scope,
        @Size(max = 40) String code,
        @Size(max = 200) String title,
        @Size(max = 200) @Nullable String titleEn,
        CourseKind kind,
        @Kept("access.hold.posted") @Size(max = 2000) @Nullable String summary,
        @Size(max = 400) @Nullable String completion,
        @Size(max = 60) @Nullable String badge,
        @Nullable Long validMonths,
        boolean certifies,
        @Size(max = 400) @Nullable String prerequisites,
        boolean retired) {
    /** How it is stored. */
    public static final RecordType<Course> TYPE = RecordType.of(MethodHandles.lookup(), Course.class);
    /** Where rights on it are held. */
    public static final Attribute<Course, UUID> SCOPE = TYPE.attribute("scope", Course::scope);
    /** The organization that offers it. */
    public static final Attribute<Course, Id<Organization>> OWNER = TYPE.attribute("owner", Course::owner);
    /** The code of the badge it gives. */
    public static final Attribute<Course, String> BADGE = TYPE.attribute("badge", Course::badge);
}
