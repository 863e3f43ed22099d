package org.commonhall.todo;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.commonhall.Name;
import org.commonhall.RecordKind;
import org.commonhall.Words;
import org.commonhall.corridor.Names;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the reader. {@link Words} has labels for its kind and for what can be done.
 *
 * @param kind what it is, such as a booking
 * @param id the record, of that kind
 * @param title what it is about, null where it has neither title nor name
 * @param owner the body, place or course that it belongs to, by name, or null
 * @param at when it begins or until when it waits, on the wall clock of the hall; null for no moment
 * @param action what the reader can do with it
 */
public record TodoView(
        RecordKind kind,
        UUID id,
        @Nullable Name title,
        @Nullable Name owner,
        @Nullable LocalDateTime at,
        TodoAction action) {

    static TodoView of(Todo todo, ZoneId zone, Names names) {
        return new TodoView(
                todo.kind(),
                todo.id(),
                todo.title().apply(names),
                todo.owner().apply(names),
                todo.at() == null ? null : LocalDateTime.ofInstant(todo.at(), zone),
                todo.action());
    }
}
