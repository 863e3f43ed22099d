package org.commonhall.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.commonhall.storage.CommitUnknown;
import org.commonhall.storage.Query;
import org.commonhall.storage.StorageException;
import org.commonhall.storage.StorageTransaction;
import org.commonhall.storage.jdbc.testing.Databases;
import org.commonhall.storage.jdbc.testing.FaultySource;
import org.commonhall.storage.jdbc.testing.Probe;
import org.commonhall.storage.jdbc.testing.ProbeOwner;
import org.commonhall.storage.jdbc.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A fault at every JDBC call of a transaction: all or nothing, no false success, no connection kept or changed. */
class FaultInjectionTest {
    private static final List<Supplier<Throwable>> KINDS = List.of(
            () -> new SQLException("link", "08006"),
            () -> new SQLException("conflict", "40001"),
            () -> new SQLException("cancelled", "57014"),
            () -> new IllegalStateException("driver"),
            () -> new OutOfMemoryError("driver"));

    static Stream<Arguments> databases() {
        return Stream.of(Databases.H2, Databases.SQLITE)
                .flatMap(kind -> Stream.of(false, true)
                        .flatMap(forEver ->
                                Stream.of(false, true).map(afterwards -> Arguments.of(kind, forEver, afterwards))));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aFaultAtAnyCallLeavesAllOrNothing(Databases kind, boolean forEver, boolean afterwards) throws SQLException {
        try (TestDatabase database = kind.create();
                JdbcStorage honest = JdbcStorage.owning(database.dataSource())) {
            honest.open(Probe.SCHEMA);
            FaultySource faulty = new FaultySource(database.dataSource());
            JdbcStorage storage = JdbcStorage.owning(faulty.dataSource());
            storage.open(Probe.SCHEMA);
            int points = countCalls(honest, storage, faulty);
            assertThat(points).isGreaterThan(40);
            // No server answers "conflict" or "cancelled" to a commit that it has carried out.
            for (Supplier<Throwable> fault : afterwards ? List.of(KINDS.get(0), KINDS.get(3), KINDS.get(4)) : KINDS) {
                for (int at = 1; at <= points; at++) {
                    check(honest, storage, faulty, new FaultySource.Fault(at, forEver, afterwards, fault));
                }
            }
        }
    }

    private static int countCalls(JdbcStorage honest, JdbcStorage storage, FaultySource faulty) throws SQLException {
        ProbeOwner before = fresh(honest);
        faulty.cut();
        faulty.arm(null);
        storage.inTransaction(tx -> work(tx, before));
        assertThat(faulty.out()).isZero();
        assertThat(faulty.dirty()).isEmpty();
        return faulty.calls();
    }

    private static void check(JdbcStorage honest, JdbcStorage storage, FaultySource faulty, FaultySource.Fault fault)
            throws SQLException {
        ProbeOwner before = fresh(honest);
        List<ProbeOwner> nothing = all(honest);
        Throwable thrown = run(storage, faulty, fault, before);
        assertThat(faulty.out()).as("%s leaks, after %s", fault, thrown).isZero();
        assertThat(faulty.dirty()).as("%s, after %s", fault, thrown).isEmpty();
        faulty.cut();
        List<ProbeOwner> after = all(honest);
        boolean stored = after.size() == nothing.size() + 1;
        assertThat(stored || after.equals(nothing))
                .as("%s left half, after %s", fault, thrown)
                .isTrue();
        if (thrown == null) {
            assertThat(stored).as("%s: false success", fault).isTrue();
        } else if (!(thrown instanceof CommitUnknown)) {
            assertThat(stored).as("%s: false failure %s", fault, thrown).isFalse();
            assertThat(thrown)
                    .isInstanceOfAny(StorageException.class, IllegalStateException.class, OutOfMemoryError.class);
        }
        honest.inTransaction(tx -> {
            tx.delete(ProbeOwner.TYPE, tx.select(Query.of(ProbeOwner.TYPE)));
            return "";
        });
    }

    private static @Nullable Throwable run(
            JdbcStorage storage, FaultySource faulty, FaultySource.Fault fault, ProbeOwner before) {
        faulty.arm(fault);
        try {
            storage.inTransaction(tx -> work(tx, before));
            return null;
        } catch (StorageException | IllegalStateException | OutOfMemoryError thrown) {
            return thrown;
        } finally {
            faulty.arm(null);
        }
    }

    private static ProbeOwner fresh(JdbcStorage honest) {
        return honest.inTransaction(tx -> tx.insert(ProbeOwner.TYPE, List.of(ProbeOwner.named("before"))))
                .get(0);
    }

    private static List<ProbeOwner> all(JdbcStorage honest) {
        return honest.inTransaction(tx -> tx.select(Query.of(ProbeOwner.TYPE)));
    }

    /** Reads, locks, changes, inserts a batch and deletes: one record more than before. */
    private static boolean work(StorageTransaction tx, ProbeOwner before) {
        tx.select(Query.of(ProbeOwner.TYPE).where(ProbeOwner.SEATS.atLeast(0L)).limit(5));
        ProbeOwner locked = tx.lock(ProbeOwner.TYPE, before.id()).orElseThrow();
        tx.adjust(ProbeOwner.TYPE, before.id(), ProbeOwner.SEATS, 1, ProbeOwner.SEATS.below(5L));
        List<ProbeOwner> batch = new ArrayList<>();
        batch.add(ProbeOwner.named("one"));
        batch.add(ProbeOwner.named("two"));
        List<ProbeOwner> inserted = tx.insert(ProbeOwner.TYPE, batch);
        ProbeOwner next = new ProbeOwner(locked.id(), locked.version() + 1, "after", 7);
        tx.update(ProbeOwner.TYPE, List.of(next));
        tx.delete(ProbeOwner.TYPE, List.of(inserted.get(0)));
        return true;
    }
}
