package org.commonhall.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.commonhall.corridor.Reading;
import org.commonhall.request.rates.Rate;
import org.commonhall.request.rates.RateMethod;
import org.commonhall.request.rates.RateQuery;
import org.commonhall.request.rates.RateReads;
import org.commonhall.request.rates.ThreeRates;

/** The three rates (三率) of a hall, contact taken from the clock. */
final class RateFigures {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private RateFigures() {}

    static ImmutableList<RequestReport.Rate> of(Reading reading, Map<ImmutableList<Optional<Object>>, Long> counted) {
        ThreeRates rates = RateReads.ofCounted(
                        reading, RateQuery.of(FIRST, LAST, RateMethod.CLOCK).build(), counted)
                .all();
        return ImmutableList.of(
                rate("response", rates.response(), "no-limit", "clock"),
                rate("resolution", rates.resolution(), "no-visit", "visit"),
                rate("satisfaction", rates.satisfaction(), "no-visit", "visit"));
    }

    private static RequestReport.Rate rate(String code, Rate rate, String reason, String method) {
        boolean none = rate.denominator() == 0;
        return new RequestReport.Rate(
                code, rate.numerator(), rate.denominator(), none ? reason : null, method, rate.exclusions());
    }
}
