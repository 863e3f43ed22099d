package org.commonhall.governance.meeting;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.jspecify.annotations.Nullable;

/**
 * Sends notice of a meeting and locks its agenda. The seen version is that of
 * the meeting.
 * Fill in the builder of {@link #of}.
 *
 * @param meeting which meeting
 * @param urgency why the shorter notice of the rules is taken, null for the full notice
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record CallMeeting(
        @NotNull Id<Meeting> meeting,
        @Size(min = 1, max = 400) @Nullable String urgency) implements MeetingCommand {

    /**
     * Calls a meeting with the full notice.
     *
     * @param meeting which meeting
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static CallMeetingBuilder of(Id<Meeting> meeting) {
        return CallMeetingBuilder.builder().meeting(meeting);
    }

    @Override
    public Permission permission() {
        return MeetingAction.CALL.permission();
    }
}
