package org.commonhall.directory.building;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Where a unit is in its building, and from when to when it exists.
 * Fill in the builder of {@link #of}.
 *
 * @param number what the door says
 * @param floor the floor, negative below ground
 * @param startsOn the first day it exists, null if since ever
 * @param endsOn the first day it is no more, null while it lasts
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record Door(
        @NotBlank @Size(max = 40) String number,
        long floor,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {
    /**
     * Begins the record with what it needs.
     *
     * @param number what the door says
     * @param floor the floor, negative below ground
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static DoorBuilder of(String number, long floor) {
        return DoorBuilder.builder().number(number).floor(floor);
    }
}
