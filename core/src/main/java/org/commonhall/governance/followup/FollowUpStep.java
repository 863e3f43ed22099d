package org.commonhall.governance.followup;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * A step of an action, with the words for its timeline. The seen version is that of the action.
 *
 * @param followUp which action
 * @param action any but planning
 * @param text the words
 * @param visible whether everybody may read them where the action is visible
 * @param done for a report: how far it has come, above the line
 * @param outOf for a report: below the line
 * @param dueOn for another date and for reopening: the last day that is on time, today or later; else null
 */
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
     * @return the command
     */
    public static FollowUpStep of(Id<FollowUp> followUp, FollowUpAction action, String text) {
        return new FollowUpStep(followUp, action, text, true, 0, 1, null);
    }

    /**
     * A report that everybody may read.
     *
     * @param followUp which action
     * @param done how far it has come, above the line
     * @param outOf below the line
     * @param text the words
     * @return the command
     */
    public static FollowUpStep report(Id<FollowUp> followUp, long done, long outOf, String text) {
        return new FollowUpStep(followUp, FollowUpAction.REPORT, text, true, done, outOf, null);
    }

    /**
     * The same step with another date.
     *
     * @param day the last day that is on time
     * @return the copy
     */
    public FollowUpStep until(LocalDate day) {
        return new FollowUpStep(followUp, action, text, visible, done, outOf, day);
    }

    @Override
    public Permission permission() {
        return action.permission();
    }
}
