package org.commonhall;

import org.commonhall.request.catalogue.ServiceCatalogue;
import org.commonhall.request.inbox.Inbox;
import org.commonhall.request.rates.Rates;
import org.commonhall.request.request.Requests;

/** Requests, what can be asked for, and how well they are answered (诉求). One accessor a capability; thread-safe. */
public final class RequestDomain {
    private final Commonhall hall;

    RequestDomain(Commonhall hall) {
        this.hall = hall;
    }

    /**
     * Requests, from submission to review.
     *
     * @return the capability
     */
    public Requests requests() {
        return hall.get(Requests.CAPABILITY);
    }

    /**
     * What can be asked for, with its service levels and templates.
     *
     * @return the capability
     */
    public ServiceCatalogue catalogue() {
        return hall.get(ServiceCatalogue.CAPABILITY);
    }

    /**
     * The work queue of staff, and suggestions of duplicates.
     *
     * @return the capability
     */
    public Inbox inbox() {
        return hall.get(Inbox.CAPABILITY);
    }

    /**
     * The three rates.
     *
     * @return the capability
     */
    public Rates rates() {
        return hall.get(Rates.CAPABILITY);
    }
}
