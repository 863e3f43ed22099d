package org.commonhall.volunteering.meal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How much of one part of a meal somebody gets. Immutable.
 *
 * @param component the part, such as {@code main}
 * @param size how large each is
 * @param quantity how many
 */
public record Portion(
        @NotBlank @Size(max = 40) String component,
        @NotNull PortionSize size,
        @Min(1) @Max(20) long quantity) {

    /**
     * One regular portion.
     *
     * @param component the part
     * @return the portion
     */
    public static Portion of(String component) {
        return new Portion(component, PortionSize.REGULAR, 1);
    }
}
