package org.commonhall.volunteering.volunteer;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Brand;
import org.commonhall.directory.directory.Organization;
import org.jspecify.annotations.Nullable;

/**
 * Founds a programme. Fill in the builder of {@link #of}.
 *
 * @param organiser the organization that offers it
 * @param code tells the programmes of an organization apart
 * @param title the title
 * @param titleEn the English title
 * @param brand the name it goes by
 * @param network the code of the network it belongs to
 * @param paid whether volunteers are paid for it
 * @param credited whether service in it becomes credited hours, null unless it is paid
 * @param zone the zone of its wall clock, null for that of the hall
 * @param startsOn its first day, null for today
 * @param endsOn the first day it is over, null while nobody knows
 * @param terms what volunteers are held to
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record FoundProgramme(
        @NotNull Id<Organization> organiser,
        @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = 200) String title,
        @Size(max = 200) @Nullable String titleEn,
        @Nullable Id<Brand> brand,
        @Size(min = 1, max = 40) @Nullable String network,
        boolean paid,
        @Nullable Boolean credited,
        @Size(min = 1, max = 60) @Nullable String zone,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @NotNull @Valid ProgrammeTerms terms)
        implements Command {

    /**
     * Begins a programme with the standard terms.
     *
     * @param organiser the organization that offers it
     * @param code tells the programmes of an organization apart
     * @param title the title
     * @return a builder with everything else at its default
     */
    public static FoundProgrammeBuilder of(Id<Organization> organiser, String code, String title) {
        return FoundProgrammeBuilder.builder()
                .organiser(organiser)
                .code(code)
                .title(title)
                .terms(ProgrammeTerms.standard().build());
    }

    @Override
    public Permission permission() {
        return VolunteerRights.ORGANISE;
    }
}
