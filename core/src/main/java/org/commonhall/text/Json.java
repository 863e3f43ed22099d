package org.commonhall.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON value (RFC 8259), indented by two spaces. Half surrogate pairs and everything that a script or a
 * terminal could trip over are written as escapes. Not thread-safe.
 */
public final class Json {
    private final StringBuilder out = new StringBuilder();
    private final Deque<Character> open = new ArrayDeque<>();
    private boolean first = true;
    private boolean named;

    /** Begins an empty document. */
    public Json() {}

    /**
     * Begins an object.
     *
     * @return this
     */
    public Json object() {
        return begin('{', '}');
    }

    /**
     * Begins an array.
     *
     * @return this
     */
    public Json array() {
        return begin('[', ']');
    }

    /**
     * Ends the innermost object or array.
     *
     * @return this
     * @throws IllegalStateException if none is open
     */
    public Json end() {
        if (open.isEmpty() || named) {
            throw new IllegalStateException("nothing to end here");
        }
        char bracket = open.pop();
        if (!first) {
            indent();
        }
        out.append(bracket);
        first = false;
        return this;
    }

    /**
     * Names the next value of an object.
     *
     * @param name the key
     * @return this
     * @throws IllegalStateException outside of an object
     */
    public Json name(String name) {
        if (named || open.isEmpty() || open.peek() != '}') {
            throw new IllegalStateException("no name here: " + name);
        }
        separate();
        quote(name);
        out.append(": ");
        named = true;
        return this;
    }

    /**
     * Writes a text, a number, a truth value or null.
     *
     * @param value a String, Long, Integer, Boolean or null; anything else by its {@code toString}, as text
     * @return this
     * @throws IllegalStateException inside an object without a name
     */
    public Json value(@Nullable Object value) {
        place();
        if (value == null || value instanceof Long || value instanceof Integer || value instanceof Boolean) {
            out.append(value);
        } else {
            quote(value.toString());
        }
        return this;
    }

    /**
     * Writes a name and its value.
     *
     * @param name the key
     * @param value as {@link #value} takes it
     * @return this
     */
    public Json field(String name, @Nullable Object value) {
        return name(name).value(value);
    }

    /**
     * Gives the document, ended by a line feed.
     *
     * @throws IllegalStateException if something is still open
     */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not ended: " + open.size());
        }
        return out + "\n";
    }

    private Json begin(char start, char bracket) {
        place();
        out.append(start);
        open.push(bracket);
        first = true;
        return this;
    }

    private void place() {
        boolean inObject = !open.isEmpty() && open.peek() == '}';
        if (inObject != named || (open.isEmpty() && !out.isEmpty())) {
            throw new IllegalStateException("no value here");
        }
        if (!named && !open.isEmpty()) {
            separate();
        }
        named = false;
    }

    private void separate() {
        if (!first) {
            out.append(',');
        }
        first = false;
        indent();
    }

    private void indent() {
        out.append('\n').append("  ".repeat(open.size()));
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                out.append(c).append(text.charAt(++i));
            } else {
                escape(c);
            }
        }
        out.append('"');
    }

    private void escape(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                boolean plain = c >= ' ' && !Character.isSurrogate(c) && !Markup.invisible(c) && c != '\u007f';
                if (plain) {
                    out.append(c);
                } else {
                    out.append("\\u").append(String.format(Locale.ROOT, "%04x", (int) c));
                }
            }
        }
    }
}
