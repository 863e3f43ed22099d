package org.commonhall.governance.meeting;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Organization;
import org.jspecify.annotations.Nullable;

/**
 * Prepares a meeting.
 * Fill in the builder of {@link #of}.
 *
 * @param body whose meeting
 * @param kind what sort of meeting
 * @param title what it is about in one line
 * @param rules the name of the rules of procedure; null for those of the body's committee, or for none
 * @param place where it is held, or null
 * @param startsAt when it begins
 * @param carryFrom the meeting whose carried-over items come up again, or null
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record DraftMeeting(
        @NotNull Id<Organization> body,
        @NotNull MeetingKind kind,
        @NotBlank @Size(max = 200) String title,
        @Size(max = 60) @Nullable String rules,
        @Size(max = 200) @Nullable String place,
        @NotNull Instant startsAt,
        @Nullable Id<Meeting> carryFrom)
        implements Command {

    /**
     * Prepares a meeting of a committee by its own rules.
     *
     * @param body whose meeting
     * @param title what it is about in one line
     * @param startsAt when it begins
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static DraftMeetingBuilder of(Id<Organization> body, String title, Instant startsAt) {
        return DraftMeetingBuilder.builder()
                .body(body)
                .title(title)
                .startsAt(startsAt)
                .kind(MeetingKind.COMMITTEE);
    }

    @Override
    public Permission permission() {
        return MeetingRights.DRAFT;
    }
}
