package org.commonhall.directory.building;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A figure of a floor area with its source.
 *
 * @param squareMetres above zero, at most four digits after the point
 * @param source where it comes from
 * @param dated the date of that source
 */
public record Area(
        @NotNull @Positive @Digits(integer = 9, fraction = 4) BigDecimal squareMetres,

        @NotNull AreaSource source,
        @NotNull LocalDate dated) {}
