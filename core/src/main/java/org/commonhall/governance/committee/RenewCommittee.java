package org.commonhall.governance.committee;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;

/**
 * Begins a new term (换届): the seats of the old one end, and all of the new one are vacant. The seen version is that of
 * the committee.
 *
 * @param committee which committee
 * @param groups the seats by group
 * @param termStartsOn the first day
 * @param termEndsOn the first day after it
 */
public record RenewCommittee(
        @NotNull Id<Committee> committee,

        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid GroupSeats> groups,

        @NotNull LocalDate termStartsOn,
        @NotNull LocalDate termEndsOn)
        implements CommitteeCommand {

    /**
     * Copies the groups.
     *
     * @param committee which committee
     * @param groups the seats by group
     * @param termStartsOn the first day
     * @param termEndsOn the first day after it
     */
    public RenewCommittee {
        groups = Copies.list(groups);
    }

    @Override
    public Permission permission() {
        return CommitteeRights.RENEW;
    }
}
