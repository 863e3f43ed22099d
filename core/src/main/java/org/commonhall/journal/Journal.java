package org.commonhall.journal;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Event;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.JournalEntry;
import org.commonhall.corridor.JournalHead;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.RecordChange;
import org.commonhall.corridor.Scopes;
import org.commonhall.corridor.SealChain;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** Reads and checks the record of every change. Thread-safe. */
public final class Journal {
    /** What the hall knows of it. */
    public static final Capability<Journal> CAPABILITY = Capability.of("journal", Journal.class)
            .rights(JournalRights.class)
            .make(parts -> new Journal(parts.corridor()));

    private static final int PAGE = 1_000;

    private final Corridor corridor;

    Journal(Corridor corridor) {
        this.corridor = corridor;
    }

    /**
     * Reads the events after a position: at least once, in order, with stable ids. Seals first, so that a reader never waits
     * for a scheduler.
     *
     * @param by an auditor or integrator
     * @param after the position of the last event already seen, zero for the beginning
     * @param limit how many at most, 1 to 1000
     * @return the events in order, without gaps
     */
    public ImmutableList<Event> feed(Actor by, long after, int limit) {
        seal(by);
        return corridor.read(by, reading -> {
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
        return corridor.read(by, reading -> {
            allow(reading);
            JournalHead head = reading.get(JournalHead.TYPE, JournalHead.ID);
            return new JournalSeal(head.entries(), head.hash());
        });
    }

    /**
     * Checks the whole chain.
     *
     * @param by an auditor or integrator
     * @return the result, naming the first bad entry
     */
    public Verification verify(Actor by) {
        return verify(by, null);
    }

    /**
     * Checks the whole chain against an end that was given outside earlier, so that a cut tail shows.
     *
     * @param by an auditor or integrator
     * @param exported the end given outside, or null
     * @return the result, naming the first bad entry
     */
    public Verification verify(Actor by, @Nullable JournalSeal exported) {
        seal(by);
        JournalHead reached = JournalHead.EMPTY;
        while (true) {
            JournalHead from = reached;
            List<JournalEntry> page = corridor.read(by, reading -> {
                allow(reading);
                return sealed(reading, from.entries(), PAGE);
            });
            for (JournalEntry entry : page) {
                if (!follows(reached, entry) || contradicts(exported, entry)) {
                    return new Verification(reached.entries(), Optional.of(reached.entries() + 1));
                }
                reached = reached.after(entry);
            }
            if (page.isEmpty()) {
                break;
            }
        }
        JournalHead stored = corridor.read(by, reading -> reading.get(JournalHead.TYPE, JournalHead.ID));
        long expected = Math.max(stored.entries(), exported == null ? 0 : exported.entries());
        boolean whole = reached.entries() >= expected
                && (reached.entries() > stored.entries() || reached.hash().equals(stored.hash()));
        return new Verification(reached.entries(), whole ? Optional.empty() : Optional.of(reached.entries() + 1));
    }

    /**
     * The result of a check of the chain.
     *
     * @param good how many entries from the beginning are as they were written
     * @param firstBad the position of the first that is changed, missing or out of place; empty if all is well
     */
    public record Verification(long good, Optional<Long> firstBad) {}

    // Asked first, so that who may not read makes nothing happen.
    private void seal(Actor by) {
        corridor.read(by, reading -> {
            allow(reading);
            return true;
        });
        int sealed;
        do {
            sealed = corridor.seal();
        } while (sealed == PAGE);
    }

    private static boolean follows(JournalHead reached, JournalEntry entry) {
        return Objects.equals(entry.position(), reached.entries() + 1)
                && Objects.equals(entry.hash(), SealChain.hash(reached.hash(), entry));
    }

    private static boolean contradicts(@Nullable JournalSeal exported, JournalEntry entry) {
        return exported != null
                && Objects.equals(entry.position(), exported.entries())
                && !Objects.equals(entry.hash(), exported.hash());
    }

    private static ImmutableList<Event> told(List<JournalEntry> entries) {
        return entries.stream().map(JournalEntry::told).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<JournalEntry> sealed(Reading reading, long after, int limit) {
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
