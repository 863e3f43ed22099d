package org.commonhall.report;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.commonhall.Messages;
import org.jspecify.annotations.Nullable;

/** The words and figures of a report in one language. */
record Words(Locale locale) {
    String of(String key, Object... arguments) {
        return Messages.text(locale, "report." + key, ImmutableList.copyOf(arguments));
    }

    String none(@Nullable String name) {
        return name != null ? name : of("none");
    }

    String number(@Nullable Long value) {
        return value == null ? of("dash") : String.format(Locale.ROOT, "%,d", value);
    }

    /** A rate in percent with one digit, cut and not rounded, so that only everything is 100 %. */
    String percent(RequestReport.Rate rate) {
        long tenths = Math.multiplyExact(rate.numerator(), 1_000L) / rate.denominator();
        return tenths / 10 + "." + tenths % 10 + " %";
    }
}
