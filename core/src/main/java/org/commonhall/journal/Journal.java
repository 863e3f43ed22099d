package org.commonhall.journal;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Permission;
import org.commonhall.Role;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.JournalEntry;
import org.commonhall.corridor.JournalHead;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Scopes;
import org.commonhall.corridor.SealChain;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** Reads and checks the record of every change. Thread-safe. */
public final class Journal {
    /** To read the feed and to verify. */
    public static final Permission READ = Permission.of("journal.read", Role.AUDITOR, Role.INTEGRATOR);

    private static final int PAGE = 1_000;

    private final Corridor corridor;

    /**
     * Made by the hall.
     *
     * @param corridor the way to the store
     */
    public Journal(Corridor corridor) {
        this.corridor = corridor;
    }

    /**
     * The events after a position: at least once, in order, with stable ids. Seals first, so that a reader never waits for
     * a scheduler.
     *
     * @param by an auditor or integrator
     * @param after the position of the last event already seen, zero for the beginning
     * @param limit how many at most, 1 to 1000
     * @return the events in order, without gaps
     */
    public ImmutableList<JournalEntry> feed(Actor by, long after, int limit) {
        seal();
        return corridor.read(by, reading -> {
            allow(reading);
            return sealed(reading, after, Math.min(Math.max(limit, 1), PAGE));
        });
    }

    /**
     * What happened to one record.
     *
     * @param by an auditor or integrator
     * @param subject the record
     * @return its entries by version
     */
    public ImmutableList<JournalEntry> history(Actor by, UUID subject) {
        return corridor.read(by, reading -> {
            allow(reading);
            return ImmutableList.copyOf(reading.select(Query.of(JournalEntry.TYPE)
                    .where(JournalEntry.SUBJECT.is(subject))
                    .orderBy(JournalEntry.SUBJECT_VERSION.ascending())));
        });
    }

    /**
     * The head, to be given to somebody outside.
     *
     * @param by an auditor or integrator
     * @return the position and hash of the last sealed entry
     */
    public JournalHead head(Actor by) {
        seal();
        return corridor.read(by, reading -> {
            allow(reading);
            return reading.get(JournalHead.TYPE, JournalHead.ID);
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
     * Checks the whole chain against a head that was given outside earlier, so that a cut tail shows.
     *
     * @param by an auditor or integrator
     * @param exported the head given outside, or null
     * @return the result, naming the first bad entry
     */
    public Verification verify(Actor by, @Nullable JournalHead exported) {
        seal();
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
     * What a check of the chain found.
     *
     * @param good how many entries from the beginning are as they were written
     * @param firstBad the position of the first that is changed, missing or out of place; empty if all is well
     */
    public record Verification(long good, Optional<Long> firstBad) {}

    private void seal() {
        int sealed;
        do {
            sealed = corridor.seal();
        } while (sealed == PAGE);
    }

    private static boolean follows(JournalHead reached, JournalEntry entry) {
        return Objects.equals(entry.position(), reached.entries() + 1)
                && Objects.equals(entry.hash(), SealChain.hash(reached.hash(), entry));
    }

    private static boolean contradicts(@Nullable JournalHead exported, JournalEntry entry) {
        return exported != null
                && Objects.equals(entry.position(), exported.entries())
                && !Objects.equals(entry.hash(), exported.hash());
    }

    private static ImmutableList<JournalEntry> sealed(Reading reading, long after, int limit) {
        Condition<JournalEntry> behind = JournalEntry.POSITION.atLeast(after + 1);
        return ImmutableList.copyOf(reading.select(Query.of(JournalEntry.TYPE)
                .where(behind)
                .orderBy(JournalEntry.POSITION.ascending())
                .limit(limit)));
    }

    private static void allow(Reading reading) {
        reading.authorise(READ, false, Scopes.DISTRICT);
    }
}
