package org.commonhall.publication;

import org.commonhall.Id;
import org.commonhall.corridor.Command;

/** A command about one notice. */
public interface NoticeCommand extends Command {

    /**
     * Which notice.
     *
     * @return its id
     */
    Id<PublicNotice> notice();
}
