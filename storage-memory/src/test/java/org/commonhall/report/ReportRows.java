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
        return List.of(new UseCase(
                "Reports.requests",
                ReportRights.READ,
                Scopes.DISTRICT,
                null,
                (hall, by) -> hall.reports().requests(by, Locale.ENGLISH)));
    }
}
