package org.commonhall.text;

/** The one encoder of text for HTML and SVG, good in content and in quoted attributes. */
public final class Markup {
    private Markup() {}

    /**
     * Encodes a text, so that a parser gives it back and takes none of it for markup.
     *
     * @param text any text
     * @return the text with {@code & < > " '} as references; control characters and half surrogates become U+FFFD
     */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\r' -> out.append("&#13;");
                default -> out.appendCodePoint(allowed(c) ? c : 0xfffd);
            }
        });
        return out.toString();
    }

    /**
     * Says whether a character changes the line or the direction of writing without being seen.
     *
     * @param c the character, a code point
     * @return true for line and paragraph separators and for directional overrides and isolates
     */
    public static boolean invisible(int c) {
        return (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= 0x20 && c < 0x7f)
                || (c >= 0xa0 && c < 0xd800)
                || (c >= 0xe000 && c < 0xfffe)
                || c >= 0x10000;
    }
}
