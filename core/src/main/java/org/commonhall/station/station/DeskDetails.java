package org.commonhall.station.station;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.calendar.hours.MakeupPolicy;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a desk.
 * Fill in the builder of {@link #of}.
 *
 * @param zone the zone it stands in, null if in none
 * @param name the name
 * @param nameEn the English name, null if it has none
 * @param hours opening hours in the syntax of OpenStreetMap, null where those of the station hold
 * @param makeup what make-up working days are to the weekdays of these hours
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record DeskDetails(
        @Nullable Id<Zone> zone,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 200) @Nullable String nameEn,
        @Size(max = 1000) @Nullable String hours,
        @NotNull MakeupPolicy makeup) {

    /**
     * Begins the record with what it needs.
     *
     * @param name the name
     * @return a builder; unless it is told otherwise make-up working days have the hours of weekdays
     */
    public static DeskDetailsBuilder of(String name) {
        return DeskDetailsBuilder.builder().name(name).makeup(MakeupPolicy.AS_WEEKDAY);
    }
}
