package org.commonhall.request.rates;

import java.time.LocalDate;
import java.util.List;
import org.commonhall.access.UseCase;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.FoundedHall;

/** Rows of the rates. */
final class RateRows {
    private RateRows() {}

    static List<UseCase> of(FoundedHall test) {
        LocalDate day = LocalDate.of(2026, 3, 1);
        RateQuery query = RateQuery.of(day, day.plusMonths(1), RateMethod.CLOCK).build();
        return List.of(new UseCase(
                "Rates.of",
                RateRights.READ,
                Scopes.DISTRICT,
                null,
                (hall, by) -> hall.request().rates().of(by, query)));
    }
}
