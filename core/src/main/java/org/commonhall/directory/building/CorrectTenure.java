package org.commonhall.directory.building;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Directory;
import org.jspecify.annotations.Nullable;

/**
 * Corrects a tenure that was recorded wrongly; both states stay in the journal.
 *
 * @param tenure which
 * @param holding who held it and as what
 * @param startsOn the first day
 * @param endsOn the first day it no longer holds, null while it lasts
 * @param reason why, journaled, never personal
 * @param seen the version of the unit the caller has seen, or null
 * @param commandId makes a repeat safe, or null
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
        @NotBlank @Size(max = 400) String reason,
        @Nullable Long seen,
        @Nullable UUID commandId)
        implements Command {

    @Override
    public Permission permission() {
        return Directory.KEEP;
    }
}
