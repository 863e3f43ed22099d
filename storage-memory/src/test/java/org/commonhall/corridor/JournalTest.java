package org.commonhall.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.commonhall.Actor;
import org.commonhall.Bytes;
import org.commonhall.Commonhall;
import org.commonhall.Event;
import org.commonhall.FoundHall;
import org.commonhall.Id;
import org.commonhall.NotAllowed;
import org.commonhall.NotFound;
import org.commonhall.journal.Journal;
import org.commonhall.journal.JournalSeal;
import org.commonhall.scenario.Stored;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Query;
import org.commonhall.storage.memory.MemoryStorage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JournalTest {
    private static final UUID HALL = new UUID(7, 1);
    private static final String CANARY = "13800000000";

    private final MemoryStorage store = new MemoryStorage();
    private final Commonhall hall = Commonhall.builder()
            .storage(store)
            .capability(NoticeKind.CAPABILITY)
            .build();
    private final Actor admin = hall.found(new FoundHall("Founder"));

    private Id<Notice> pinned(String title) {
        return Notice.pin(hall, admin, new Notice.Pin(HALL, title, CANARY)).id();
    }

    private Notice stored(Id<Notice> id) {
        return Stored.of(hall, Notice.TYPE, id);
    }

    private List<Event> all() {
        return hall.journal().feed(admin, 0, 1_000);
    }

    /** Changes a stored entry behind the library's back. */
    private void tamper(long position, UnaryOperator<JournalEntry> change) {
        store.inTransaction(transaction -> {
            JournalEntry entry = transaction
                    .select(Query.of(JournalEntry.TYPE).where(JournalEntry.POSITION.is(position)))
                    .get(0);
            return transaction.update(JournalEntry.TYPE, List.of(change.apply(entry)));
        });
    }

    private void cut(long position) {
        store.inTransaction(transaction -> {
            transaction.delete(
                    JournalEntry.TYPE,
                    transaction.select(Query.of(JournalEntry.TYPE).where(JournalEntry.POSITION.atLeast(position))));
            return 0;
        });
    }

    @Test
    void everyCommandIsOneEntryAndTheFeedHasNoGaps() {
        Id<Notice> notice = pinned("a");
        Notice.count(hall, admin, new Notice.Count(notice, 5));
        List<Event> feed = all();
        assertThat(feed).extracting(Event::event).containsExactly("hall.founded", "notice.pinned", "notice.read");
        assertThat(feed).extracting(Event::position).containsExactly(1L, 2L, 3L);
        assertThat(hall.journal().feed(admin, 2, 10)).containsExactly(feed.get(2));
        assertThat(feed.get(2).actor()).isEqualTo(admin);
        assertThat(hall.journal().changes(admin, feed.get(2).id()))
                .containsExactly(new RecordChange(
                        "notice",
                        notice.value(),
                        1,
                        2,
                        ImmutableList.of(
                                new RecordChange.Value("readers", Optional.of("0"), Optional.of("5"), false))));
        assertThat(hall.journal().history(admin, notice.value()))
                .extracting(Event::version)
                .containsExactly(1L, 2L);
    }

    @Test
    void theJournalIsNotForEverybody() {
        assertThatThrownBy(() -> hall.journal().feed(Actor.visitor(), 0, 10)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> hall.journal().verify(Actor.visitor())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> hall.journal().changes(admin, new UUID(1, 1))).isInstanceOf(NotFound.class);
    }

    /** Feed, head and check seal first; who may not read them makes nothing happen. */
    @Test
    void whoIsRefusedSealsNothing() {
        pinned("a");
        assertThatThrownBy(() -> hall.journal().feed(Actor.visitor(), 0, 10)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> hall.journal().head(Actor.visitor())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> hall.journal().verify(Actor.visitor())).isInstanceOf(NotAllowed.class);
        assertThat(store.<Long>inTransaction(transaction ->
                        transaction.count(Query.of(JournalEntry.TYPE).where(JournalEntry.PENDING.is(true)))))
                .isEqualTo(2);
    }

    @Test
    void personalValuesNeverEnter() {
        pinned("a");
        assertThat(Stored.entries(hall))
                .isNotEmpty()
                .allSatisfy(entry ->
                        assertThat(entry.toString()).doesNotContain(CANARY).doesNotContain("Founder"));
    }

    @Test
    void replayingARecordsEntriesGivesItsStoredState() {
        Random random = new Random(5);
        List<Id<Notice>> notices = new ArrayList<>();
        for (int step = 0; step < 60; step++) {
            if (notices.isEmpty() || random.nextInt(4) == 0) {
                notices.add(pinned("n\t" + step));
            } else {
                Notice.count(hall, admin, new Notice.Count(notices.get(random.nextInt(notices.size())), 1));
            }
        }
        Map<UUID, Map<String, @Nullable String>> replayed = new HashMap<>();
        for (Event event : all()) {
            for (RecordChange change : hall.journal().changes(admin, event.id())) {
                change.values()
                        .forEach(value -> replayed.computeIfAbsent(change.id(), none -> new HashMap<>())
                                .put(value.attribute(), value.after().orElse(null)));
            }
        }
        for (Notice notice : notices.stream().map(this::stored).toList()) {
            for (Attribute<Notice, ?> attribute : Notice.TYPE.attributes()) {
                if (attribute.position() > 1 && attribute.personal().isEmpty()) {
                    assertThat(Objects.requireNonNull(replayed.get(notice.id().value()))
                                    .get(attribute.name()))
                            .isEqualTo(attribute
                                    .stored(notice)
                                    .map(attribute.type()::format)
                                    .orElse(null));
                }
            }
        }
    }

    @Test
    void anyChangeOfAnEntryIsFoundAndNamed() {
        pinned("a");
        pinned("b");
        pinned("c");
        assertThat(hall.journal().verify(admin).firstBad()).isEmpty();
        List<UnaryOperator<JournalEntry>> crimes = List.of(
                e -> JournalEntry.TYPE.with(e, JournalEntry.SUBJECT, new UUID(1, 1)),
                e -> JournalEntry.TYPE.with(e, JournalEntry.COMMAND_ID, new UUID(1, 1)),
                e -> JournalEntry.TYPE.with(e, JournalEntry.POSITION, 77L),
                e -> JournalEntry.TYPE.with(e, JournalEntry.TYPE.attribute("event", JournalEntry::event), "x"),
                e -> JournalEntry.TYPE.with(e, JournalEntry.TYPE.attribute("actor", JournalEntry::actor), null),
                e -> JournalEntry.TYPE.with(
                        e, JournalEntry.TYPE.attribute("at", JournalEntry::at), e.at().plusNanos(1000)),
                e -> JournalEntry.TYPE.with(
                        e,
                        JournalEntry.TYPE.attribute("changes", JournalEntry::changes),
                        e.changes().replace("b", "x")),
                e -> JournalEntry.TYPE.with(
                        e, JournalEntry.TYPE.attribute("hash", JournalEntry::hash), Bytes.of(new byte[32])));
        for (UnaryOperator<JournalEntry> crime : crimes) {
            JournalEntry[] before = new JournalEntry[1];
            tamper(3, entry -> {
                before[0] = entry;
                return crime.apply(entry);
            });
            assertThat(hall.journal().verify(admin).firstBad()).contains(3L);
            store.inTransaction(transaction -> {
                JournalEntry now =
                        transaction.find(JournalEntry.TYPE, before[0].id()).orElseThrow();
                return transaction.update(
                        JournalEntry.TYPE, List.of(JournalEntry.TYPE.withVersion(before[0], now.version())));
            });
            assertThat(hall.journal().verify(admin).firstBad()).isEmpty();
        }
    }

    @Test
    void aCutTailShowsInTheHeadAndACutHeadInAnExportedOne() {
        pinned("a");
        pinned("b");
        JournalSeal exported = hall.journal().head(admin);
        cut(3);
        assertThat(hall.journal().verify(admin).firstBad()).contains(3L);
        store.inTransaction(transaction -> {
            JournalHead head =
                    transaction.find(JournalHead.TYPE, JournalHead.ID).orElseThrow();
            JournalEntry last = transaction
                    .select(Query.of(JournalEntry.TYPE).where(JournalEntry.POSITION.is(2L)))
                    .get(0);
            return transaction.update(
                    JournalHead.TYPE,
                    List.of(new JournalHead(head.id(), head.version(), 2, Objects.requireNonNull(last.hash()))));
        });
        assertThat(hall.journal().verify(admin).firstBad()).isEmpty();
        assertThat(hall.journal().verify(admin, exported).firstBad()).contains(3L);
        pinned("c");
        assertThat(hall.journal().verify(admin, exported).firstBad()).contains(3L);
    }

    @Test
    void aHeadThatWasSetBackIsFoundBeforeAnythingIsSealed() {
        pinned("a");
        pinned("b");
        pinned("c");
        JournalSeal end = hall.journal().head(admin);
        pinned("d");
        store.inTransaction(transaction -> {
            JournalHead head =
                    transaction.find(JournalHead.TYPE, JournalHead.ID).orElseThrow();
            JournalEntry earlier = transaction
                    .select(Query.of(JournalEntry.TYPE).where(JournalEntry.POSITION.is(2L)))
                    .get(0);
            return transaction.update(
                    JournalHead.TYPE,
                    List.of(new JournalHead(head.id(), head.version(), 2, Objects.requireNonNull(earlier.hash()))));
        });
        Journal.Verification found = hall.journal().verify(admin);
        assertThat(found.firstBad()).contains(3L);
        assertThat(found.good()).isEqualTo(2);
        assertThat(found.pending()).isEqualTo(1);
        assertThat(end.entries()).isEqualTo(4);
    }

    @Test
    void anEntryThatIsNeitherPendingNorPlacedOrBothIsNamed() {
        Id<Notice> first = pinned("a");
        pinned("b");
        assertThat(hall.journal().verify(admin).isWhole()).isTrue();
        pinned("c");
        UUID lost = store.inTransaction(transaction -> {
            JournalEntry entry = transaction
                    .select(Query.of(JournalEntry.TYPE).where(JournalEntry.PENDING.is(true)))
                    .get(0);
            transaction.update(JournalEntry.TYPE, List.of(JournalEntry.TYPE.with(entry, JournalEntry.PENDING, false)));
            return entry.id().value();
        });
        Journal.Verification found = hall.journal().verify(admin);
        assertThat(found.strays()).containsExactly(lost);
        assertThat(found.isWhole()).isFalse();
        tamper(2, entry -> JournalEntry.TYPE.with(entry, JournalEntry.PENDING, true));
        assertThat(hall.journal().verify(admin).strays()).hasSize(2).contains(lost);
        assertThat(hall.journal().history(admin, first.value())).hasSize(1);
    }

    @Test
    void anEntryThatWasDeletedBeforeItWasSealedLeavesAGap() {
        Id<Notice> notice = pinned("a");
        hall.journal().head(admin);
        Notice.count(hall, admin, new Notice.Count(notice, 1));
        Journal.Verification waiting = hall.journal().verify(admin);
        assertThat(waiting.pending()).isEqualTo(1);
        assertThat(waiting.oldestPending()).contains(all().get(2).at());
        assertThat(waiting.isWhole()).isTrue();
        Notice.count(hall, admin, new Notice.Count(notice, 1));
        store.inTransaction(transaction -> {
            transaction.delete(
                    JournalEntry.TYPE,
                    transaction.select(Query.of(JournalEntry.TYPE).where(JournalEntry.PENDING.is(true))));
            return 0;
        });
        Notice.count(hall, admin, new Notice.Count(notice, 1));
        Journal.Verification found = hall.journal().verify(admin);
        assertThat(found.firstBad()).isEmpty();
        assertThat(found.gaps()).containsExactly(notice.value());
    }

    @Test
    void bulkEntriesAreSealedAtOnceBehindWhatIsSealedAlready() {
        all();
        List<Notice> made = hall.corridor().bulk(Actor.system("test"), bulk -> {
            List<Notice> stored =
                    bulk.insertAll(Notice.TYPE, List.of(notice(bulk.newId(), "x"), notice(bulk.newId(), "y")));
            stored.forEach(notice -> bulk.entry("notice.imported", Notice.TYPE, notice, "line " + notice.title()));
            return stored;
        });
        assertThat(made).hasSize(2);
        assertThat(store.<Long>inTransaction(transaction ->
                        transaction.count(Query.of(JournalEntry.TYPE).where(JournalEntry.POSITION.present()))))
                .isEqualTo(3);
        assertThat(Stored.entries(hall)).extracting(JournalEntry::note).containsExactly(null, "line x", "line y");
        assertThat(hall.journal().verify(admin).firstBad()).isEmpty();
    }

    @Test
    void aBulkChangeComesBehindTheEarlierChangesOfItsSubject() {
        Id<Notice> notice = pinned("a");
        hall.corridor().bulk(Actor.system("test"), bulk -> {
            Notice read =
                    bulk.update(Notice.TYPE, bulk.lock(Notice.TYPE, notice).read(1));
            bulk.entry("notice.read", Notice.TYPE, read, null);
            return read;
        });
        assertThat(all()).extracting(Event::event).containsExactly("hall.founded", "notice.pinned", "notice.read");
    }

    @Test
    void aBulkChangeWithoutAnEntryIsADefect() {
        assertThatThrownBy(() -> hall.corridor()
                        .bulk(Actor.system("test"), bulk -> bulk.insert(Notice.TYPE, notice(bulk.newId(), "x"))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(all()).hasSize(1);
    }

    @Test
    void manyWritersAndSealersMakeOneChain() throws Exception {
        int threads = 8;
        int each = 40;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                int writer = t;
                work.add(() -> {
                    Id<Notice> mine = pinned("w" + writer);
                    for (int i = 1; i < each; i++) {
                        Notice.count(hall, admin, new Notice.Count(mine, 1));
                        if (i % 10 == 0) {
                            hall.corridor().seal();
                        }
                        if (i % 13 == 0) {
                            assertThat(hall.journal().verify(admin).isWhole()).isTrue();
                        }
                    }
                    return 0;
                });
            }
            for (Future<Integer> done : pool.invokeAll(work)) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }
        List<Event> feed = all();
        assertThat(feed).hasSize(threads * each + 1);
        assertThat(hall.journal().verify(admin).firstBad()).isEmpty();
        Map<UUID, Long> last = new HashMap<>();
        feed.forEach(event -> assertThat(event.version())
                .isGreaterThan(Objects.requireNonNullElse(last.put(event.subject(), event.version()), 0L)));
    }

    private static Notice notice(Id<Notice> id, String title) {
        return Notice.pinned(id, HALL, title, null);
    }
}
