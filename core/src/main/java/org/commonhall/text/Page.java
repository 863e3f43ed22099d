package org.commonhall.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** One page of HTML that needs nothing else: the frame of every paper and report. Not thread-safe. */
public final class Page {
    private final StringBuilder out = new StringBuilder();

    /** Read when the first paper is printed. */
    private static final class Styles {
        static final String PAPER = read("paper.css");

        private static String read(String name) {
            try (InputStream in = Page.class.getResourceAsStream(name)) {
                return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new IllegalStateException(name, unreadable);
            }
        }
    }

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
     * Begins a paper to be posted: A4, in the one dress of all papers.
     *
     * @param locale Chinese or, for everything else, English
     * @param above a line above the heading, any text
     * @param title the heading, any text
     * @param below a line below it, any text
     * @return the page, whose body ends with {@link #signatures}
     */
    public static Page paper(Locale locale, String above, String title, String below) {
        Page page = new Page(locale, title, Styles.PAPER);
        page.out.append("<main>\n<header>\n");
        page.paragraph(above).heading(1, title).paragraph(below);
        page.out.append("</header>\n");
        return page;
    }

    /**
     * Ends the body of a paper.
     *
     * @param lines under each line to sign on, any texts
     * @return this page
     */
    public Page signatures(Iterable<String> lines) {
        out.append("<div class=\"signatures\">\n");
        lines.forEach(this::paragraph);
        out.append("</div>\n</main>\n");
        return this;
    }

    /**
     * Adds a line of text that looks its own way.
     *
     * @param style its class, our own
     * @param text any text
     * @return this page
     */
    public Page paragraph(String style, String text) {
        out.append("<p class=\"")
                .append(style)
                .append("\">")
                .append(Markup.escape(text))
                .append("</p>\n");
        return this;
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
