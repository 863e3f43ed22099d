package org.commonhall.volunteering.pairing;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.calendar.hours.OpeningHours;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.building.Building;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What an elder wishes of a companion, or a volunteer offers as one. Fill in the builder of {@link #of}. Immutable.
 *
 * @param languages the codes of the languages, the best first
 * @param sex whom the elder would rather be visited by, or what the volunteer is; null where it makes no difference
 * @param hours when, as opening hours are written
 * @param interests the codes of the interests
 * @param building where the person lives or works, null where nobody says
 */
public record CompanionWishes(
        @Personal("pairing") @NotEmpty @Size(max = 8) List<@NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z]{2,8})?") String> languages,

        @Personal("pairing") @Nullable Sex sex,
        @Personal("pairing") @NotBlank @Size(max = 400) String hours,
        @Personal("pairing") @Size(max = 20) List<@NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,38}") String> interests,
        @Personal("pairing") @Nullable Id<Building> building) {

    /**
     * Keeps copies of the lists.
     *
     * @param languages the codes of the languages, the best first
     * @param sex whom the elder would rather be visited by, or what the volunteer is; null where it makes no difference
     * @param hours when, as opening hours are written
     * @param interests the codes of the interests
     * @param building where the person lives or works, null where nobody says
     */
    public CompanionWishes {
        languages = Copies.list(languages);
        interests = Copies.list(interests);
    }

    /**
     * Begins with no interests and anywhere.
     *
     * @param hours when, as opening hours are written
     * @param languages the codes of the languages, the best first
     * @return a builder
     */
    public static Builder of(String hours, List<String> languages) {
        return new Builder(hours, languages);
    }

    /** Gives what a record keeps, null once it was erased. */
    static @Nullable CompanionWishes of(
            @Nullable String languages,
            @Nullable Sex sex,
            @Nullable String hours,
            @Nullable String interests,
            @Nullable Id<Building> building) {
        return languages == null || hours == null
                ? null
                : new CompanionWishes(
                        CompanionFit.words(languages).asList(),
                        sex,
                        hours,
                        CompanionFit.words(interests).asList(),
                        building);
    }

    /** Refuses hours that nobody can read. */
    void requireHours() {
        OpeningHours.parse(hours);
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    /** Gathers what is optional; prints nothing, because values are personal. Not thread-safe. */
    public static final class Builder {
        private final String hours;
        private final List<String> languages;
        private @Nullable Sex sex;
        private List<String> interests = ImmutableList.of();
        private @Nullable Id<Building> building;

        private Builder(String hours, List<String> languages) {
            this.hours = hours;
            this.languages = languages;
        }

        /**
         * Says whom the elder would rather be visited by, or what the volunteer is.
         *
         * @param value the sex, null where it makes no difference
         * @return this
         */
        public Builder sex(@Nullable Sex value) {
            this.sex = value;
            return this;
        }

        /**
         * Says what the person likes.
         *
         * @param value the codes of the interests
         * @return this
         */
        public Builder interests(List<String> value) {
            this.interests = value;
            return this;
        }

        /**
         * Says where the person lives or works.
         *
         * @param value which building, null where nobody says
         * @return this
         */
        public Builder building(@Nullable Id<Building> value) {
            this.building = value;
            return this;
        }

        /**
         * Ends the wishes.
         *
         * @return the wishes
         */
        public CompanionWishes build() {
            return new CompanionWishes(languages, sex, hours, interests, building);
        }
    }
}
