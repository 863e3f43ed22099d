package org.commonhall.directory.building;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a unit is in its building, and from when to when it exists.
 *
 * @param number what the door says
 * @param floor the floor, negative below ground
 * @param startsOn the first day it exists, null if since ever
 * @param endsOn the first day it is no more, null while it lasts
 */
public record Door(
        @NotBlank @Size(max = 40) String number,
        long floor,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {}
