package org.commonhall.corridor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.commonhall.Actor;
import org.commonhall.Event;
import org.commonhall.Told;

/**
 * What events tell beside their code. Immutable and thread-safe.
 *
 * @param told whom events are for, by their code
 * @param reached the code of what has happened to a record that a command about another one has brought into a state, by the
 *     table of its kind and the state; the empty state stands for all others
 */
public record EventBook(
        ImmutableMap<String, ImmutableSet<Told>> told, ImmutableMap<String, ImmutableMap<String, String>> reached) {

    /**
     * Makes the event of a journal entry, the same for listeners and readers of the feed.
     *
     * @param entry the entry
     * @return the event, without what changed
     */
    public Event event(JournalEntry entry) {
        Actor actor = new Actor(entry.actorKind(), entry.actor(), entry.reason());
        ImmutableList<Event> also = entry.recordChanges().stream()
                .filter(change -> !change.id().equals(entry.subject()))
                .flatMap(change -> happened(change)
                        .filter(code ->
                                !code.equals(entry.event()) || change.table().equals(entry.subjectKind()))
                        .map(code -> new Event(
                                entry.id().value(),
                                code,
                                change.table(),
                                change.id(),
                                change.version(),
                                entry.at(),
                                actor,
                                told(code),
                                entry.position(),
                                ImmutableList.of()))
                        .stream())
                .collect(ImmutableList.toImmutableList());
        return new Event(
                entry.id().value(),
                entry.event(),
                entry.subjectKind(),
                entry.subject(),
                entry.subjectVersion(),
                entry.at(),
                actor,
                told(entry.event()),
                entry.position(),
                also);
    }

    private ImmutableSet<Told> told(String code) {
        return told.getOrDefault(code, ImmutableSet.of());
    }

    private Optional<String> happened(RecordChange change) {
        ImmutableMap<String, String> states = reached.getOrDefault(change.table(), ImmutableMap.of());
        return change.values().stream()
                .filter(value -> Receipts.isState(value.attribute()))
                .flatMap(value -> value.after().stream())
                .flatMap(state ->
                        Optional.ofNullable(states.get(state)).or(() -> Optional.ofNullable(states.get(""))).stream())
                .findFirst();
    }
}
