package org.commonhall.request;

import org.commonhall.Command;
import org.commonhall.Id;

/** A command about one request. */
public interface RequestCommand extends Command {

    /**
     * Which request.
     *
     * @return its id
     */
    Id<ServiceRequest> request();
}
