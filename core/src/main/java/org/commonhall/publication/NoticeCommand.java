package org.commonhall.publication;

import org.commonhall.Command;
import org.commonhall.Id;

/** A command about one notice. */
public interface NoticeCommand extends Command {

    /**
     * Which notice.
     *
     * @return its id
     */
    Id<PublicNotice> notice();
}
