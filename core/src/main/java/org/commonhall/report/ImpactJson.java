package org.commonhall.report;

import org.commonhall.text.Json;

/** An impact report as JSON. */
final class ImpactJson {
    private ImpactJson() {}

    static String write(ImpactReport report) {
        ImpactQuery query = report.query();
        Json json = new Json().object();
        json.field("scope", query.scope())
                .field("from", query.from())
                .field("until", query.until())
                .field("asOf", query.asOf())
                .field("by", query.by())
                .field("at", report.at())
                .name("figures")
                .array();
        for (Figure figure : report.figures()) {
            json.object()
                    .field("code", figure.code())
                    .field("unit", figure.unit())
                    .field("method", figure.method())
                    .field("value", figure.value())
                    .field("numerator", figure.numerator())
                    .field("denominator", figure.denominator())
                    .field("opening", figure.opening())
                    .field("suppressed", figure.suppressed())
                    .field("provisional", figure.provisional())
                    .name("parts")
                    .array();
            for (Figure.Part part : figure.parts()) {
                json.object()
                        .field("group", part.group())
                        .field("name", part.name() == null ? null : part.name().zh())
                        .field(
                                "nameEn",
                                part.name() == null ? null : part.name().en())
                        .field("value", part.value())
                        .field("denominator", part.denominator())
                        .end();
            }
            json.end()
                    .field("rest", figure.rest())
                    .field("hidden", figure.hidden())
                    .end();
        }
        return json.end().end().toString();
    }
}
