package org.commonhall.report;

import java.util.List;
import java.util.Locale;
import org.commonhall.access.UseCase;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.FoundedHall;

/** Rows of figures. */
final class ReportRows {
    private ReportRows() {}

    static List<UseCase> of(FoundedHall test) {
        ImpactQuery query = ImpactQuery.of(Scopes.DISTRICT, FoundedHall.TODAY, FoundedHall.TODAY.plusDays(1));
        return List.of(
                new UseCase(
                        "Reports.requests",
                        ReportRights.READ,
                        Scopes.DISTRICT,
                        null,
                        (hall, by) -> hall.reports().requests(by, Locale.ENGLISH)),
                new UseCase(
                        "Reports.impact",
                        ReportRights.READ,
                        Scopes.DISTRICT,
                        null,
                        (hall, by) -> hall.reports().impact(by, query)),
                UseCase.open("Reports.published", (hall, by) -> hall.reports().published(by, query)));
    }
}
