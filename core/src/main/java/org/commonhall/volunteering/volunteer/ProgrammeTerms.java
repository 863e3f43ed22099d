package org.commonhall.volunteering.volunteer;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * What volunteers of a programme are held to. Fill in the builder of {@link #standard}. Immutable.
 *
 * @param overlapMinutes how long two shifts of one person may overlap
 * @param longestMinutes how long one block of shifts may last
 * @param restMinutes how much time there must be between two blocks
 * @param overrunMinutes how long after the end of a shift still counts as service
 * @param dayCapMinutes how much service of one person is credited a day at most, on the wall clock of the programme
 * @param noShowLimit how many no-shows lead to a cool-down, 0 for none
 * @param noShowDays within how many days they count
 * @param coolDownDays how long the cool-down lasts
 * @param appealDays within how many days one can appeal against a no-show
 * @param rules who is let in, as {@link SignUpRules} reads it; null for everybody
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record ProgrammeTerms(
        @Min(0) @Max(1440) long overlapMinutes,
        @Min(1) @Max(1440) long longestMinutes,
        @Min(0) @Max(2880) long restMinutes,
        @Min(0) @Max(1440) long overrunMinutes,
        @Min(1) @Max(1440) long dayCapMinutes,
        @Min(0) @Max(1000) long noShowLimit,
        @Min(1) @Max(3660) long noShowDays,
        @Min(0) @Max(3660) long coolDownDays,
        @Min(0) @Max(366) long appealDays,
        @Size(max = 2000) @Nullable String rules) {

    /**
     * Begins with no overlap and no overrun, blocks of ten hours, eleven hours of rest, no cap of a day, two weeks of
     * cool-down after three no-shows within ninety days, and a week to appeal.
     *
     * @return a builder
     */
    public static ProgrammeTermsBuilder standard() {
        return ProgrammeTermsBuilder.builder()
                .longestMinutes(600)
                .restMinutes(660)
                .dayCapMinutes(1440)
                .noShowLimit(3)
                .noShowDays(90)
                .coolDownDays(14)
                .appealDays(7);
    }
}
