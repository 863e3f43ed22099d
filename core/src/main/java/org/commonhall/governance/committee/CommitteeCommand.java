package org.commonhall.governance.committee;

import org.commonhall.Id;
import org.commonhall.corridor.Command;

/** A command about one committee. */
public interface CommitteeCommand extends Command {

    /**
     * Which committee.
     *
     * @return its id
     */
    Id<Committee> committee();
}
