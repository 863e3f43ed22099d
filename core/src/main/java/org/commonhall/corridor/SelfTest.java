package org.commonhall.corridor;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonhall.Actor;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.storage.Query;
import org.commonhall.storage.StorageException;
import org.commonhall.storage.StorageFeature;
import org.commonhall.storage.StorageTransaction;

/**
 * What a hall found out about itself and its store: what those who run it look at after an installation. Immutable.
 *
 * @param lines what was looked at, in a fixed order
 */
public record SelfTest(ImmutableList<Line> lines) {
    /** Characters of one to four bytes in UTF-8, as names have. */
    private static final String TEXT = "Hall \u00e9 \u697c\u59d4\u4f1a \ud840\udc0b";

    private static final Duration APART = Duration.ofMinutes(1);
    private static final Duration UNSEALED = Duration.ofHours(1);

    /**
     * One thing that was looked at.
     *
     * @param name which, such as {@code clock}
     * @param good whether nothing has to be done about it
     * @param finding what was found
     */
    public record Line(String name, boolean good, Explanation finding) {}

    /**
     * Tells whether nothing has to be done.
     *
     * @return true if every line is good
     */
    public boolean isGood() {
        return lines.stream().allMatch(Line::good);
    }

    /**
     * The lines for people, those that are not good marked.
     *
     * @param locale Chinese or, for everything else, English
     * @return a line each
     */
    public String text(Locale locale) {
        return lines.stream()
                .map(line -> (line.good() ? "  " : "! ") + line.finding().text(locale))
                .collect(Collectors.joining("\n"));
    }

    /**
     * Looks at a hall and its store.
     *
     * @param corridor the way to it; over a joining store what it {@linkplain Corridor#owning owns} is looked at
     * @param settings what is set
     * @return what was found
     * @throws org.commonhall.StorageUnavailable if the store cannot be reached
     */
    public static SelfTest of(Corridor corridor, List<?> settings) {
        Engine engine = corridor.owning().engine;
        try {
            return of(engine, settings);
        } catch (StorageException failure) {
            throw Failures.told(engine, failure);
        }
    }

    private static SelfTest of(Engine engine, List<?> settings) {
        return new SelfTest(ImmutableList.of(
                line("schema", true, engine.schema().types().size()),
                features(engine),
                text(engine),
                clock(engine),
                journal(engine),
                line(
                        "settings",
                        true,
                        settings.stream()
                                .map(one -> one.getClass().getSimpleName())
                                .collect(Collectors.joining(", ")))));
    }

    private static Line line(String name, boolean good, Object... found) {
        return new Line(name, good, Explanation.of("hall.test." + name + (good ? "" : ".bad"), found));
    }

    private static Line features(Engine engine) {
        Object[] declared = {
            engine.features().contains(StorageFeature.NESTED) ? Explanation.of(StorageFeature.NESTED) : "-",
            engine.features().contains(StorageFeature.FORGETS) ? Explanation.of(StorageFeature.FORGETS) : "-"
        };
        return line("features", true, declared);
    }

    /** Writes text, reads it, and rolls that back. */
    private static Line text(Engine engine) {
        try {
            Optional<String> read = Preview.of(engine.storage(), transaction -> written(engine, transaction));
            return line("text", read.equals(Optional.of(TEXT)));
        } catch (StorageException failure) {
            return line("text", false);
        }
    }

    private static Optional<String> written(Engine engine, StorageTransaction transaction) {
        JournalEntry probe = new JournalEntry(
                new Id<>(engine.nextId()),
                0,
                "hall.tested",
                JournalHead.TYPE.table(),
                new UUID(0, 1),
                1,
                Actor.Kind.SYSTEM,
                null,
                TEXT,
                engine.now(),
                null,
                null,
                null,
                "",
                true,
                null,
                null);
        transaction.insert(JournalEntry.TYPE, List.of(probe));
        return transaction.select(Query.of(JournalEntry.TYPE).where(JournalEntry.SUBJECT.is(probe.subject()))).stream()
                .filter(entry -> entry.id().equals(probe.id()))
                .flatMap(entry -> Optional.ofNullable(entry.reason()).stream())
                .findFirst();
    }

    private static Line clock(Engine engine) {
        Duration apart = Duration.between(Instant.now(), engine.now()).abs();
        return line("clock", apart.compareTo(APART) <= 0, apart.toSeconds());
    }

    private static Line journal(Engine engine) {
        return engine.storage().inTransaction(transaction -> {
            Query<JournalEntry> pending = Query.of(JournalEntry.TYPE).where(JournalEntry.PENDING.is(true));
            long count = transaction.count(pending);
            // Ids are in the order of time, so that the first is the oldest.
            Optional<Instant> oldest = transaction.select(pending.limit(1)).stream()
                    .map(JournalEntry::at)
                    .findFirst();
            boolean good =
                    oldest.map(at -> at.plus(UNSEALED).isAfter(engine.now())).orElse(true);
            return line("journal", good, count, oldest.isPresent() ? oldest.get() : "-");
        });
    }
}
