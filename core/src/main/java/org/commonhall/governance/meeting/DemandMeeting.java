package org.commonhall.governance.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Organization;
import org.commonhall.storage.Personal;

/**
 * A member of a body demands a meeting, and looks for others who do.
 *
 * @param body whose meeting
 * @param kind a committee's meeting or an assembly
 * @param title what it is to be about in one line
 * @param text the demand in full
 */
public record DemandMeeting(
        @NotNull Id<Organization> body,
        @NotNull MeetingKind kind,
        @Personal("proposal") @NotBlank @Size(max = 200) String title,
        @Personal("proposal") @NotBlank @Size(max = 4000) String text)
        implements Command {

    @Override
    public Permission permission() {
        return MeetingRights.DEMAND;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
