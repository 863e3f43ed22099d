package org.commonhall.directory.building;

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
import org.jspecify.annotations.Nullable;

/**
 * Corrects a tenure that was recorded wrongly; both states stay in the journal. The seen version is that of the unit.
 * Fill in the builder of {@link #of}.
 *
 * @param tenure which
 * @param holding who held it and as what
 * @param startsOn the first day
 * @param endsOn the first day it no longer holds, null while it lasts
 * @param reason why, kept with the tenure and erased with its holder
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record CorrectTenure(
        @NotNull Id<Tenure> tenure,
        @NotNull @Valid Holding holding,
        @NotNull LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @NotBlank @Size(max = 400) String reason)
        implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param tenure which
     * @param holding who held it and as what
     * @param startsOn the first day
     * @param reason why, kept with the tenure and erased with its holder
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static CorrectTenureBuilder of(Id<Tenure> tenure, Holding holding, LocalDate startsOn, String reason) {
        return CorrectTenureBuilder.builder()
                .tenure(tenure)
                .holding(holding)
                .startsOn(startsOn)
                .reason(reason);
    }

    @Override
    public Permission permission() {
        return BuildingRights.KEEP;
    }
}
