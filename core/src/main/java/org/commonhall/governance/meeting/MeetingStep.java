package org.commonhall.governance.meeting;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;

/**
 * A step that needs nothing but the will to take it: {@link MeetingAction#CANCEL}, {@link MeetingAction#OPEN},
 * {@link MeetingAction#COUNT}, {@link MeetingAction#CLOSE}, {@link MeetingAction#CIRCULATE}, {@link
 * MeetingAction#APPROVE} or
 * {@link MeetingAction#PUBLISH}. The seen version is that of
 * the meeting.
 *
 * @param meeting which meeting
 * @param action what
 */
public record MeetingStep(
        @NotNull Id<Meeting> meeting, @NotNull MeetingAction action) implements MeetingCommand {

    @Override
    public Permission permission() {
        return action.permission();
    }
}
