package org.commonhall.text;

import java.util.Locale;

/**
 * Writes one self-contained SVG picture; texts go through the one encoder, colours come from the page's style sheet.
 */
public final class Svg {
    private final StringBuilder out = new StringBuilder();

    /**
     * Begins a picture that scales to the width it is given.
     *
     * @param width units across
     * @param height units down
     * @param style the class of the picture
     * @param label what it shows, for those who do not see it
     */
    public Svg(int width, int height, String style, String label) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" class=\"")
                .append(Markup.escape(style))
                .append("\" role=\"img\" aria-label=\"")
                .append(Markup.escape(label))
                .append("\">\n");
    }

    /**
     * Draws a bar.
     *
     * @param style the class
     * @param x its left edge
     * @param y its upper edge
     * @param width units across
     * @param height units down
     * @param title what it stands for, shown where one points at it; empty for none
     * @return this
     */
    public Svg bar(String style, double x, double y, double width, double height, String title) {
        out.append("<rect class=\"").append(Markup.escape(style)).append('"');
        attribute("x", x).attribute("y", y).attribute("width", width).attribute("height", height);
        return finish("rect", title);
    }

    /**
     * Draws a straight line.
     *
     * @param style the class
     * @param x1 from here
     * @param y1 from here
     * @param x2 to there
     * @param y2 to there
     * @return this
     */
    public Svg line(String style, double x1, double y1, double x2, double y2) {
        out.append("<line class=\"").append(Markup.escape(style)).append('"');
        attribute("x1", x1).attribute("y1", y1).attribute("x2", x2).attribute("y2", y2);
        return finish("line", "");
    }

    /**
     * Draws a line through points.
     *
     * @param style the class
     * @param points x and y in turn
     * @param closed whether to fill the shape instead, back to its first point
     * @return this
     */
    public Svg path(String style, double[] points, boolean closed) {
        out.append("<path class=\"").append(Markup.escape(style)).append("\" d=\"");
        for (int i = 0; i + 1 < points.length; i += 2) {
            out.append(i == 0 ? 'M' : 'L').append(number(points[i])).append(' ').append(number(points[i + 1]));
        }
        out.append(closed ? "Z\"/>\n" : "\"/>\n");
        return this;
    }

    /**
     * Writes a text.
     *
     * @param style the class
     * @param x its anchor
     * @param y its base line
     * @param text the text
     * @return this
     */
    public Svg text(String style, double x, double y, String text) {
        out.append("<text class=\"").append(Markup.escape(style)).append('"');
        attribute("x", x).attribute("y", y);
        out.append('>').append(Markup.escape(text)).append("</text>\n");
        return this;
    }

    /** Gives the picture as an element that can stand in a page or in a file of its own. */
    @Override
    public String toString() {
        return out + "</svg>\n";
    }

    private Svg attribute(String name, double value) {
        out.append(' ').append(name).append("=\"").append(number(value)).append('"');
        return this;
    }

    private Svg finish(String element, String title) {
        if (title.isEmpty()) {
            out.append("/>\n");
        } else {
            out.append("><title>")
                    .append(Markup.escape(title))
                    .append("</title></")
                    .append(element)
                    .append(">\n");
        }
        return this;
    }

    // One digit after the point is finer than any screen shows, and keeps the file small.
    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
