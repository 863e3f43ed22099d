package org.commonhall.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.commonhall.storage.LockTimeout;
import org.commonhall.storage.TransactionCancelled;
import org.commonhall.storage.TransactionConflict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MemoryLocksTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Locks locks = new Locks(Duration.ofMinutes(1));

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void whoWaitsTooLongIsToldSo() {
        Locks impatient = new Locks(Duration.ZERO);
        LockOwner second = new LockOwner();
        impatient.acquire(new LockOwner(), "a", Locks.Mode.CHANGE);
        assertThatThrownBy(() -> impatient.acquire(second, "a", Locks.Mode.CHANGE))
                .isInstanceOf(LockTimeout.class);
        assertThat(second.held).isEmpty();
        assertThat(second.waiting).isNull();
    }

    @Test
    void whoIsInterruptedIsCancelledAndStaysInterrupted() {
        locks.acquire(new LockOwner(), "a", Locks.Mode.REMOVE);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> locks.acquire(new LockOwner(), "a", Locks.Mode.REFER))
                .isInstanceOf(TransactionCancelled.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aCircleOfAnyLengthHasOneVictim() throws Exception {
        int length = 5;
        List<LockOwner> owners =
                IntStream.range(0, length).mapToObj(i -> new LockOwner()).toList();
        for (int i = 0; i < length; i++) {
            locks.acquire(owners.get(i), i, Locks.Mode.CHANGE);
        }
        CountDownLatch victims = new CountDownLatch(1);
        List<Future<Boolean>> all = IntStream.range(0, length)
                .mapToObj(i -> threads.submit(() -> {
                    try {
                        locks.acquire(owners.get(i), (i + 1) % length, Locks.Mode.CHANGE);
                        return true;
                    } catch (TransactionConflict circle) {
                        victims.countDown();
                        return false;
                    } finally {
                        victims.await();
                        locks.releaseAll(owners.get(i));
                    }
                }))
                .toList();
        int granted = 0;
        for (Future<Boolean> each : all) {
            granted += each.get() ? 1 : 0;
        }
        assertThat(granted).isEqualTo(length - 1);
    }

    @Test
    void referencesGoTogetherWithAChangeButNotWithARemoval() {
        LockOwner other = new LockOwner();
        assertThat(locks.acquire(new LockOwner(), "a", Locks.Mode.CHANGE)).isTrue();
        assertThat(locks.acquire(other, "a", Locks.Mode.REFER)).isTrue();
        assertThat(locks.acquire(other, "a", Locks.Mode.REFER)).isFalse();
        assertThat(Locks.Mode.REMOVE.excludes(Locks.Mode.REFER)).isTrue();
    }

    @Test
    void whoComesLaterDoesNotOvertakeADeleter() throws Exception {
        LockOwner reader = new LockOwner();
        LockOwner deleter = new LockOwner();
        locks.acquire(reader, "a", Locks.Mode.REFER);
        Future<Boolean> removal = threads.submit(() -> locks.acquire(deleter, "a", Locks.Mode.REMOVE));
        while (deleter.waiting == null) {
            Thread.onSpinWait();
        }
        LockOwner late = new LockOwner();
        Future<Boolean> reference = threads.submit(() -> locks.acquire(late, "a", Locks.Mode.REFER));
        while (late.waiting == null) {
            Thread.onSpinWait();
        }
        locks.releaseAll(reader);
        assertThat(removal.get()).isTrue();
        assertThat(late.held).isEmpty();
        locks.releaseAll(deleter);
        assertThat(reference.get()).isTrue();
    }
}
