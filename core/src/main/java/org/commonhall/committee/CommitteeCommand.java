package org.commonhall.committee;

import org.commonhall.Command;
import org.commonhall.Id;

/** A command about one committee. */
public interface CommitteeCommand extends Command {

    /**
     * Which committee.
     *
     * @return its id
     */
    Id<Committee> committee();
}
