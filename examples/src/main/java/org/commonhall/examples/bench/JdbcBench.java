package org.commonhall.examples.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.commonhall.Id;
import org.commonhall.storage.Schema;
import org.commonhall.storage.jdbc.JdbcStorage;

/**
 * Compares the JDBC store with hand-written JDBC: slices of both alternate in one run, so that a busy machine slows both.
 * Each argument is the JDBC URL of an empty database; R1 by id, R2 a page of 20, W1 an insert and three changes, B1 23,000
 * rows in batches of 1,000. A ratio of 1.10 means that the library takes 1.10 times as long; on a busy
 * machine the ratio of processor time is the steadier one, which on an embedded database covers the engine.
 */
public final class JdbcBench {
    private static final int ROUNDS = 21;
    private static final int WARM_UP = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int BULK = 23_000;
    private static final int BUILDINGS = 50;
    private static final long SLICE_NANOS = 100_000_000;

    private final Random random = new Random(1);
    private final List<UUID> buildings = new ArrayList<>();
    private final List<Id<BenchCase>> known = new ArrayList<>();

    private JdbcBench() {
        for (int i = 0; i < BUILDINGS; i++) {
            buildings.add(uuid());
        }
    }

    /**
     * Measures and prints.
     *
     * @param urls databases; without any, H2 in memory
     */
    public static void main(String[] urls) {
        for (String url : urls.length == 0 ? new String[] {"jdbc:h2:mem:bench"} : urls) {
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(url);
            config.setMaximumPoolSize(2);
            try (HikariDataSource pool = new HikariDataSource(config)) {
                new JdbcBench().run(url, pool);
            }
        }
    }

    private void run(String url, HikariDataSource pool) {
        JdbcStorage storage = JdbcStorage.owning(pool);
        storage.open(Schema.of(BenchCase.TYPE));
        Work library = new LibraryWork(storage);
        Work raw = new RawWork(pool);
        for (int i = 0; i < 4; i++) {
            List<BenchCase> many = fresh(BULK);
            many.forEach(one -> known.add(one.id()));
            raw.insertAll(many);
        }
        System.out.println(url);
        compare("R1", raw, library, this::findOne);
        compare("R2", raw, library, work -> work.page(buildings.get(random.nextInt(BUILDINGS))));
        compare("W1", raw, library, this::insertAndMove);
        compare("B1", raw, library, work -> work.insertAll(fresh(BULK)));
    }

    private void findOne(Work work) {
        Id<BenchCase> id = known.get(random.nextInt(known.size()));
        if (work.find(id).isEmpty()) {
            throw new IllegalStateException("lost " + id);
        }
    }

    private void insertAndMove(Work work) {
        Id<BenchCase> id = work.insert(fresh(1).get(0)).id();
        work.move(id, BenchCase.Status.ACCEPTED);
        work.move(id, BenchCase.Status.ANSWERED);
        work.move(id, BenchCase.Status.CLOSED);
    }

    private static void compare(String name, Work raw, Work library, Consumer<Work> operation) {
        for (int i = 0; i < WARM_UP; i++) {
            slice(raw, operation);
            slice(library, operation);
        }
        double[] times = new double[ROUNDS];
        double[] ratios = new double[ROUNDS];
        double[] cpuRatios = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            Slice byHand = slice(raw, operation);
            Slice byLibrary = slice(library, operation);
            times[i] = byHand.nanos();
            ratios[i] = byLibrary.nanos() / byHand.nanos();
            cpuRatios[i] = byLibrary.cpuNanos() / byHand.cpuNanos();
        }
        System.out.printf(
                Locale.ROOT,
                "%s by hand %.1f us, time %.2f, processor time of the thread %.2f%n",
                name,
                median(times) / 1_000,
                median(ratios),
                median(cpuRatios));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    /** Runs as many operations as fit into a slice. */
    private static Slice slice(Work work, Consumer<Work> operation) {
        long cpuStart = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        long count = 0;
        long now;
        do {
            operation.accept(work);
            count++;
            now = System.nanoTime();
        } while (now - start < SLICE_NANOS);
        return new Slice(
                (double) (now - start) / count, (double) (THREADS.getCurrentThreadCpuTime() - cpuStart) / count);
    }

    /** What one operation took. */
    private record Slice(double nanos, double cpuNanos) {}

    private List<BenchCase> fresh(int count) {
        List<BenchCase> cases = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            cases.add(new BenchCase(
                    new Id<>(uuid()),
                    0,
                    buildings.get(random.nextInt(BUILDINGS)),
                    BenchCase.Status.NEW,
                    Instant.ofEpochSecond(1_700_000_000L + random.nextInt(30_000_000)),
                    "the lamp in the stairwell flickers " + i,
                    i % 2 == 0 ? null : "third floor, beside the lift"));
        }
        return cases;
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
