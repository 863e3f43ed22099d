package org.commonhall.report;

import java.util.List;
import org.commonhall.text.Json;

/** The figures as JSON. */
final class ReportJson {
    private ReportJson() {}

    static String write(RequestReport report) {
        Json json = new Json().object();
        json.field("at", report.at())
                .field("requests", report.requests())
                .field("closed", report.closed())
                .field("open", report.open())
                .field("medianDays", report.medianDays())
                .field("p90Days", report.p90Days());
        groups(json.name("byCategory"), "category", report.byCategory());
        groups(json.name("byUnit"), "unit", report.byUnit());
        json.name("byMonth").array();
        for (RequestReport.Month month : report.byMonth()) {
            json.object()
                    .field("month", month.month())
                    .field("opened", month.opened())
                    .field("closed", month.closed())
                    .end();
        }
        json.end().name("backlog").array();
        for (RequestReport.Month month : report.byMonth()) {
            json.object()
                    .field("month", month.month())
                    .field("open", month.backlog())
                    .end();
        }
        json.end().name("byMonthAndCategory").array();
        for (RequestReport.Volume volume : report.volume()) {
            json.object()
                    .field("month", volume.month())
                    .field("category", volume.category())
                    .field("opened", volume.opened())
                    .field("closed", volume.closed())
                    .end();
        }
        json.end().name("rates").object();
        for (RequestReport.Rate rate : report.rates()) {
            json.name(rate.code())
                    .object()
                    .field("numerator", rate.numerator())
                    .field("denominator", rate.denominator());
            if (rate.notApplicable() != null) {
                json.field("notApplicable", rate.notApplicable());
            }
            json.field("method", rate.method()).name("exclusions").object();
            rate.exclusions().forEach(json::field);
            json.end().end();
        }
        return json.end().end().toString();
    }

    private static void groups(Json json, String name, List<RequestReport.Group> groups) {
        json.array();
        for (RequestReport.Group group : groups) {
            json.object()
                    .field(name, group.name())
                    .field("requests", group.requests())
                    .field("closed", group.closed())
                    .field("medianDays", group.medianDays())
                    .field("p90Days", group.p90Days())
                    .end();
        }
        json.end();
    }
}
