package org.commonhall.directory.building;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * A place on the earth.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 * @param datum what the degrees refer to
 */
public record Position(
        @NotNull @Digits(integer = 2, fraction = 7) @DecimalMin("-90") @DecimalMax("90") BigDecimal latitude,

        @NotNull @Digits(integer = 3, fraction = 7) @DecimalMin("-180") @DecimalMax("180") BigDecimal longitude,

        @NotNull Building.Datum datum) {}
