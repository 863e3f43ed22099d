package org.commonhall.station.station;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import javax.lang.model.element.Modifier;
import org.commonhall.calendar.hours.MakeupPolicy;
import org.commonhall.directory.building.Position;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a station. Fill in the builder of {@link #of}.
 *
 * @param name the name
 * @param nameEn the English name, null if it has none
 * @param address the postal address, null if unknown
 * @param timeZone the zone of its wall clock
 * @param hours opening hours in the syntax of OpenStreetMap, null if unknown
 * @param makeup what make-up working days are to the weekdays of these hours
 * @param position where it stands, null if unknown; not in Baidu's degrees
 * @param area square metres of the whole hall, null if unknown
 * @param capacity how many people it holds, null if unknown; its zones say it once it has any
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record StationDetails(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 200) @Nullable String nameEn,
        @Size(max = 300) @Nullable String address,
        @NotBlank @Size(max = 60) String timeZone,
        @Size(max = 1000) @Nullable String hours,
        @NotNull MakeupPolicy makeup,
        @Valid @Nullable Position position,

        @Positive @Digits(integer = 9, fraction = 2) @Nullable BigDecimal area,

        @PositiveOrZero @Nullable Long capacity) {

    /**
     * Describes a station in Beijing time, whose desks work on make-up working days.
     *
     * @param name the name
     * @return a builder with nothing else known
     */
    public static StationDetailsBuilder of(String name) {
        return StationDetailsBuilder.builder()
                .name(name)
                .timeZone("Asia/Shanghai")
                .makeup(MakeupPolicy.AS_WEEKDAY);
    }
}
