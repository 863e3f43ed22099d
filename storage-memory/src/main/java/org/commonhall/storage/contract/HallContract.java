package org.commonhall.storage.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.CommonhallBuilder;
import org.commonhall.Conflict;
import org.commonhall.Event;
import org.commonhall.FoundHall;
import org.commonhall.Id;
import org.commonhall.NotAllowed;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.storage.Query;
import org.commonhall.storage.StorageFeature;
import org.junit.jupiter.api.Test;

/** A whole hall over the store: what the corridor and the journal rely on. */
abstract class HallContract extends ContractTest {
    private static final UUID COMMAND = new UUID(7, 7);

    private Commonhall hall() {
        return builder().build();
    }

    private CommonhallBuilder builder() {
        CommonhallBuilder builder =
                Commonhall.builder().storage(fixture().owning(storage())).capability(HallNotice.CAPABILITY);
        return storage().features().contains(StorageFeature.JOINING)
                ? builder.joining(storage()).afterCommit(Runnable::run)
                : builder;
    }

    private boolean nests() {
        return storage().features().contains(StorageFeature.NESTED);
    }

    /** A use case that refuses after it has written. */
    private static void pinTooLate(Commonhall hall, Actor by, String title) {
        hall.corridor().run(by, new HallNotice.Pin(title), "notice.pinned", HallNotice.TYPE, change -> {
            change.insert(HallNotice.TYPE, new HallNotice(change.newId(), 0, title, 0));
            throw new RuleViolation("notice.too.late");
        });
    }

    private static Actor found(Commonhall hall) {
        return hall.found(new FoundHall("Founder"));
    }

    @Test
    final void refusedCommandsLeaveNothingBehind() {
        Commonhall hall = hall();
        Actor admin = found(hall);
        HallNotice.pin(hall, admin, new HallNotice.Pin("a"));
        assertThatThrownBy(() -> HallNotice.pin(hall, admin, new HallNotice.Pin("a")))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> HallNotice.pin(hall, Actor.visitor(), new HallNotice.Pin("b")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> hall.found(new FoundHall("Another"))).isInstanceOf(Conflict.class);
        assertThat(all(HallNotice.TYPE)).extracting(HallNotice::title).containsExactly("a");
        assertThat(hall.journal().feed(admin, 0, 100))
                .extracting(Event::event)
                .containsExactly("hall.founded", "notice.pinned");
    }

    @Test
    final void aRepeatedCommandChangesNothing() {
        Commonhall hall = hall();
        Actor admin = found(hall);
        Receipt<HallNotice> first = HallNotice.pin(hall, admin.once(COMMAND), new HallNotice.Pin("a"));
        HallNotice.count(hall, new HallNotice.Count(first.id(), 3));
        Receipt<HallNotice> again = HallNotice.pin(hall, admin.once(COMMAND), new HallNotice.Pin("a"));
        assertThat(again.toString()).isEqualTo(first.toString());
        assertThat(again.version()).isOne();
        assertThat(again.made(HallNotice.class)).isEqualTo(first.id());
        assertThatThrownBy(() -> HallNotice.pin(hall, admin.once(COMMAND), new HallNotice.Pin("b")))
                .isInstanceOfSatisfying(
                        Conflict.class, refusal -> assertThat(refusal.code()).isEqualTo("command.id.reused"));
        assertThat(all(HallNotice.TYPE)).extracting(HallNotice::readers).containsExactly(3L);
    }

    @Test
    final void groupedCommandsAreStoredTogetherOrNotAtAll() {
        Commonhall hall = hall();
        Actor admin = found(hall);
        assertThatThrownBy(() -> hall.inTransaction(bound -> {
                    HallNotice.pin(bound, admin, new HallNotice.Pin("a"));
                    return HallNotice.pin(bound, admin, new HallNotice.Pin("a"));
                }))
                .isInstanceOf(Conflict.class);
        assertThat(all(HallNotice.TYPE)).isEmpty();
        hall.preview(trial -> HallNotice.pin(trial, admin, new HallNotice.Pin("a")));
        assertThat(all(HallNotice.TYPE)).isEmpty();
        hall.inTransaction(bound -> {
            HallNotice.pin(bound, admin, new HallNotice.Pin("a"));
            return HallNotice.pin(bound, admin, new HallNotice.Pin("b"));
        });
        assertThat(all(HallNotice.TYPE)).hasSize(2);
    }

