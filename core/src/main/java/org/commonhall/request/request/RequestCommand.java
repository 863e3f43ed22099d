package org.commonhall.request.request;

import org.commonhall.Id;
import org.commonhall.corridor.Command;

/** A command about one request. */
public interface RequestCommand extends Command {

    /**
     * Which request.
     *
     * @return its id
     */
    Id<ServiceRequest> request();
}
