package org.commonhall.governance.committee;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.Permission;

/**
 * Begins a new term (换届): the seats of the old one end, and all of the new one are vacant.
 *
 * @param committee which committee
 * @param groups the seats by group
 * @param termStartsOn the first day
 * @param termEndsOn the first day after it
 */
public record RenewCommittee(
        @NotNull Id<Committee> committee,

        @NotNull @Size(min = 1, max = 20) ImmutableList<@NotNull @Valid GroupSeats> groups,

        @NotNull LocalDate termStartsOn,
        @NotNull LocalDate termEndsOn)
        implements CommitteeCommand {

    @Override
    public Permission permission() {
        return CommitteeRights.RENEW;
    }
}
