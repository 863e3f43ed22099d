package org.commonhall.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.commonhall.Id;
import org.commonhall.storage.DuplicateRecord;
import org.commonhall.storage.LockTimeout;
import org.commonhall.storage.MissingReference;
import org.commonhall.storage.Query;
import org.commonhall.storage.ReferencedRecord;
import org.commonhall.storage.StaleRecord;
import org.commonhall.storage.StorageException;
import org.commonhall.storage.TransactionCancelled;
import org.commonhall.storage.TransactionConflict;
import org.commonhall.storage.UniqueValueTaken;
import org.commonhall.storage.ValueRefused;
import org.commonhall.storage.jdbc.testing.Databases;
import org.commonhall.storage.jdbc.testing.Generated;
import org.commonhall.storage.jdbc.testing.Probe;
import org.commonhall.storage.jdbc.testing.ProbeOwner;
import org.commonhall.storage.jdbc.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The failure classes that a real database produces here, each provoked on it. */
class ProvokedFailuresTest {
    private static final JdbcOptions SHORT = JdbcOptions.defaults().withLockTimeout(Duration.ofSeconds(1));

    static Stream<Databases> databases() {
        return Databases.all();
    }

    static Stream<Databases> withConcurrentWriters() {
        return databases().filter(kind -> kind != Databases.SQLITE);
    }

