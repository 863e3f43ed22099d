package org.commonhall.station.desk;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.station.station.DeskService;
import org.jspecify.annotations.Nullable;

/**
 * Takes a number. Anybody may, without saying who; a priority or a preparation is for staff.
 * Fill in the builder of {@link #of}.
 *
 * @param line which line
 * @param services what it is for, in the order to be served, at most 10; empty for anything
 * @param priority 1 to 9, the lower the sooner, or null for a walk-in's
 * @param preparing whether staff still note what it is for before it joins the line
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record TakeTicket(
        @NotNull Id<DeskLine> line,
        @NotNull @Size(max = 10) List<@NotNull Id<DeskService>> services,
        @Min(1) @Max(9) @Nullable Long priority,
        boolean preparing)
        implements Command {

    /**
     * Copies the services.
     *
     * @param line which line
     * @param services what it is for, in the order to be served, at most 10; empty for anything
     * @param priority 1 to 9, the lower the sooner, or null for a walk-in's
     * @param preparing whether staff still note what it is for before it joins the line
     */
    public TakeTicket {
        services = Copies.list(services);
    }

    /**
     * Takes a number without saying what for.
     *
     * @param line which line
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static TakeTicketBuilder of(Id<DeskLine> line) {
        return TakeTicketBuilder.builder().line(line).services(List.of());
    }

    @Override
    public Permission permission() {
        return priority == null && !preparing ? DeskRights.TAKE : DeskRights.SERVE;
    }
}
