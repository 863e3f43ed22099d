package org.commonhall.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Reading;
import org.commonhall.request.Rate;
import org.commonhall.request.RateMethod;
import org.commonhall.request.RateQuery;
import org.commonhall.request.RateReport;
import org.commonhall.request.ReturnVisit;
import org.commonhall.request.ServiceRequest;
import org.commonhall.storage.Query;

/** The three rates (三率) over all time. */
final class ThreeRates {
    private static final RateQuery EVER =
            new RateQuery(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), null, RateMethod.CLOCK);

    private ThreeRates() {}

    static ImmutableList<RequestReport.Rate> of(Reading reading) {
        if (!anythingToCount(reading)) {
            return rates(0, 0, 0, 0, 0, 0);
        }
        org.commonhall.request.ThreeRates all = RateReport.read(reading, EVER).all();
        Rate response = all.response();
        Rate resolution = all.resolution();
        Rate satisfaction = all.satisfaction();
        return rates(
                response.numerator(),
                response.denominator(),
                resolution.numerator(),
                resolution.denominator(),
                satisfaction.numerator(),
                satisfaction.denominator());
    }

    /** Whether a unit ever led a request or anybody was visited: neither is so after imports alone, however many. */
    private static boolean anythingToCount(Reading reading) {
        Query<ServiceRequest> led = Query.of(ServiceRequest.TYPE)
                .where(ServiceRequest.LEAD_UNIT.atLeast(new Id<>(new UUID(0, 0))))
                .limit(1);
        return !reading.select(led).isEmpty()
                || !reading.select(Query.of(ReturnVisit.TYPE).limit(1)).isEmpty();
    }

    private static ImmutableList<RequestReport.Rate> rates(
            long contacted, long due, long resolved, long visited, long satisfied, long asked) {
        String clock = RateMethod.CLOCK.name().toLowerCase(Locale.ROOT);
        String visit = RateMethod.VISIT.name().toLowerCase(Locale.ROOT);
        return ImmutableList.of(
                new RequestReport.Rate("response", contacted, due, due == 0 ? "no-limit" : null, clock),
                new RequestReport.Rate("resolution", resolved, visited, visited == 0 ? "no-visit" : null, visit),
                new RequestReport.Rate("satisfaction", satisfied, asked, asked == 0 ? "no-visit" : null, visit));
    }
}
