package org.commonhall.volunteering.meal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;

/**
 * One fact of a diet. An allergy is always hard. Immutable.
 *
 * @param kind what it is about
 * @param what the code of the ingredient, of the restriction or of the texture
 * @param hard whether a dish that clashes must never be brought
 */
public record DietLine(
        @NotNull DietKind kind,
        @Personal("meal.diet") @NotBlank @Size(max = 60) String what,
        boolean hard) {

    /**
     * Makes an allergy hard.
     *
     * @param kind what it is about
     * @param what the code of the ingredient, of the restriction or of the texture
     * @param hard whether a dish that clashes must never be brought
     */
    public DietLine {
        hard = hard || kind == DietKind.ALLERGY;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
