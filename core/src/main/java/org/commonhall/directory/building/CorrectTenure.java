package org.commonhall.directory.building;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Corrects a tenure that was recorded wrongly; both states stay in the journal. The seen version is that of the unit.
 * Fill in the builder of {@link #of}.
 *
 * @param tenure which
 * @param holding who held it and as what
 * @param startsOn the first day
 * @param endsOn the first day it no longer holds, null while it lasts
 * @param reason why, kept with the tenure and erased with its holder
 */
public record CorrectTenure(
        @NotNull Id<Tenure> tenure,
        @NotNull @Valid Holding holding,
        @NotNull LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Personal("tenure") @NotBlank @Size(max = 400) String reason)
        implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param tenure which
     * @param holding who held it and as what
     * @param startsOn the first day
     * @param reason why, kept with the tenure and erased with its holder
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static Builder of(Id<Tenure> tenure, Holding holding, LocalDate startsOn, String reason) {
        return new Builder(tenure, holding, startsOn, reason);
    }

    @Override
    public Permission permission() {
        return BuildingRights.KEEP;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. */
    public static final class Builder {
        private final Id<Tenure> tenure;
        private final Holding holding;
        private final LocalDate startsOn;
        private @Nullable LocalDate endsOn;
        private final String reason;

        private Builder(Id<Tenure> tenure, Holding holding, LocalDate startsOn, String reason) {
            this.tenure = tenure;
            this.holding = holding;
            this.startsOn = startsOn;
            this.reason = reason;
        }

        /**
         * Sets {@code endsOn}.
         *
         * @param endsOn the first day it no longer holds, null while it lasts
         * @return this builder
         */
        public Builder endsOn(@Nullable LocalDate endsOn) {
            this.endsOn = endsOn;
            return this;
        }

        /**
         * Makes the record.
         *
         * @return the record
         */
        public CorrectTenure build() {
            return new CorrectTenure(tenure, holding, startsOn, endsOn, reason);
        }
    }
}
