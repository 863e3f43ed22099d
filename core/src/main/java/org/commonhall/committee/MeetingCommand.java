package org.commonhall.committee;

import org.commonhall.Command;
import org.commonhall.Id;

/** A command about one meeting. */
public interface MeetingCommand extends Command {

    /**
     * Which meeting.
     *
     * @return its id
     */
    Id<Meeting> meeting();
}
