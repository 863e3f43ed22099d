package org.commonhall.text;

import java.util.Locale;
import java.util.Map;

/** One page of HTML that needs nothing else: the frame of every paper and report. Not thread-safe. */
public final class Page {
    private final StringBuilder out = new StringBuilder();

    /**
     * Begins a page.
     *
     * @param locale Chinese or, for everything else, English
     * @param title the title, any text
     * @param style the style sheet, our own
     */
    public Page(Locale locale, String title, String style) {
        String lang = locale.getLanguage().equals("zh") ? "zh-CN" : "en";
        out.append("<!DOCTYPE html>\n<html lang=\"").append(lang).append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        out.append(Markup.escape(title)).append("</title>\n<style>\n").append(style);
        out.append("</style>\n</head>\n<body>\n");
    }

    /**
     * Adds a heading.
     *
     * @param level 1 for the page, 2 for a section
     * @param text any text
     * @return this page
     */
    public Page heading(int level, String text) {
        out.append("<h").append(level).append('>').append(Markup.escape(text));
        out.append("</h").append(level).append(">\n");
        return this;
    }

    /**
     * Adds a line of text.
     *
     * @param text any text
     * @return this page
     */
    public Page paragraph(String text) {
        out.append("<p>").append(Markup.escape(text)).append("</p>\n");
        return this;
    }

    /**
     * Adds a table with a heading in each row.
     *
     * @param rows heading and value of each row, any texts
     * @return this page
     */
    public Page table(Map<String, String> rows) {
        out.append("<table>\n");
        rows.forEach((heading, value) -> out.append("<tr><th scope=\"row\">")
                .append(Markup.escape(heading))
                .append("</th><td>")
                .append(Markup.escape(value))
                .append("</td></tr>\n"));
        out.append("</table>\n");
        return this;
    }

    /**
     * Adds markup of our own, in which every foreign text is {@linkplain Markup#escape escaped}.
     *
     * @param markup the markup
     * @return this page
     */
    public Page markup(CharSequence markup) {
        out.append(markup);
        return this;
    }

    /**
     * Ends the page.
     *
     * @return the whole of it
     */
    public String write() {
        return out + "</body>\n</html>\n";
    }
}
