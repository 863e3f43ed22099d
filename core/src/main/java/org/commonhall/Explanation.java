package org.commonhall;

import com.google.common.collect.ImmutableList;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a rule came to its answer, as a value; text and JSON are renderings of it. Immutable and thread-safe.
 *
 * @param code the stable code of the statement
 * @param arguments what the statement names
 * @param source the article or section the rule comes from, or null
 * @param comparison both sides of the comparison that decided, or null
 * @param children the statements this one rests on
 */
public record Explanation(
        String code,
        ImmutableList<Object> arguments,
        @Nullable String source,
        @Nullable Comparison comparison,
        ImmutableList<Explanation> children) {

    /**
     * A statement that rests on nothing else.
     *
     * @param code the stable code
     * @param arguments what it names
     * @return the statement
     */
    public static Explanation of(String code, Object... arguments) {
        return new Explanation(code, ImmutableList.copyOf(arguments), null, null, ImmutableList.of());
    }

    /**
     * The label of a constant as a statement.
     *
     * @param value a constant
     * @return the statement
     */
    public static Explanation of(Enum<?> value) {
        return new Explanation(Labels.code(value), ImmutableList.of(), null, null, ImmutableList.of());
    }

    /**
     * The same statement with its source.
     *
     * @param article the article or section
     * @return the copy
     */
    public Explanation from(String article) {
        return new Explanation(code, arguments, article, comparison, children);
    }

    /**
     * The same statement with the comparison that decided.
     *
     * @param decided both sides
     * @return the copy
     */
    public Explanation comparing(Comparison decided) {
        return new Explanation(code, arguments, source, decided, children);
    }

    /**
     * The same statement resting on others.
     *
     * @param parts the statements, in reading order
     * @return the copy
     */
    public Explanation because(Iterable<Explanation> parts) {
        return new Explanation(code, arguments, source, comparison, ImmutableList.copyOf(parts));
    }

    /**
     * The same statement in the wall time of a zone, with all it rests on; moments that have a zone keep theirs.
     *
     * @param zone the zone of the hall or of a place
     * @return the copy
     */
    public Explanation at(ZoneId zone) {
        return new Explanation(
                code,
                arguments.stream().map(one -> Messages.local(zone, one)).collect(ImmutableList.toImmutableList()),
                source,
                comparison,
                children.stream().map(child -> child.at(zone)).collect(ImmutableList.toImmutableList()));
    }

    /**
     * The account for people: one line a statement, indented by depth.
     *
     * @param locale Chinese or, for everything else, English
     * @return lines ended by a line feed, the last one too
     */
    public String text(Locale locale) {
        StringBuilder text = new StringBuilder();
        append(text, locale, 0);
        return text.toString();
    }

    private void append(StringBuilder text, Locale locale, int depth) {
        text.append("  ".repeat(depth)).append(Messages.text(locale, code, arguments));
        if (comparison != null) {
            text.append(" (").append(comparison).append(')');
        }
        if (source != null) {
            text.append(" [").append(source).append(']');
        }
        text.append('\n');
        children.forEach(child -> child.append(text, locale, depth + 1));
    }

    /**
     * An account in the words of one language, for portals that show it line by line; {@link Words#explain} makes it.
     *
     * @param code the stable code of the statement
     * @param text the statement for people
     * @param source the article or section the rule comes from, or null
     * @param comparison both sides of the comparison that decided, or null
     * @param children the statements this one rests on
     */
    public record InWords(
            String code,
            String text,
            @Nullable String source,
            @Nullable Comparison comparison,
            ImmutableList<InWords> children) {}

    /**
     * Both sides of a comparison, exactly as compared.
     *
     * @param left the left side
     * @param operator such as {@code >=}
     * @param right the right side
     * @param holds whether it holds
     */
    public record Comparison(String left, String operator, String right, boolean holds) {

        @Override
        public String toString() {
            return left + " " + operator + " " + right + (holds ? "" : " ✗");
        }
    }
}
