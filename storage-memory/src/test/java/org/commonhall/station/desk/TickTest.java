package org.commonhall.station.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Set;
import org.commonhall.Commonhall;
import org.commonhall.scenario.TestDesks;
import org.commonhall.scenario.TestHall;
import org.commonhall.storage.Schema;
import org.commonhall.storage.Storage;
import org.commonhall.storage.StorageFeature;
import org.commonhall.storage.StorageTransaction;
import org.commonhall.storage.TransactionWork;
import org.commonhall.storage.memory.MemoryStorage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a node counts of the due work that another node was faster with. */
class TickTest {
    private final Storage shared = new MemoryStorage();
    private final Overtaken overtaken = new Overtaken();

    /** A store on which somebody else is faster just before the next lock. */
    private final class Overtaken implements Storage {
        private @Nullable Runnable faster;

        @Override
        public void open(Schema schema) {
            shared.open(schema);
        }

        @Override
        public Set<StorageFeature> features() {
            return shared.features();
        }

        @Override
        public <R extends @Nullable Object> R inTransaction(TransactionWork<R> work) {
            return shared.inTransaction(transaction -> work.run((StorageTransaction) Proxy.newProxyInstance(
                    TickTest.class.getClassLoader(),
                    new Class<?>[] {StorageTransaction.class},
                    (proxy, method, arguments) -> {
                        Runnable now = faster;
                        if (now != null && method.getName().equals("lock")) {
                            faster = null;
                            now.run();
                        }
                        try {
                            return method.invoke(transaction, arguments);
                        } catch (InvocationTargetException thrown) {
                            throw thrown.getCause();
                        }
                    })));
        }

        @Override
        public void close() {
            shared.close();
        }
    }

    @Test
    void whatAnotherNodeDidIsNotCounted() {
        TestHall test = TestHall.on(overtaken);
        TestDesks given = new TestDesks(test);
        given.take();
        Commonhall other = test.hall(shared);
        given.clock.advance(Duration.ofDays(1));
        int[] done = new int[2];
        overtaken.faster = () -> done[1] = other.tick(given.clock.instant(), 100);
        done[0] = given.hall.tick(given.clock.instant(), 100);
        assertThat(done).containsExactly(0, 1);
        given.take();
        given.clock.advance(Duration.ofDays(1));
        assertThat(given.hall.tick(given.clock.instant(), 100)).isOne();
    }
}
