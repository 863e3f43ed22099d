package org.commonhall.corridor;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.RecordType;
import org.commonhall.text.Parsing;
import org.jspecify.annotations.Nullable;

/**
 * What one command did to one record. As text, a line a record: table, id, version afterwards (with the one before it,
 * {@code 1>3}, unless they follow one another) and a field a changed
 * attribute ({@code name=before>after}), separated by tabs; {@code \} escapes, a personal or secret value is {@code *}.
 *
 * @param table the kind of record
 * @param id the record
 * @param from its version before, zero for a new record
 * @param version its version afterwards, zero if it was deleted
 * @param values the attributes that changed, without id and version
 */
public record RecordChange(String table, UUID id, long from, long version, ImmutableList<Value> values) {
    private static final String HIDDEN = "*";
    private static final char STEPS = '>';

    /**
     * One changed attribute, in the text form of its type.
     *
     * @param attribute the component's name
     * @param before the value before, empty if absent or the record is new
     * @param after the value afterwards, empty if absent or the record is gone
     * @param personal whether both are withheld
     */
    public record Value(String attribute, Optional<String> before, Optional<String> after, boolean personal) {}

    /**
     * Compares two states of a record.
     *
     * @param <T> the kind
     * @param type the kind
     * @param before the state before, null for a new record
     * @param after the state afterwards, null for a deleted one
     * @return what changed
     */
    public static <T extends Record> RecordChange between(RecordType<T> type, @Nullable T before, @Nullable T after) {
        ImmutableList.Builder<Value> values = ImmutableList.builder();
        for (Attribute<T, ?> attribute :
                type.attributes().subList(2, type.attributes().size())) {
            Optional<Object> was = before == null ? Optional.empty() : attribute.stored(before);
            Optional<Object> is = after == null ? Optional.empty() : attribute.stored(after);
            if (!was.equals(is)) {
                boolean personal = attribute.withheld();
                values.add(new Value(
                        attribute.name(),
                        was.map(value -> personal ? HIDDEN : attribute.type().format(value)),
                        is.map(value -> personal ? HIDDEN : attribute.type().format(value)),
                        personal));
            }
        }
        T known = after != null ? after : Objects.requireNonNull(before);
        return new RecordChange(
                type.table(),
                type.idOf(known).value(),
                before == null ? 0 : type.versionOf(before),
                after == null ? 0 : type.versionOf(after),
                values.build());
    }

    /**
     * Writes changes.
     *
     * @param changes the changes
     * @return a line a record
     */
    public static String format(Iterable<RecordChange> changes) {
        StringBuilder text = new StringBuilder();
        for (RecordChange change : changes) {
            text.append(change.table).append('\t').append(change.id).append('\t');
            if (change.from + 1 != change.version) {
                text.append(change.from).append(STEPS);
            }
            text.append(change.version);
            for (Value value : change.values) {
                text.append('\t').append(value.attribute).append(value.personal ? '*' : '=');
                value.before.ifPresent(before -> escape(text.append('<'), before));
                value.after.ifPresent(after -> escape(text.append('>'), after));
            }
            text.append('\n');
        }
        return text.toString();
    }

    /**
     * Reads what {@link #format} wrote.
     *
     * @param text the text
     * @return the changes
     * @throws org.commonhall.InvalidInput {@code value.form} if it has not written it
     */
    public static ImmutableList<RecordChange> parse(String text) {
        return Parsing.of(
                "changes",
                () -> Splitter.on('\n')
                        .omitEmptyStrings()
                        .splitToStream(text)
                        .map(RecordChange::parseLine)
                        .collect(ImmutableList.toImmutableList()));
    }

    private static RecordChange parseLine(String line) {
        List<String> fields = Splitter.on('\t').splitToList(line);
        List<Value> values = new ArrayList<>();
        for (String field : fields.subList(3, fields.size())) {
            int name = 0;
            while (field.charAt(name) != '=' && field.charAt(name) != '*') {
                name++;
            }
            int before = field.indexOf('<', name);
            int after = field.indexOf('>', name);
            values.add(new Value(
                    field.substring(0, name),
                    before < 0
                            ? Optional.empty()
                            : Optional.of(unescape(field.substring(before + 1, after < 0 ? field.length() : after))),
                    after < 0 ? Optional.empty() : Optional.of(unescape(field.substring(after + 1))),
                    field.charAt(name) == '*'));
        }
        String versions = fields.get(2);
        int steps = versions.indexOf(STEPS);
        long version = Long.parseLong(versions.substring(steps + 1));
        return new RecordChange(
                fields.get(0),
                UUID.fromString(fields.get(1)),
                steps < 0 ? version - 1 : Long.parseLong(versions.substring(0, steps)),
                version,
                ImmutableList.copyOf(values));
    }

    private static void escape(StringBuilder text, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '<' -> text.append("\\l");
                case '>' -> text.append("\\g");
                default -> text.append(c);
            }
        }
    }

    private static String unescape(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder value = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                value.append(c);
                continue;
            }
            switch (text.charAt(++i)) {
                case 't' -> value.append('\t');
                case 'n' -> value.append('\n');
                case 'l' -> value.append('<');
                case 'g' -> value.append('>');
                default -> value.append('\\');
            }
        }
        return value.toString();
    }
}
