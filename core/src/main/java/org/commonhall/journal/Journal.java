package org.commonhall.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.commonhall.Actor;
import org.commonhall.Event;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.NotFound;
import org.commonhall.Told;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.EventBook;
import org.commonhall.corridor.EventPeople;
import org.commonhall.corridor.JournalEntry;
import org.commonhall.corridor.JournalHead;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.RecordChange;
import org.commonhall.corridor.Scopes;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/** Reads and checks the record of every change. Thread-safe. */
public final class Journal {
    /** What the hall knows of it. */
    public static final Capability<Journal> CAPABILITY = Capability.of("journal", Journal.class)
            .rights(JournalRights.class)
            .make(parts -> new Journal(parts.corridor(), parts.events(), parts.offered(EventPeople.class)));

    private static final int PAGE = 1_000;

    private final Corridor corridor;
    private final EventBook events;
    private final Supplier<ImmutableList<EventPeople>> people;
    private final Corridor owning;

    Journal(Corridor corridor, EventBook events, Supplier<ImmutableList<EventPeople>> people) {
        this.corridor = corridor;
        this.events = events;
        this.people = people;
        this.owning = corridor.owning();
    }

    /**
     * Reads the events after a position: at least once, in order, with stable ids. Seals first, so that a reader never waits
     * for a scheduler. Like {@link #head} and {@link #verify} it runs over the {@linkplain
     * org.commonhall.Commonhall#owning owning} store.
     *
     * @param by an auditor or integrator
     * @param after the position of the last event already seen, zero for the beginning
     * @param limit how many at most, 1 to 1000
     * @return the events in order, without gaps
     */
    public ImmutableList<Event> feed(Actor by, long after, int limit) {
        seal(by);
        return owning.read(by, reading -> {
            allow(reading);
            return told(sealed(reading, after, Math.min(Math.max(limit, 1), PAGE)));
        });
    }

    /**
     * Reads what happened to one record.
     *
     * @param by an auditor or integrator
     * @param subject the record
     * @return its events by version, those that are not sealed yet too
     */
    public ImmutableList<Event> history(Actor by, UUID subject) {
        return corridor.read(by, reading -> {
            allow(reading);
            return told(reading.select(Query.of(JournalEntry.TYPE)
                    .where(JournalEntry.SUBJECT.is(subject))
                    .orderBy(JournalEntry.SUBJECT_VERSION.ascending())));
        });
    }

    /**
     * Finds the people whom an event is for, as they are now. People without an account are in no directory; the host reaches
     * them by the contact of their record.
     *
     * @param by an auditor or integrator
     * @param event the event, of the feed or as a listener has heard it, or one of what it tells {@linkplain Event#also also}
     * @return the persons of each of its groups
     */
    public ImmutableMap<Told, ImmutableSet<UUID>> people(Actor by, Event event) {
        return corridor.read(by, reading -> {
            allow(reading);
            if (event.told().isEmpty()) {
                return ImmutableMap.of();
            }
            RecordType<?> kind = reading.schema().types().stream()
                    .filter(type -> type.table().equals(event.kind()))
                    .findAny()
                    .orElseThrow(() -> new InvalidInput("kind", "value.form"));
            return event.told().stream()
                    .collect(ImmutableMap.toImmutableMap(group -> group, group -> people(reading, kind, event, group)));
        });
    }

