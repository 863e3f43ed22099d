package org.commonhall.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.testing.Refusals.refusedWith;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.FoundHall;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.storage.Query;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.RecordedEvents;
import org.junit.jupiter.api.Test;

/** What several reads of one page share, and what they do not take. */
class PageReadTest {
    private final RecordedEvents heard = new RecordedEvents();
    private final FaultyStorage store = new FaultyStorage(new MemoryStorage());
    private final Commonhall hall = Commonhall.builder()
            .storage(store)
            .capability(NoticeKind.CAPABILITY)
            .listener(heard)
            .build();
    private final Actor admin = hall.found(new FoundHall("Founder"));

    private Receipt<Notice> pin(Commonhall within, String title) {
        return Notice.pin(within, admin, new Notice.Pin(new UUID(7, 1), title, null));
    }

    private static void noCommand(ThrowingCallable call) {
        assertThat(refusedWith("hall.reading.command", call)).isInstanceOf(RuleViolation.class);
    }

    private void show(Commonhall within) {
        within.corridor().read(admin, reading -> {
            reading.disclosed("notice.read", Notice.TYPE, reading.select(Query.of(Notice.TYPE)));
            return true;
        });
    }

    @Test
    void aPageIsReadInOneTransactionThatTakesNoCommand() {
        pin(hall, "a");
        heard.clear();
        int before = store.transactions;
        assertThat(hall.<Long>reading(page -> {
                    show(page);
                    noCommand(() -> pin(page, "b"));
                    noCommand(() -> page.inTransaction(inner -> pin(inner, "b")));
                    noCommand(() -> page.preview(trial -> pin(trial, "b")));
                    return page.reading(inside ->
                            inside.corridor().<Long>read(admin, reading -> reading.count(Query.of(Notice.TYPE))));
                }))
                .isOne();
        assertThat(store.transactions).isEqualTo(before + 1);
        assertThat(notices(hall)).extracting(Notice::title).containsExactly("a");
        assertThat(heard.codes()).containsExactly("notice.read");
    }

    @Test
    void theReadsOfAPageShareWhatTheyFindAndTellOneMoment() {
        pin(hall, "a");
        assertThat(hall.<List<Notice>>reading(page -> {
                    List<Notice> found = notices(page);
                    assertThat(notices(page)).isSameAs(found);
                    assertThat(found.get(0)).isSameAs(found(page, found.get(0).id()));
                    assertThat(moment(page)).isEqualTo(moment(page));
                    long entries = entries(page);
                    show(page);
                    assertThat(entries(page)).isEqualTo(entries + 1);
                    return found;
                }))
                .hasSize(1);
        pin(hall, "b");
        assertThat(hall.<List<Notice>>reading(this::notices)).hasSize(2);
        hall.inTransaction(group -> {
            assertThat(group.<List<Notice>>reading(this::notices)).hasSize(2);
            pin(group, "c");
            assertThat(group.<List<Notice>>reading(this::notices)).hasSize(3);
            assertThat(group.<List<Notice>>reading(page -> {
                        noCommand(() -> pin(group, "d"));
                        return notices(page);
                    }))
                    .hasSize(3);
            pin(group, "e");
            return true;
        });
    }

    private List<Notice> notices(Commonhall within) {
        return within.corridor().read(admin, reading -> reading.select(Query.of(Notice.TYPE)));
    }

    private Notice found(Commonhall within, Id<Notice> id) {
        return within.corridor().read(admin, reading -> reading.get(Notice.TYPE, id));
    }

    private Instant moment(Commonhall within) {
        return within.corridor().read(admin, Reading::now);
    }

    private long entries(Commonhall within) {
        return within.corridor().<Long>read(admin, reading -> reading.count(Query.of(JournalEntry.TYPE)));
    }
}
