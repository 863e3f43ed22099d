package org.commonhall.text;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import java.util.Locale;

/**
 * Figures over places in a row, such as months, drawn as bars and lines over one scale that begins at zero. Colours
 * are the page's: a series is drawn in the classes {@code bar}, {@code line} or {@code area} and its own.
 *
 * @param label what it shows, for those who do not see it
 * @param places what the places are called, one a figure
 * @param marks what is written below the places: empty where nothing is
 * @param series the figures, drawn in order
 */
public record Chart(
        String label, ImmutableList<String> places, ImmutableList<String> marks, ImmutableList<Series> series) {
    private static final int LEFT = 46;
    private static final int TOP = 10;
    private static final int BOTTOM = 22;
    private static final int LABEL = 40;

    /** How a series is drawn. */
    public enum Kind {
        /** A bar for each place. */
        BARS,
        /** A line. */
        LINE,
        /** A line with the space below it filled. */
        AREA
    }

    /**
     * Figures of one kind.
     *
     * @param name what they are
     * @param style their class
     * @param kind how they are drawn
     * @param values one a place, zero or more
     */
    public record Series(String name, String style, Kind kind, ImmutableLongArray values) {}

    /**
     * Draws it.
     *
     * @param width units across; texts are 11 units high
     * @param height units down
     * @param style the class of the picture
     * @return an SVG element
     */
    public String svg(int width, int height, String style) {
        Svg svg = new Svg(width, height, style, label);
        long step = step(series.stream()
                .flatMapToLong(one -> one.values().stream())
                .max()
                .orElse(0));
        long top = step * steps(step);
        double floor = height - BOTTOM;
        double unit = (floor - TOP) / top;
        for (long value = 0; value <= top; value += step) {
            double y = floor - value * unit;
            svg.line(value == 0 ? "axis" : "grid", LEFT, y, width, y);
            svg.text("tick end", LEFT - 6, y + 4, String.format(Locale.ROOT, "%,d", value));
        }
        double slot = (double) (width - LEFT) / Math.max(places.size(), 1);
        marks(svg, slot, floor + 15);
        int bars = (int) series.stream().filter(one -> one.kind() == Kind.BARS).count();
        int bar = 0;
        for (Series one : series) {
            if (one.kind() == Kind.BARS) {
                bars(svg, one, slot, floor, unit, bar++, bars);
            } else {
                line(svg, one, slot, floor, unit);
            }
        }
        return svg.toString();
    }

    /**
     * Draws a small line without scale, for a table cell.
     *
     * @param values the figures
     * @param label what they are
     * @return an SVG element of 100 by 20 units in the class {@code spark}
     */
    public static String spark(ImmutableLongArray values, String label) {
        long most = Math.max(values.stream().max().orElse(0), 1);
        double[] points = new double[values.length() * 2];
        for (int i = 0; i < values.length(); i++) {
            points[2 * i] = values.length() == 1 ? 50 : 1 + 98.0 * i / (values.length() - 1);
            points[2 * i + 1] = 19 - 18.0 * values.get(i) / most;
        }
        return new Svg(100, 20, "spark", label).path("line", points, false).toString();
    }

    private void marks(Svg svg, double slot, double y) {
        double free = LEFT - LABEL;
        for (int i = 0; i < marks.size(); i++) {
            double x = LEFT + (i + 0.5) * slot;
            if (!marks.get(i).isEmpty() && x - LABEL / 2.0 >= free) {
                svg.text("tick middle", x, y, marks.get(i));
                free = x + LABEL / 2.0;
            }
        }
    }

    private void bars(Svg svg, Series one, double slot, double floor, double unit, int place, int of) {
        double gap = Math.min(slot * 0.2, 6);
        double width = Math.min((slot - gap) / of, 42);
        for (int i = 0; i < one.values().length(); i++) {
            double height = one.values().get(i) * unit;
            double x = LEFT + (i + 0.5) * slot + (place - of / 2.0) * width;
            svg.bar("bar " + one.style(), x, floor - height, width, height, title(one, i));
        }
    }

    private void line(Svg svg, Series one, double slot, double floor, double unit) {
        int length = one.values().length();
        double[] points = new double[length * 2];
        for (int i = 0; i < length; i++) {
            points[2 * i] = LEFT + (i + 0.5) * slot;
            points[2 * i + 1] = floor - one.values().get(i) * unit;
        }
        if (one.kind() == Kind.AREA && length > 0) {
            double[] area = Arrays.copyOf(points, points.length + 4);
            area[points.length] = points[points.length - 2];
            area[points.length + 1] = floor;
            area[points.length + 2] = points[0];
            area[points.length + 3] = floor;
            svg.path("area " + one.style(), area, true);
        }
        svg.path("line " + one.style(), points, false);
    }

    private String title(Series one, int place) {
        return String.format(
                Locale.ROOT,
                "%s %s: %,d",
                places.get(place),
                one.name(),
                one.values().get(place));
    }

    private long steps(long step) {
        long most = series.stream()
                .flatMapToLong(one -> one.values().stream())
                .max()
                .orElse(0);
        return Math.max((most + step - 1) / step, 1);
    }

    /** Gives the least of 1, 2 and 5 times a power of ten that reaches the top in at most five steps. */
    private static long step(long most) {
        long power = 1;
        while (true) {
            for (int factor : new int[] {1, 2, 5}) {
                if (factor * power * 5 >= most) {
                    return factor * power;
                }
            }
            power *= 10;
        }
    }
}
