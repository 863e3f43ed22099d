package org.commonhall.volunteering.volunteer;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Brand;
import org.jspecify.annotations.Nullable;

/**
 * Changes a programme; what is null stays as it is.
 * The seen version is that of the programme.
 * Fill in the builder of {@link #of}.
 *
 * @param programme which programme
 * @param title the title
 * @param titleEn the English title
 * @param brand the name it goes by
 * @param network the code of the network it belongs to
 * @param paid whether volunteers are paid for it
 * @param credited whether service in it becomes credited hours
 * @param endsOn the first day it is over
 * @param terms what volunteers are held to
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record ChangeProgramme(
        @NotNull Id<Programme> programme,
        @Size(min = 1, max = 200) @Nullable String title,
        @Size(min = 1, max = 200) @Nullable String titleEn,
        @Nullable Id<Brand> brand,
        @Size(min = 1, max = 40) @Nullable String network,
        @Nullable Boolean paid,
        @Nullable Boolean credited,
        @Nullable LocalDate endsOn,
        @Valid @Nullable ProgrammeTerms terms)
        implements Command {

    /**
     * Begins a change that leaves everything as it is.
     *
     * @param programme which programme
     * @return a builder
     */
    public static ChangeProgrammeBuilder of(Id<Programme> programme) {
        return ChangeProgrammeBuilder.builder().programme(programme);
    }

    @Override
    public Permission permission() {
        return VolunteerRights.ORGANISE;
    }
}
