package org.commonhall.directory.building;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import javax.lang.model.element.Modifier;
import org.commonhall.directory.directory.Holder;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a unit, and as what.
 * Fill in the builder of {@link #of}.
 *
 * @param kind as what
 * @param holder who
 * @param share a co-owner's share, null if unknown or whole
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record Holding(
        @NotNull Tenure.Kind kind,
        @NotNull Holder holder,
        @Nullable @Valid Share share) {
    /**
     * Begins the record with what it needs.
     *
     * @param kind as what
     * @param holder who
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static HoldingBuilder of(Tenure.Kind kind, Holder holder) {
        return HoldingBuilder.builder().kind(kind).holder(holder);
    }
}
