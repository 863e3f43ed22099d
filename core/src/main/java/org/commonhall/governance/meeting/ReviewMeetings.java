package org.commonhall.governance.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.governance.committee.Committee;
import org.commonhall.governance.committee.CommitteeCommand;

/**
 * Reviews how a committee has met: the absences of a year, and whether a regular meeting was held in time; sent by the
 * system, once for each due time.
 *
 * @param committee which committee
 * @param at since when it is due
 */
public record ReviewMeetings(
        @NotNull Id<Committee> committee, @NotNull Instant at) implements CommitteeCommand {

    @Override
    public Permission permission() {
        return MeetingRights.REVIEW;
    }
}
