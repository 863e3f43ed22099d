package org.commonhall.volunteering.volunteer;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does in a programme (岗位). Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param programme which programme
 * @param code tells the roles of a programme apart
 * @param title the title
 * @param places how many places a shift has where it says nothing else, absent for no limit
 * @param requires the codes of the qualifications it needs, separated by commas; absent for none
 * @param minAge how old one must be, absent for any age
 * @param aheadHours how many hours before a shift one can sign up first, absent for at any time
 * @param graceDays how many days a lapsed qualification still serves
 * @param experiencedAfter after how many shifts in the role one is experienced
 * @param newcomersPer how many newcomers may stand beside each experienced one, 0 for any number
 */
@Unique(
        name = "code",
        of = {"programme", "code"})
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record ProgrammeRole(
        Id<ProgrammeRole> id,
        long version,
        Id<Programme> programme,
        @Size(max = 40) String code,
        @Size(max = 200) String title,
        @Nullable Long places,
        @Size(max = 400) @Nullable String requires,
        @Nullable Long minAge,
        @Nullable Long aheadHours,
        long graceDays,
        long experiencedAfter,
        long newcomersPer) {
    /** How it is stored. */
    public static final RecordType<ProgrammeRole> TYPE = RecordType.of(MethodHandles.lookup(), ProgrammeRole.class);
    /** Which programme. */
    public static final Attribute<ProgrammeRole, Id<Programme>> PROGRAMME =
            TYPE.attribute("programme", ProgrammeRole::programme);

    private static final Splitter CODES = Splitter.on(',').omitEmptyStrings();

    /**
     * Gives the qualifications it needs.
     *
     * @return their codes, none for a role that everybody can take
     */
    public ImmutableList<String> needs() {
        return requires == null ? ImmutableList.of() : ImmutableList.copyOf(CODES.split(requires));
    }
}
