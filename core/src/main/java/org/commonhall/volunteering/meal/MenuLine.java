package org.commonhall.volunteering.meal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.commonhall.Copies;
import org.commonhall.Id;

/**
 * What is cooked for one part of a meal. Immutable.
 *
 * @param component the part, such as {@code main}
 * @param dishes the dish, and behind it those that can stand in for it
 */
public record MenuLine(
        @NotBlank @Size(max = 40) String component,
        @NotEmpty @Size(max = 10) List<@NotNull Id<Dish>> dishes) {

    /**
     * Keeps a copy of the dishes.
     *
     * @param component the part
     * @param dishes the dish, and behind it those that can stand in for it
     */
    public MenuLine {
        dishes = Copies.list(dishes);
    }
}
