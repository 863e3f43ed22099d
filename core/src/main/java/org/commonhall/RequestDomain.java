package org.commonhall;

import org.commonhall.request.catalogue.ServiceCatalogue;
import org.commonhall.request.inbox.Inbox;
import org.commonhall.request.rates.Rates;
import org.commonhall.request.request.Requests;

/** Requests, what can be asked for, and how well they are answered (诉求). One accessor a capability; thread-safe. */
public final class RequestDomain {
    private final Requests requests;
    private final ServiceCatalogue catalogue;
    private final Inbox inbox;
    private final Rates rates;

    RequestDomain(Requests requests, ServiceCatalogue catalogue, Inbox inbox, Rates rates) {
        this.requests = requests;
        this.catalogue = catalogue;
        this.inbox = inbox;
        this.rates = rates;
    }

    /**
     * Requests, from submission to review.
     *
     * @return the capability
     */
    public Requests requests() {
        return requests;
    }

    /**
     * What can be asked for, and the words that staff start from.
     *
     * @return the capability
     */
    public ServiceCatalogue catalogue() {
        return catalogue;
    }

    /**
     * Lists of requests: one's own, the public ones and the queues of staff.
     *
     * @return the capability
     */
    public Inbox inbox() {
        return inbox;
    }

    /**
     * The three rates.
     *
     * @return the capability
     */
    public Rates rates() {
        return rates;
    }
}
