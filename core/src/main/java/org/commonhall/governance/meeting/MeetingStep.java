package org.commonhall.governance.meeting;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.jspecify.annotations.Nullable;

/**
 * A step that needs nothing but the will to take it: {@link MeetingAction#CANCEL}, {@link MeetingAction#OPEN},
 * {@link MeetingAction#COUNT}, {@link MeetingAction#CLOSE}, {@link MeetingAction#CIRCULATE}, {@link MeetingAction#APPROVE} or
 * {@link MeetingAction#PUBLISH}.
 *
 * @param meeting which meeting
 * @param action what
 * @param seen the version the caller has seen, or null
 * @param commandId makes a repeat safe, or null
 */
public record MeetingStep(
        @NotNull Id<Meeting> meeting,
        @NotNull MeetingAction action,
        @Nullable Long seen,
        @Nullable UUID commandId) implements MeetingCommand {

    /**
     * The step.
     *
     * @param meeting which meeting
     * @param action what
     * @return the command
     */
    public static MeetingStep of(Id<Meeting> meeting, MeetingAction action) {
        return new MeetingStep(meeting, action, null, null);
    }

    @Override
    public Permission permission() {
        return action.permission();
    }
}
