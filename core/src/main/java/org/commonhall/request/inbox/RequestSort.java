package org.commonhall.request.inbox;

import org.commonhall.request.request.ServiceRequest;
import org.commonhall.storage.Query;

/** In which order a list shows requests. */
public enum RequestSort {
    /** The newest first. */
    NEWEST,
    /** The oldest first. */
    OLDEST,
    /** Those due soonest first, after those without a due time. */
    DUE;

    Query<ServiceRequest> order(Query<ServiceRequest> query) {
        return switch (this) {
            case NEWEST -> query.orderBy(ServiceRequest.CREATED_AT.descending());
            case OLDEST -> query.orderBy(ServiceRequest.CREATED_AT.ascending());
            case DUE -> query.orderBy(ServiceRequest.DUE_AT.ascending());
        };
    }
}
