package org.commonhall.access;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonhall.NotFound;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Reading;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;

/**
 * Everything that is stored about a person.
 *
 * @param person the person, or the record that somebody without an account is known by
 * @param at when it was taken
 * @param records the records about the person by table, each as column and value: text, number or boolean
 * @param mentions where the person occurs in records about others, whose values are withheld
 * @param events what happened to the person's own record
 */
public record PersonalExport(
        UUID person,
        Instant at,
        @Personal("export") ImmutableMap<String, ImmutableList<ImmutableMap<String, Object>>> records,
        ImmutableList<Mention> mentions,
        ImmutableList<Reading.Happening> events) {

    /** Stands for a value that is shown only to those who wrote it. */
    public static final String CONFIDENTIAL = "(confidential)";

    /**
     * A record about somebody else that names the person, such as a request the person handled.
     *
     * @param table the kind of record
     * @param column the column
     * @param id the record
     */
    public record Mention(String table, String column, UUID id) {}

    /**
     * Hands out everything about somebody, and journals {@code access.exported} on the record that somebody is known by. The
     * caller has authorised.
     *
     * @param reading the transaction
     * @param who the person, or the record of somebody without an account
     * @return the data
     * @throws NotFound {@code access.person.missing} if nobody is known by it
     */
    public static PersonalExport handedOut(Reading reading, UUID who) {
        RecordType<?> root = Subjects.requireKnown(reading, who);
        Subjects.disclose(reading, "access.exported", root, who);
        return of(reading, root, who);
    }

    private static PersonalExport of(Reading reading, RecordType<?> root, UUID person) {
        ImmutableMap.Builder<String, ImmutableList<ImmutableMap<String, Object>>> records = ImmutableMap.builder();
        AboutPerson about = AboutPerson.of(reading, root, person);
        about.kinds().forEach(type -> records.put(type.table(), rows(about, type)));
        ImmutableList.Builder<Mention> mentions = ImmutableList.builder();
        if (Subjects.isPerson(root)) {
            reading.schema().types().forEach(type -> mention(reading, type, person, mentions));
        }
        return new PersonalExport(
                person, reading.now(), records.buildOrThrow(), mentions.build(), reading.happenings(person));
    }

    /**
     * Writes the export as JSON (RFC 8259).
     *
     * @return one object
     */
    public String json() {
        return json(ImmutableMap.of(
                "person", person.toString(),
                "at", at.toString(),
                "records", records,
                "mentions",
                        mentions.stream()
                                .map(m -> ImmutableMap.of("table", m.table, "column", m.column, "id", m.id.toString()))
                                .toList(),
                "events",
                        events.stream()
                                .map(e -> ImmutableMap.of("event", e.event(), "at", e.at().toString()))
                                .toList()));
    }

    /** Without what is known of the person. */
    @Override
    public String toString() {
        return Describe.record(this);
    }

    private static <T extends Record> ImmutableList<ImmutableMap<String, Object>> rows(
            AboutPerson about, RecordType<T> type) {
        return about.records(type).stream()
                .map(record ->
                        row(type, record, about.withheld(type.idOf(record).value())))
                .collect(ImmutableList.toImmutableList());
    }

    private static <T extends Record> ImmutableMap<String, Object> row(RecordType<T> type, T record, boolean withheld) {
        ImmutableMap.Builder<String, Object> row = ImmutableMap.builder();
        for (Attribute<T, ?> attribute : type.attributes()) {
            boolean hidden = attribute.confidential()
                    || (withheld && attribute.personal().isPresent());
            attribute
                    .stored(record)
                    .ifPresent(value -> row.put(attribute.column(), hidden ? CONFIDENTIAL : plain(attribute, value)));
        }
        return row.buildOrThrow();
    }

    private static Object plain(Attribute<?, ?> attribute, Object value) {
        return value instanceof Long || value instanceof BigDecimal || value instanceof Boolean
                ? value
                : attribute.type().format(value);
    }

    private static <T extends Record> void mention(
            Reading reading, RecordType<T> type, UUID person, ImmutableList.Builder<Mention> mentions) {
        for (Attribute<T, ?> attribute : Subjects.mentions(reading.schema(), type)) {
            for (T record : AboutPerson.select(reading, type, attribute, Set.of(person))) {
                mentions.add(new Mention(
                        type.table(), attribute.column(), type.idOf(record).value()));
            }
        }
    }

    private static String json(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> json(entry.getKey()) + ":" + json(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        } else if (value instanceof Iterable<?> list) {
            return ImmutableList.copyOf(list).stream()
                    .map(PersonalExport::json)
                    .collect(Collectors.joining(",", "[", "]"));
        } else if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        } else if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        return quoted(value.toString());
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
