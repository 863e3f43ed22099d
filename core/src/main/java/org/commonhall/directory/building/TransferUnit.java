package org.commonhall.directory.building;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Ends one tenure and begins what follows on the same day. The seen version is that of the unit.
 *
 * @param tenure the one that ends
 * @param day the first day of the new holders
 * @param next who holds it then
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record TransferUnit(
        @NotNull Id<Tenure> tenure,
        @NotNull LocalDate day,
        @NotNull @NotEmpty @Size(max = 50) List<@NotNull @Valid Holding> next)
        implements Command {

    /**
     * Copies the holdings.
     *
     * @param tenure the one that ends
     * @param day the first day of the new holders
     * @param next who holds it then
     */
    public TransferUnit {
        next = Copies.list(next);
    }

    @Override
    public Permission permission() {
        return BuildingRights.KEEP;
    }
}