    @Test
    final void twoHallsCountingOneRecordLoseNothingAndMakeOneChain() {
        Commonhall hall = hall();
        Commonhall other = hall();
        Actor admin = found(hall);
        Receipt<HallNotice> notice = HallNotice.pin(hall, admin, new HallNotice.Pin("a"));
        int threads = 4;
        int each = 10;
        try (Together together = new Together()) {
            List<Together.Outcome<Integer>> outcomes = together.race(threads, thread -> () -> {
                countAll(thread % 2 == 0 ? hall : other, notice.id(), each);
                return other.corridor().seal();
            });
            assertThat(outcomes).allMatch(Together.Outcome::succeeded);
        }
        assertThat(all(HallNotice.TYPE)).extracting(HallNotice::readers).containsExactly((long) threads * each);
        List<Event> feed = hall.journal().feed(admin, 0, 1_000);
        assertThat(feed).hasSize(threads * each + 2);
        Map<UUID, List<Long>> versions = new HashMap<>();
        feed.forEach(event -> versions.computeIfAbsent(event.subject(), none -> new ArrayList<>())
                .add(event.version()));
        assertThat(versions.values()).allSatisfy(of -> assertThat(of).isSorted());
        assertThat(other.journal().verify(admin).firstBad()).isEmpty();
    }

    private static void countAll(Commonhall hall, Id<HallNotice> notice, int times) {
        int counted = 0;
        while (counted < times) {
            try {
                HallNotice.count(hall, new HallNotice.Count(notice, 1));
                counted++;
            } catch (Conflict busy) {
                // Everybody reads without a lock here, so that losing again and again is possible; nothing was stored.
                assertThat(busy.code()).isIn("record.stale", "storage.busy", "storage.lock.timeout");
            }
        }
    }

    @Test
    final void theHallIsThereAfterReopening() {
        Commonhall hall = hall();
        Actor admin = found(hall);
        Receipt<HallNotice> notice = HallNotice.pin(hall, admin, new HallNotice.Pin("a"));
        reopenStore();
        Commonhall again = hall();
        assertThat(HallNotice.count(again, new HallNotice.Count(notice.id(), 2)).version())
                .isEqualTo(2);
        assertThat(all(HallNotice.TYPE)).extracting(HallNotice::readers).containsExactly(2L);
        assertThat(again.journal().verify(admin).good()).isEqualTo(3);
        assertThat(again.corridor().<Long>read(admin, reading -> reading.count(Query.of(HallNotice.TYPE))))
                .isOne();
    }

    @Test
    final void aGroupGoesOnAfterARefusalThatLeavesNothingOrCommitsNothing() {
        List<Event> heard = new ArrayList<>();
        Commonhall hall = builder().listener(heard::add).build();
        Actor admin = found(hall);
        heard.clear();
        Throwable thrown = catchThrowable(() -> hall.inTransaction(bound -> {
            HallNotice.pin(bound, admin, new HallNotice.Pin("a"));
            assertThatThrownBy(() -> pinTooLate(bound, admin, "refused")).isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> HallNotice.pinAll(bound, admin, List.of("in bulk", "a")))
                    .isInstanceOf(Conflict.class);
            return HallNotice.pin(bound, admin, new HallNotice.Pin("b"));
        }));
        boolean nests = nests();
        if (nests) {
            assertThat(thrown).isNull();
        } else {
            assertThat(thrown)
                    .isInstanceOfSatisfying(
                            Conflict.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("group.refused"));
        }
        List<String> pinned = nests ? List.of("a", "b") : List.of();
        assertThat(all(HallNotice.TYPE)).extracting(HallNotice::title).containsExactlyInAnyOrderElementsOf(pinned);
        assertThat(heard)
                .extracting(Event::event)
                .containsExactlyElementsOf(
                        pinned.stream().map(title -> "notice.pinned").toList());
        assertThat(hall.journal().feed(admin, 0, 100)).hasSize(1 + pinned.size());
        assertThat(hall.journal().verify(admin).firstBad()).isEmpty();
    }

    @Test
    final void aPreviewStoresNothingWhereverItIsCalled() {
        Commonhall hall = hall();
        Actor admin = found(hall);
        HallNotice.Pin tried = new HallNotice.Pin("tried");
        assertThat(hall.preview(trial -> HallNotice.pin(trial, admin, tried)).version())
                .isOne();
        assertThat(hall.preview(trial -> trial.inTransaction(bound -> HallNotice.pin(bound, admin, tried)))
                        .version())
                .isOne();
        hall.inTransaction(bound -> {
            HallNotice.pin(bound, admin, new HallNotice.Pin("kept"));
            if (nests()) {
                assertThat(bound.preview(trial -> HallNotice.pin(trial, admin, tried))
                                .version())
                        .isOne();
                List<Receipt<HallNotice>> many =
                        bound.preview(trial -> HallNotice.pinAll(trial, admin, List.of("tried", "too")));
                assertThat(many).hasSize(2);
            } else {
                assertThatThrownBy(() -> bound.preview(trial -> HallNotice.pin(trial, admin, tried)))
                        .isInstanceOfSatisfying(
                                RuleViolation.class,
                                refusal -> assertThat(refusal.code()).isEqualTo("hall.preview.unsupported"));
            }
            return HallNotice.pin(bound, admin, new HallNotice.Pin("kept too"));
        });
        assertThat(all(HallNotice.TYPE)).extracting(HallNotice::title).containsExactlyInAnyOrder("kept", "kept too");
        assertThat(hall.journal().feed(admin, 0, 100))
                .extracting(Event::event)
                .containsExactly("hall.founded", "notice.pinned", "notice.pinned");
    }
}
