package org.commonhall.volunteering.welfare;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Answers for a check.
 * The seen version is that of the check.
 *
 * @param check which check
 * @param outcome what it has found
 */
public record ResolveWelfareCheck(
        @NotNull Id<WelfareCheck> check, @NotNull CheckOutcome outcome) implements Command {

    @Override
    public Permission permission() {
        return WelfareRights.RESOLVE;
    }
}
