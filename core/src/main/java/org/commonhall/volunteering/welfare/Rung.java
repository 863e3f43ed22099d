package org.commonhall.volunteering.welfare;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Who is told of a welfare check that nobody has answered for, and when. Immutable.
 *
 * @param code who, such as {@code coordinator}; whoever holds a role of this code can answer for the check from then on
 * @param afterMinutes how many minutes after it was opened
 */
public record Rung(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9_]{0,39}") String code,
        @Min(0) @Max(10_080) long afterMinutes) {}
