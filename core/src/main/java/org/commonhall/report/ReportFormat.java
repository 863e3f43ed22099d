package org.commonhall.report;

import java.util.Locale;

/** How a report can be written. */
public enum ReportFormat {
    /** Lines and columns for a terminal; Chinese characters count as two columns. */
    TEXT {
        @Override
        public String write(RequestReport report, Locale locale) {
            return new ReportText(report, locale).write();
        }
    },
    /** One JSON object; its names and codes are stable and in no language. */
    JSON {
        @Override
        public String write(RequestReport report, Locale locale) {
            return ReportJson.write(report);
        }
    },
    /** One page of HTML that needs nothing else: style and pictures inside, no script. */
    HTML {
        @Override
        public String write(RequestReport report, Locale locale) {
            return new ReportHtml(report, locale).write();
        }
    };

    /**
     * Writes a report.
     *
     * @param report the figures
     * @param locale Chinese gives Chinese, every other language English
     * @return the text, ended by a line feed
     */
    public abstract String write(RequestReport report, Locale locale);
}
