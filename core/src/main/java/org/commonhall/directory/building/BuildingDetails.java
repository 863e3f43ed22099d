package org.commonhall.directory.building;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a building.
 * Fill in the builder of {@link #of}.
 *
 * @param name the name
 * @param nameEn the English name, null if it has none
 * @param address the postal address, null if unknown
 * @param zone the part of the district it lies in, null if none
 * @param floors floors above ground, null if unknown
 * @param basements floors below ground, null if unknown
 * @param position where it stands, null if unknown
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record BuildingDetails(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 200) @Nullable String nameEn,
        @Size(max = 300) @Nullable String address,
        @Size(max = 60) @Nullable String zone,
        @Positive @Nullable Long floors,
        @PositiveOrZero @Nullable Long basements,
        @Nullable @Valid Position position) {
    /**
     * Begins the record with what it needs.
     *
     * @param name the name
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static BuildingDetailsBuilder of(String name) {
        return BuildingDetailsBuilder.builder().name(name);
    }
}
