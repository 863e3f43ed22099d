package org.commonhall.volunteering.welfare;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.volunteering.volunteer.Programme;

/**
 * Sets until when somebody must answer for an unanswered door, and who is told meanwhile; open checks keep theirs.
 *
 * @param programme which programme
 * @param aloneMinutes until when for a person who lives alone, or of whom nobody has said
 * @param otherMinutes until when for others
 * @param rungs who is told, each later than the one before, the first at once
 */
public record SetLadder(
        @NotNull Id<Programme> programme,
        @Min(1) @Max(10_080) long aloneMinutes,
        @Min(1) @Max(10_080) long otherMinutes,
        @NotEmpty @Size(max = 10) List<@NotNull @Valid Rung> rungs)
        implements Command {

    /**
     * Keeps a copy of the rungs.
     *
     * @param programme which programme
     * @param aloneMinutes until when for a person who lives alone, or of whom nobody has said
     * @param otherMinutes until when for others
     * @param rungs who is told, each later than the one before, the first at once
     */
    public SetLadder {
        rungs = Copies.list(rungs);
    }

    @Override
    public Permission permission() {
        return WelfareRights.ORGANISE;
    }
}
