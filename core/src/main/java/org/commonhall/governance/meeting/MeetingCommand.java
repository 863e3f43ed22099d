package org.commonhall.governance.meeting;

import org.commonhall.Id;
import org.commonhall.corridor.Command;

/** A command about one meeting. */
public interface MeetingCommand extends Command {

    /**
     * Gives the meeting.
     *
     * @return its id
     */
    Id<Meeting> meeting();
}
