package org.commonhall.station.booking;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Books a skipped or cancelled date of a series after all.
 * The seen version is that of its series.
 * Fill in the builder of {@link #of}.
 *
 * @param booking which booking
 * @param timeZone the zone of the one who books, in whose calendar quotas count; null for the room's
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record ReaddDate(
        @NotNull Id<Booking> booking,
        @Size(max = 60) @Nullable String timeZone) implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param booking which booking
     * @return a builder with everything else at its default
     */
    public static ReaddDateBuilder of(Id<Booking> booking) {
        return ReaddDateBuilder.builder().booking(booking);
    }

    @Override
    public Permission permission() {
        return BookingRights.CHANGE_SERIES;
    }
}
