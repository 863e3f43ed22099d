package org.commonhall.report;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import org.commonhall.Messages;
import org.commonhall.Name;
import org.commonhall.figure.FigureMethod;
import org.commonhall.figure.FigureUnit;
import org.jspecify.annotations.Nullable;

/** The words and figures of an impact report in one language. */
record ImpactWords(Locale locale) {
    private static final long TENTH = 360;

    String of(String key, Object... arguments) {
        return Messages.text(locale, "report.impact." + key, ImmutableList.copyOf(arguments));
    }

    String figure(String code) {
        String words = Messages.text(locale, code, ImmutableList.of());
        return Ascii.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The capability that counts a figure. */
    static String family(Figure figure) {
        return figure.code().substring(0, figure.code().indexOf('.'));
    }

    String name(@Nullable Name name) {
        return name == null ? of("district") : locale.getLanguage().equals("zh") ? name.zh() : name.en();
    }

    String name(Figure.Part part) {
        if (part.group().equals(FigureTable.NO_GROUP)) {
            return of("group.none");
        }
        return part.name() == null ? part.group() : name(part.name());
    }

    String method(FigureMethod method) {
        return Messages.label(locale, method);
    }

    String window(LocalDate from, LocalDate until) {
        return of("window", from, until.minusDays(1));
    }

    /** Hours are rounded down to a tenth, once. */
    String number(FigureUnit unit, long value) {
        return unit == FigureUnit.SECOND
                ? String.format(Locale.ROOT, "%,d.%d", value / 3600, value % 3600 / TENTH)
                : String.format(Locale.ROOT, "%,d", value);
    }

    String value(Figure figure) {
        String parts = parts(figure);
        return parts.isEmpty() ? amount(figure) : of("ratio", amount(figure), parts);
    }

    /** The figure without what a ratio is made of. */
    String amount(Figure figure) {
        if (figure.suppressed()) {
            return of("few");
        }
        if (figure.method() == FigureMethod.RATIO) {
            return ratio(figure, figure.numerator(), figure.denominator());
        }
        return figure.value() == null
                ? of("none")
                : of("amount", number(figure.unit(), figure.value()), Messages.label(locale, figure.unit()));
    }

    /** What a ratio is made of, empty for none. */
    String parts(Figure figure) {
        Long numerator = figure.numerator();
        Long denominator = figure.denominator();
        return numerator == null || denominator == null || denominator == 0
                ? ""
                : of("parts", number(figure.unit(), numerator), number(figure.unit(), denominator));
    }

    String value(Figure figure, Figure.Part part) {
        return figure.method() == FigureMethod.RATIO
                ? ratio(figure, part.value(), part.denominator())
                : number(figure.unit(), part.value());
    }

    private String ratio(Figure figure, @Nullable Long numerator, @Nullable Long denominator) {
        if (numerator == null || denominator == null || denominator == 0) {
            return of("none");
        }
        boolean share = figure.code().endsWith("_rate");
        // A share is cut, so that only everything is 100 %; an average is the nearest tenth.
        long tenths = share
                ? Math.multiplyExact(numerator, 1_000L) / denominator
                : Math.addExact(Math.multiplyExact(numerator, 20L), denominator) / Math.multiplyExact(denominator, 2L);
        return tenths / 10 + "." + tenths % 10 + (share ? " %" : "");
    }
}