    private ImmutableSet<UUID> people(Reading reading, RecordType<?> kind, Event event, Told group) {
        return people.get().stream()
                .filter(one -> one.kinds().contains(kind))
                .flatMap(one -> one.people(reading, kind, event.subject(), group))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Reads what changed with an event. Personal values are withheld.
     *
     * @param by an auditor
     * @param event the id of the event
     * @return an element for each record that was touched, in the order of their first change; none if the event is a
     *     disclosure
     * @throws NotFound with {@code record.missing}
     */
    public ImmutableList<RecordChange> changes(Actor by, UUID event) {
        return corridor.read(by, reading -> {
            reading.authorise(JournalRights.CHANGES, false, Scopes.DISTRICT);
            return reading.get(JournalEntry.TYPE, new Id<>(event)).recordChanges();
        });
    }

    /**
     * Seals what is pending and gives the end of the chain.
     *
     * @param by an auditor or integrator
     * @return position and hash of the last sealed entry
     */
    public JournalSeal head(Actor by) {
        seal(by);
        return owning.read(by, reading -> {
            allow(reading);
            JournalHead head = reading.get(JournalHead.TYPE, JournalHead.ID);
            return new JournalSeal(head.entries(), head.hash());
        });
    }

    /**
     * Checks the whole journal: each entry against the chain, the chain against its head, and the entries of each record
     * against its versions, so that one which was deleted before it was sealed shows as well. Reads every entry twice.
     *
     * @param by an auditor or integrator
     * @return the result, naming the first bad entry
     */
    public Verification verify(Actor by) {
        return verify(by, null);
    }

    /**
     * Checks the whole journal against an end that was given outside earlier, so that a cut tail shows.
     *
     * @param by an auditor or integrator
     * @param exported the end given outside, or null
     * @return the result, naming the first bad entry
     */
    public Verification verify(Actor by, @Nullable JournalSeal exported) {
        ChainCheck check = new ChainCheck(
                new ChainCheck.Pages() {
                    @Override
                    public <R> R read(Function<Reading, R> work) {
                        return owning.read(by, reading -> {
                            allow(reading);
                            return work.apply(reading);
                        });
                    }
                },
                exported);
        ChainCheck.Before before = check.before();
        if (before.headIsBehind()) {
            // Nothing can be sealed behind such a head; the entry after it is the first that is out of place.
            Optional<Long> bad = check.walk(before.head());
            return before.result(check.good(), Optional.of(bad.orElse(check.good() + 1)), ImmutableList.of());
        }
        seal(by);
        JournalHead head = owning.read(by, reading -> reading.get(JournalHead.TYPE, JournalHead.ID));
        check.compareVersions();
        Optional<Long> bad = check.walk(head);
        return before.result(check.good(), bad, bad.isPresent() ? ImmutableList.of() : check.gaps());
    }

    /**
     * The result of a check of the journal.
     *
     * @param good how many entries from the beginning are as they were written
     * @param firstBad the position of the first that is changed, missing or out of place; empty if all is well
     * @param pending how many entries were not sealed when the check began, which it has sealed then
     * @param oldestPending when the oldest of these was written
     * @param strays entries that are neither pending nor have a place in the chain, or are both; a thousand at most
     * @param gaps records of which the journal lacks a change between two that it has; not looked for where {@code firstBad}
     *     says that entries are missing
     */
    public record Verification(
            long good,
            Optional<Long> firstBad,
            long pending,
            Optional<Instant> oldestPending,
            ImmutableList<UUID> strays,
            ImmutableList<UUID> gaps) {

        /**
         * Tells whether the journal is as the library has written it.
         *
         * @return true if nothing was found
         */
        public boolean isWhole() {
            return firstBad.isEmpty() && strays.isEmpty() && gaps.isEmpty();
        }
    }

    /** Asks first, so that a refused reader changes nothing. */
    private void seal(Actor by) {
        owning.read(by, reading -> {
            allow(reading);
            return true;
        });
        int sealed;
        do {
            sealed = owning.seal();
        } while (sealed == PAGE);
    }

    private ImmutableList<Event> told(List<JournalEntry> entries) {
        return entries.stream().map(events::event).collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<JournalEntry> sealed(Reading reading, long after, int limit) {
        Condition<JournalEntry> behind = JournalEntry.POSITION.atLeast(after + 1);
        return ImmutableList.copyOf(reading.select(Query.of(JournalEntry.TYPE)
                .where(behind)
                .orderBy(JournalEntry.POSITION.ascending())
                .limit(limit)));
    }

    private static void allow(Reading reading) {
        reading.authorise(JournalRights.READ, false, Scopes.DISTRICT);
    }
}
