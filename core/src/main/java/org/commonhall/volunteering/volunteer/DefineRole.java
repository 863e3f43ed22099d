package org.commonhall.volunteering.volunteer;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Defines what somebody does in a programme, or changes it for those who sign up from now on.
 * The seen version is that of the role.
 * Fill in the builder of {@link #of}.
 *
 * @param role which role is changed, null for a new one
 * @param programme which programme; it stays with the role
 * @param code tells the roles of a programme apart
 * @param title the title
 * @param places how many places a shift has where it says nothing else, null for no limit
 * @param requires the codes of the qualifications it needs
 * @param minAge how old one must be, null for any age
 * @param aheadHours how many hours before a shift one can sign up first, null for at any time
 * @param graceDays how many days a lapsed qualification still serves
 * @param experiencedAfter after how many shifts in the role one is experienced
 * @param newcomersPer how many newcomers may stand beside each experienced one, 0 for any number
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record DefineRole(
        @Nullable Id<ProgrammeRole> role,
        @NotNull Id<Programme> programme,
        @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = 200) String title,
        @Min(1) @Max(1_000_000) @Nullable Long places,

        @NotNull @Size(max = 9) List<@NotNull @Pattern(regexp = "[a-z][a-z0-9._-]{0,39}") String> requires,

        @Min(1) @Max(120) @Nullable Long minAge,
        @Min(1) @Max(87_600) @Nullable Long aheadHours,
        @Min(0) @Max(366) long graceDays,
        @Min(0) @Max(10_000) long experiencedAfter,
        @Min(0) @Max(1000) long newcomersPer)
        implements Command {

    /**
     * Keeps a copy of the codes.
     *
     * @param role which role is changed, null for a new one
     * @param programme which programme; it stays with the role
     * @param code tells the roles of a programme apart
     * @param title the title
     * @param places how many places a shift has where it says nothing else, null for no limit
     * @param requires the codes of the qualifications it needs
     * @param minAge how old one must be, null for any age
     * @param aheadHours how many hours before a shift one can sign up first, null for at any time
     * @param graceDays how many days a lapsed qualification still serves
     * @param experiencedAfter after how many shifts in the role one is experienced
     * @param newcomersPer how many newcomers may stand beside each experienced one, 0 for any number
     */
    public DefineRole {
        requires = Copies.list(requires);
    }

    /**
     * Begins a new role that everybody can take.
     *
     * @param programme which programme
     * @param code tells the roles of a programme apart
     * @param title the title
     * @return a builder with everything else at its default
     */
    public static DefineRoleBuilder of(Id<Programme> programme, String code, String title) {
        return DefineRoleBuilder.builder()
                .programme(programme)
                .code(code)
                .title(title)
                .requires(List.of());
    }

    @Override
    public Permission permission() {
        return VolunteerRights.ORGANISE;
    }
}
