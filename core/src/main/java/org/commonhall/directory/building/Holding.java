package org.commonhall.directory.building;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.commonhall.directory.directory.Holder;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a unit, and as what.
 *
 * @param kind as what
 * @param holder who
 * @param share a co-owner's share, null if unknown or whole
 */
public record Holding(
        @NotNull Tenure.Kind kind,
        @NotNull Holder holder,
        @Nullable @Valid Share share) {}
