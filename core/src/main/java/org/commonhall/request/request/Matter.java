package org.commonhall.request.request;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.building.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What a request is about, and where (事项, 地点).
 * Fill in the builder of {@link #of}.
 *
 * @param title the matter in one line
 * @param text the matter in full, without contact details, or null
 * @param building the building, or null
 * @param unit the unit, or null
 * @param zone the part of the district, or null
 * @param place where, in words, or null
 * @param latitude degrees north, WGS 84, together with the longitude, or null
 * @param longitude degrees east, or null
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record Matter(
        @NotBlank @Size(max = 200) String title,
        @Size(max = 4000) @Nullable String text,
        @Nullable Id<Building> building,
        @Nullable Id<Unit> unit,
        @Size(max = 60) @Nullable String zone,
        @Size(max = 200) @Nullable String place,

        @DecimalMin("-90") @DecimalMax("90") @Digits(integer = 3, fraction = 6) @Nullable BigDecimal latitude,

        @DecimalMin("-180") @DecimalMax("180") @Digits(integer = 3, fraction = 6) @Nullable BigDecimal longitude) {

    /**
     * Begins the record with what it needs.
     *
     * @param title the matter in one line
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static MatterBuilder of(String title) {
        return MatterBuilder.builder().title(title);
    }
}
