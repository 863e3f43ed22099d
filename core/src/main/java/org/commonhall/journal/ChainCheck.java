package org.commonhall.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.commonhall.corridor.JournalEntry;
import org.commonhall.corridor.JournalHead;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.SealChain;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** One check of the chain, page by page, each in a transaction of its own. Not thread-safe. */
final class ChainCheck {
    private static final int PAGE = 1_000;
    private static final Condition<JournalEntry> PENDING = JournalEntry.PENDING.is(true);
    private static final Condition<JournalEntry> STRAY =
            PENDING.and(JournalEntry.POSITION.present()).or(PENDING.not().and(JournalEntry.POSITION.absent()));

    private final Pages pages;
    private final @Nullable JournalSeal exported;
    // Which versions of a record no entry of its own tells of; entries of other records may.
    private final Map<UUID, RangeSet<Long>> untold = new HashMap<>();
    private JournalHead reached = JournalHead.EMPTY;

    /** Reads in a transaction of its own, as somebody who may. */
    interface Pages {
        <R> R read(Function<Reading, R> work);
    }

    /** What can be told before anything is sealed, so that sealing covers no trace. */
    record Before(
            long placed, JournalHead head, long pending, Optional<Instant> oldestPending, ImmutableList<UUID> strays) {
        boolean headIsBehind() {
            return head.entries() < placed;
        }

        Journal.Verification result(long good, Optional<Long> firstBad, ImmutableList<UUID> gaps) {
            return new Journal.Verification(good, firstBad, pending, oldestPending, strays, gaps);
        }
    }

    ChainCheck(Pages pages, @Nullable JournalSeal exported) {
        this.pages = pages;
        this.exported = exported;
    }

    Before before() {
        return pages.read(reading -> {
            // The last entry first: whoever seals in between moves the head beyond it.
            long placed = reading
                    .select(Query.of(JournalEntry.TYPE)
                            .where(JournalEntry.POSITION.atLeast(1L))
                            .orderBy(JournalEntry.POSITION.descending())
                            .limit(1))
                    .stream()
                    .map(last -> Objects.requireNonNull(last.position()))
                    .findFirst()
                    .orElse(0L);
            return new Before(
                    placed,
                    reading.get(JournalHead.TYPE, JournalHead.ID),
                    reading.count(Query.of(JournalEntry.TYPE).where(PENDING)),
                    reading.select(Query.of(JournalEntry.TYPE).where(PENDING).limit(PAGE)).stream()
                            .map(JournalEntry::at)
                            .min(Instant::compareTo),
                    reading.select(Query.of(JournalEntry.TYPE).where(STRAY).limit(PAGE)).stream()
                            .map(stray -> stray.id().value())
                            .collect(ImmutableList.toImmutableList()));
        });
    }

    /** Walks to a head that was read before, and gives the first position that is not as it was written. */
    Optional<Long> walk(JournalHead head) {
        long end = Math.max(head.entries(), exported == null ? 0 : exported.entries());
        while (reached.entries() < end) {
            List<JournalEntry> page = placed(reached.entries());
            if (page.isEmpty()) {
                return next();
            }
            for (JournalEntry entry : page) {
                if (!follows(entry) || contradicts(exported, entry)) {
                    return next();
                }
                told(entry);
                reached = reached.after(entry);
                if (reached.entries() == head.entries() && !reached.hash().equals(head.hash())) {
                    return next();
                }
                if (reached.entries() == end) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    long good() {
        return reached.entries();
    }

    private Optional<Long> next() {
        return Optional.of(reached.entries() + 1);
    }

    private boolean follows(JournalEntry entry) {
        return Objects.equals(entry.position(), reached.entries() + 1)
                && Objects.equals(entry.hash(), SealChain.hash(reached.hash(), entry));
    }

    private static boolean contradicts(@Nullable JournalSeal exported, JournalEntry entry) {
        return exported != null
                && Objects.equals(entry.position(), exported.entries())
                && !Objects.equals(entry.hash(), exported.hash());
    }

    private List<JournalEntry> placed(long after) {
        return pages.read(reading -> Journal.sealed(reading, after, PAGE));
    }

    /** Reads the entries of each record by its versions, and remembers those that none of them tells of. */
    void compareVersions() {
        each(Query.of(JournalEntry.TYPE), new Consumer<>() {
            private @Nullable JournalEntry last;

            @Override
            public void accept(JournalEntry entry) {
                long from = last != null && last.subject().equals(entry.subject()) ? last.subjectVersion() : 0;
                if (entry.subjectVersion() > from + 1) {
                    untold.computeIfAbsent(entry.subject(), subject -> TreeRangeSet.create())
                            .add(Range.closedOpen(from + 1, entry.subjectVersion()));
                }
                last = entry;
            }
        });
    }

    /** The records of which an entry is gone, once every entry has been walked. */
    ImmutableList<UUID> gaps() {
        if (!untold.isEmpty()) {
            // What was sealed, or written, while the walk went on.
            for (List<JournalEntry> page = placed(reached.entries()); !page.isEmpty(); ) {
                page.forEach(this::told);
                page = placed(Objects.requireNonNull(page.get(page.size() - 1).position()));
            }
            each(Query.of(JournalEntry.TYPE).where(PENDING), this::told);
        }
        return ImmutableList.copyOf(untold.keySet());
    }

    private void told(JournalEntry entry) {
        if (untold.isEmpty()) {
            return;
        }
        entry.recordChanges().forEach(change -> {
            RangeSet<Long> versions = untold.get(change.id());
            if (versions != null) {
                versions.remove(Range.openClosed(change.from(), Math.max(change.from(), change.version())));
                if (versions.isEmpty()) {
                    untold.remove(change.id());
                }
            }
        });
    }

    private void each(Query<JournalEntry> which, Consumer<JournalEntry> reader) {
        Query<JournalEntry> query = which.orderBy(
                        JournalEntry.SUBJECT.ascending(), JournalEntry.SUBJECT_VERSION.ascending())
                .limit(PAGE);
        List<JournalEntry> page = pages.read(reading -> reading.select(query));
        while (!page.isEmpty()) {
            page.forEach(reader);
            JournalEntry last = page.get(page.size() - 1);
            page = pages.read(reading -> reading.select(query.after(query.positionOf(last))));
        }
    }
}
