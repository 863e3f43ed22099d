package org.commonhall.report;

import com.google.common.collect.ImmutableList;
import org.commonhall.Reading;
import org.commonhall.request.ServiceRequest;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;

/** The three rates (三率) of a hall. */
final class ThreeRates {
    private ThreeRates() {}

    static ImmutableList<RequestReport.Rate> of(Reading reading) {
        Query<ServiceRequest> all = Query.of(ServiceRequest.TYPE);
        Condition<ServiceRequest> limited = ServiceRequest.RESPONSE_DUE_AT.present();
        long due = reading.count(all.where(limited));
        long inTime = due == 0 ? 0 : reading.count(all.where(limited.and(ServiceRequest.RESPONDED_IN_TIME.is(true))));
        return ImmutableList.of(
                new RequestReport.Rate("response", inTime, due, due == 0 ? "no-limit" : null, "clock"),
                new RequestReport.Rate("resolution", 0, 0, "no-visit", "visit"),
                new RequestReport.Rate("satisfaction", 0, 0, "no-visit", "visit"));
    }
}
