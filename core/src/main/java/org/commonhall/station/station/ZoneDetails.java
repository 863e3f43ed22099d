package org.commonhall.station.station;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import javax.lang.model.element.Modifier;
import org.commonhall.calendar.hours.MakeupPolicy;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a zone.
 *
 * @param kind a code of the hall's {@link PlaceKinds}
 * @param name the name
 * @param nameEn the English name, null if it has none
 * @param hours opening hours in the syntax of OpenStreetMap, null where those of the station hold
 * @param makeup what make-up working days are to the weekdays of these hours
 * @param area square metres
 * @param capacity how many people it holds, null if unknown
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record ZoneDetails(
        @NotBlank @Size(max = 40) String kind,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 200) @Nullable String nameEn,
        @Size(max = 1000) @Nullable String hours,
        @NotNull MakeupPolicy makeup,

        @NotNull @Positive @Digits(integer = 9, fraction = 2) BigDecimal area,

        @PositiveOrZero @Nullable Long capacity) {

    /**
     * Describes a zone with the station's hours.
     *
     * @param kind a code of the hall's {@link PlaceKinds}
     * @param name the name
     * @param area square metres
     * @return a builder with nothing else known
     */
    public static ZoneDetailsBuilder of(String kind, String name, BigDecimal area) {
        return ZoneDetailsBuilder.builder().kind(kind).name(name).area(area).makeup(MakeupPolicy.AS_CALENDAR);
    }
}
