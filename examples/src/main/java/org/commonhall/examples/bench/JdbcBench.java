package org.commonhall.examples.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
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
 * rows in batches of 1,000. A ratio of 1.10 means that the library takes 1.10 times as long.
 */
public final class JdbcBench {
    private static final int ROUNDS = 15;
    private static final int BULK = 23_000;
    private static final int BUILDINGS = 50;
    private static final long SLICE_NANOS = 300_000_000;

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
        for (int i = 0; i < 3; i++) {
            slice(raw, operation);
            slice(library, operation);
        }
        double[] ratios = new double[ROUNDS];
        double[] rawTimes = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            rawTimes[i] = slice(raw, operation);
            ratios[i] = slice(library, operation) / rawTimes[i];
        }
        Arrays.sort(ratios);
        Arrays.sort(rawTimes);
        System.out.printf(
                Locale.ROOT,
                "%s raw %.1f us, ratio %.2f (quartiles %.2f to %.2f)%n",
                name,
                rawTimes[ROUNDS / 2] / 1_000,
                ratios[ROUNDS / 2],
                ratios[ROUNDS / 4],
                ratios[ROUNDS * 3 / 4]);
    }

    /** Nanoseconds an operation takes, from as many as fit into a slice. */
    private static double slice(Work work, Consumer<Work> operation) {
        long start = System.nanoTime();
        long count = 0;
        long now;
        do {
            operation.accept(work);
            count++;
            now = System.nanoTime();
        } while (now - start < SLICE_NANOS);
        return (double) (now - start) / count;
    }

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
