package org.commonhall.capacity;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Changes how much room there is.
 * Fill in the builder of {@link #of}.
 *
 * @param quota of what
 * @param size how much, null for no limit
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record ResizeQuota(
        @NotNull Id<Quota> quota, @PositiveOrZero @Nullable Long size) implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param quota of what
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static ResizeQuotaBuilder of(Id<Quota> quota) {
        return ResizeQuotaBuilder.builder().quota(quota);
    }

    @Override
    public Permission permission() {
        return CapacityRights.KEEP;
    }
}
