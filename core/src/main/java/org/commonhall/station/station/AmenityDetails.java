package org.commonhall.station.station;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.calendar.hours.MakeupPolicy;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an amenity.
 *
 * @param zone the zone it is in, null if in none
 * @param kind a code of the hall's {@link PlaceKinds}
 * @param name the name
 * @param nameEn the English name, null if it has none
 * @param hours opening hours in the syntax of OpenStreetMap, null where those of the station hold
 * @param makeup what make-up working days are to the weekdays of these hours
 * @param capacity how many can use it at once, null where that is not counted
 * @param seasonFrom the first day of a year's season as {@code MM-dd}, null where it has none
 * @param seasonUntil the last day of the season as {@code MM-dd}, which may lie in the next year
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record AmenityDetails(
        @Nullable Id<Zone> zone,
        @NotBlank @Size(max = 40) String kind,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 200) @Nullable String nameEn,
        @Size(max = 1000) @Nullable String hours,
        @NotNull MakeupPolicy makeup,
        @PositiveOrZero @Nullable Long capacity,
        @Pattern(regexp = "\\d\\d-\\d\\d") @Nullable String seasonFrom,
        @Pattern(regexp = "\\d\\d-\\d\\d") @Nullable String seasonUntil) {

    /**
     * Describes an amenity of all seasons with the station's hours.
     *
     * @param kind a code of the hall's {@link PlaceKinds}
     * @param name the name
     * @return a builder with nothing else known
     */
    public static AmenityDetailsBuilder of(String kind, String name) {
        return AmenityDetailsBuilder.builder().kind(kind).name(name).makeup(MakeupPolicy.AS_CALENDAR);
    }
}
