package org.commonhall.governance.followup;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * A step of an action, with the words for its timeline. The seen version is that of the action.
 * Fill in the builder of {@link #of}.
 *
 * @param followUp which action
 * @param action any but planning
 * @param text the words
 * @param visible whether everybody may read them where the action is visible
 * @param done for a report: how far it has come, above the line
 * @param outOf for a report: below the line
 * @param dueOn for another date and for reopening: the last day that is on time, today or later; else null
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record FollowUpStep(
        @NotNull Id<FollowUp> followUp,
        @NotNull FollowUpAction action,
        @NotBlank @Size(max = 4000) String text,
        boolean visible,
        @PositiveOrZero long done,
        @Positive @Max(1_000_000) long outOf,
        @Nullable LocalDate dueOn)
        implements Command {

    /**
     * A step with words that everybody may read.
     *
     * @param followUp which action
     * @param action finishing, dropping or a note
     * @param text the words
     * @return a builder; unless it is told otherwise everybody may read it and progress is 0 of 1
     */
    public static FollowUpStepBuilder of(Id<FollowUp> followUp, FollowUpAction action, String text) {
        return FollowUpStepBuilder.builder()
                .followUp(followUp)
                .action(action)
                .text(text)
                .visible(true)
                .done(0)
                .outOf(1);
    }

    /**
     * A report that everybody may read.
     *
     * @param followUp which action
     * @param done how far it has come, above the line
     * @param outOf below the line
     * @param text the words
     * @return a builder; unless it is told otherwise everybody may read it and progress is 0 of 1
     */
    public static FollowUpStepBuilder report(Id<FollowUp> followUp, long done, long outOf, String text) {
        return of(followUp, FollowUpAction.REPORT, text).done(done).outOf(outOf);
    }

    @Override
    public Permission permission() {
        return action.permission();
    }
}
