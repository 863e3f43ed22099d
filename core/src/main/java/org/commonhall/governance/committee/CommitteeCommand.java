package org.commonhall.governance.committee;

import org.commonhall.Id;
import org.commonhall.corridor.Command;

/** A command about one committee. */
public interface CommitteeCommand extends Command {

    /**
     * Gives the committee.
     *
     * @return its id
     */
    Id<Committee> committee();
}
