package org.commonhall.todo;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.RecordKind;
import org.commonhall.corridor.Names;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for somebody, as its capability tells it.
 *
 * @param kind what it is, such as a booking
 * @param id the record
 * @param title what it is about, by its own words or a name
 * @param owner the body, place or course that it belongs to, by name
 * @param at when it begins or until when it waits, null for no moment
 * @param action what the person can do
 */
public record Todo(
        RecordKind kind,
        UUID id,
        Function<Names, @Nullable Name> title,
        Function<Names, @Nullable Name> owner,
        @Nullable Instant at,
        TodoAction action) {

    /**
     * Tells something that has a title of its own.
     *
     * @param kind what it is
     * @param id the record
     * @param title the title, null for none
     * @param at when it begins or until when it waits, null for no moment
     * @param action what the person can do
     * @return without an owner
     */
    public static Todo of(RecordKind kind, Id<?> id, @Nullable String title, @Nullable Instant at, TodoAction action) {
        return new Todo(
                kind, id.value(), names -> title == null ? null : Name.of(title, null), names -> null, at, action);
    }

    /**
     * Titles it by the name of another record.
     *
     * @param <T> the kind of that record
     * @param type its kind
     * @param named the record
     * @return the copy
     */
    public <T extends Record> Todo about(RecordType<T> type, Id<T> named) {
        return titled(names -> names.of(type, named));
    }

    /**
     * Titles it by a name that is to be looked for.
     *
     * @param name finds the name, null for none
     * @return the copy
     */
    public Todo titled(Function<Names, @Nullable Name> name) {
        return new Todo(kind, id, name, owner, at, action);
    }

    /**
     * Names the record it belongs to.
     *
     * @param <T> the kind of that record
     * @param type its kind
     * @param named the record, null for none
     * @return the copy
     */
    public <T extends Record> Todo of(RecordType<T> type, @Nullable Id<T> named) {
        return new Todo(kind, id, title, names -> names.of(type, named), at, action);
    }
}