    static Stream<Databases> servers() {
        return databases().filter(kind -> kind == Databases.POSTGRESQL || kind == Databases.MARIADB);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void refusalsNameWhatRefuses(Databases kind) {
        try (TestDatabase database = kind.create();
                JdbcStorage storage = JdbcStorage.owning(database.dataSource())) {
            storage.open(Probe.SCHEMA);
            ProbeOwner owner = insert(storage, ProbeOwner.named("uq_probe_label_mood"));
            // Without the reference that cascades: databases differ where both rules lead to one target.
            Probe probe = Probe.TYPE.with(
                    new Generated(1, true).probes(List.of(owner), 1).get(0), Probe.WHOLE, null);
            storage.inTransaction(tx -> tx.insert(Probe.TYPE, List.of(probe)));

            assertThatThrownBy(() -> insert(storage, owner))
                    .isInstanceOfSatisfying(
                            DuplicateRecord.class,
                            e -> assertThat(e.id()).isEqualTo(owner.id().value()));
            assertThatThrownBy(() -> insert(storage, ProbeOwner.named(owner.name())))
                    .isInstanceOfSatisfying(
                            UniqueValueTaken.class,
                            e -> assertThat(e.constraint()).isEqualTo("uq_probe_owner_name"));
            Probe other = Probe.TYPE.with(probe, Probe.TYPE.id(), new Id<>(new UUID(1, 1)));
            assertThatThrownBy(() -> storage.inTransaction(tx -> tx.insert(Probe.TYPE, List.of(other))))
                    .isInstanceOfSatisfying(
                            UniqueValueTaken.class,
                            e -> assertThat(e.constraint()).startsWith("uq_probe_label"));
            Probe orphan = Probe.TYPE.with(
                    Probe.TYPE.with(other, Probe.LABEL, "other"), Probe.OWNER, new Id<>(new UUID(2, 2)));
            assertThatThrownBy(() -> storage.inTransaction(tx -> tx.insert(Probe.TYPE, List.of(orphan))))
                    .isInstanceOf(MissingReference.class);
            assertThatThrownBy(() -> storage.inTransaction(tx -> {
                        tx.delete(ProbeOwner.TYPE, tx.select(Query.of(ProbeOwner.TYPE)));
                        return "";
                    }))
                    .isInstanceOf(ReferencedRecord.class);
            assertThatThrownBy(() -> storage.inTransaction(tx -> tx.update(ProbeOwner.TYPE, List.of(owner, owner))))
                    .isInstanceOf(StaleRecord.class);
            assertThatThrownBy(() -> insert(storage, ProbeOwner.named("long".repeat(50))))
                    .isInstanceOf(ValueRefused.class);
            assertThat((long) storage.inTransaction(tx -> tx.count(Query.of(ProbeOwner.TYPE))))
                    .isOne();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aLockHeldTooLongIsALockTimeout(Databases kind) {
        try (TestDatabase database = kind.create();
                JdbcStorage storage = JdbcStorage.owning(database.dataSource(), SHORT)) {
            storage.open(Probe.SCHEMA);
            ProbeOwner owner = insert(storage, ProbeOwner.named("held"));
            storage.inTransaction(tx -> {
                tx.lock(ProbeOwner.TYPE, owner.id());
                assertThatThrownBy(() -> storage.inTransaction(other -> other.lock(ProbeOwner.TYPE, owner.id())))
                        .isInstanceOf(LockTimeout.class);
                // Reading does not wait.
                assertThat((long) storage.inTransaction(other -> other.count(Query.of(ProbeOwner.TYPE))))
                        .isOne();
                return "";
            });
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void aStatementThatRunsTooLongIsCancelled(Databases kind) {
        JdbcOptions limited = JdbcOptions.defaults().withStatementTimeout(Duration.ofSeconds(1));
        try (TestDatabase database = kind.create();
                JdbcStorage storage = JdbcStorage.owning(database.dataSource(), limited)) {
            storage.open(Probe.SCHEMA);
            ProbeOwner owner = insert(storage, ProbeOwner.named("held"));
            storage.inTransaction(tx -> {
                tx.lock(ProbeOwner.TYPE, owner.id());
                assertThatThrownBy(() -> storage.inTransaction(other -> other.lock(ProbeOwner.TYPE, owner.id())))
                        .isInstanceOf(TransactionCancelled.class);
                return "";
            });
        }
    }

    @ParameterizedTest
    @MethodSource("withConcurrentWriters")
    void oneOfTwoThatWaitForEachOtherMayRunAgain(Databases kind) throws Exception {
        try (TestDatabase database = kind.create();
                JdbcStorage storage = JdbcStorage.owning(
                        database.dataSource(), JdbcOptions.defaults().withLockTimeout(Duration.ofSeconds(20)))) {
            storage.open(Probe.SCHEMA);
            ProbeOwner one = insert(storage, ProbeOwner.named("one"));
            ProbeOwner two = insert(storage, ProbeOwner.named("two"));
            CyclicBarrier bothHoldOne = new CyclicBarrier(2);
            ExecutorService threads = Executors.newFixedThreadPool(2);
            try {
                List<Future<@Nullable StorageException>> ends = new ArrayList<>();
                ends.add(threads.submit(() -> crossing(storage, one, two, bothHoldOne)));
                ends.add(threads.submit(() -> crossing(storage, two, one, bothHoldOne)));
                List<StorageException> refused = new ArrayList<>();
                for (Future<@Nullable StorageException> end : ends) {
                    StorageException refusal = end.get(60, TimeUnit.SECONDS);
                    if (refusal != null) {
                        refused.add(refusal);
                    }
                }
                assertThat(refused).hasSize(1).first().isInstanceOf(TransactionConflict.class);
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private static @Nullable StorageException crossing(
            JdbcStorage storage, ProbeOwner first, ProbeOwner second, CyclicBarrier bothHoldOne) {
        try {
            storage.inTransaction(tx -> {
                tx.lock(ProbeOwner.TYPE, first.id());
                await(bothHoldOne);
                return tx.lock(ProbeOwner.TYPE, second.id());
            });
            return null;
        } catch (StorageException refusal) {
            return refusal;
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(60, TimeUnit.SECONDS);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static ProbeOwner insert(JdbcStorage storage, ProbeOwner owner) {
        return storage.inTransaction(tx -> tx.insert(ProbeOwner.TYPE, List.of(owner)))
                .get(0);
    }
}
