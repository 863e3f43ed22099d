package org.commonhall.capacity;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Says whether waiting people are offered what becomes free.
 * Fill in the builder of {@link #of}.
 *
 * @param quota of what
 * @param on whether they are
 * @param until from when on they no longer are, null for never
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record SteerPromotion(
        @NotNull Id<Quota> quota, boolean on, @Nullable Instant until) implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param quota of what
     * @param on whether they are
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static SteerPromotionBuilder of(Id<Quota> quota, boolean on) {
        return SteerPromotionBuilder.builder().quota(quota).on(on);
    }

    @Override
    public Permission permission() {
        return CapacityRights.KEEP;
    }
}
