package org.commonhall.examples;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.FoundHall;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.storage.Storage;
import org.commonhall.storage.jdbc.JdbcStorage;
import org.commonhall.storage.memory.MemoryStorage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the hall keeps its data. */
final class StoreOption {
    // The same at every start, so that founding again gives the same administrator.
    private static final UUID FOUNDING = UUID.fromString("00000000-0000-4000-8000-636f6d6d616e");

    @Option(
            names = "--store",
            paramLabel = "memory|h2:FILE|sqlite:FILE|jdbc:URL",
            required = true,
            description = "Where the data is kept; a jdbc: URL names its user and password itself.")
    private String store = "memory";

    @Option(
            names = "--as",
            paramLabel = "PERSON",
            description = "The id of the person who acts, on a hall that was not founded by this command line.")
    private @Nullable UUID person;

    /** A hall over an open store. */
    record OpenHall(Commonhall hall, Actor administrator, AutoCloseable connections) implements AutoCloseable {
        @Override
        public void close() {
            try {
                connections.close();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    boolean inMemory() {
        return store.equals("memory");
    }

    static OpenHall memory() {
        return memory(Clock.systemUTC());
    }

    private static OpenHall memory(Clock clock) {
        MemoryStorage storage = new MemoryStorage();
        return hall(storage, storage, null, clock);
    }

    /** The option as somebody has written it, for a command in which it need not be given. */
    static StoreOption of(String store) {
        StoreOption option = new StoreOption();
        option.store = store;
        return option;
    }

    /**
     * Opens the hall.
     *
     * @param existing whether a file must be there already
     * @throws InvalidInput if the store is none of those there are, or the file is not there
     */
    OpenHall open(boolean existing) {
        return open(existing, Clock.systemUTC());
    }

    /** The same by a clock of the command's own. */
    OpenHall open(boolean existing, Clock clock) {
        if (inMemory()) {
            return memory(clock);
        }
        HikariDataSource pool = new HikariDataSource(pool(existing));
        try {
            return hall(JdbcStorage.owning(pool), pool, person, clock);
        } catch (RuntimeException failure) {
            pool.close();
            throw failure;
        }
    }

    private HikariConfig pool(boolean existing) {
        HikariConfig config = new HikariConfig();
        config.setMaximumPoolSize(2);
        config.setJdbcUrl(url(existing));
        if (store.startsWith("sqlite:")) {
            config.setMaximumPoolSize(1);
            config.addDataSourceProperty("journal_mode", "WAL");
            config.addDataSourceProperty("synchronous", "FULL");
            config.addDataSourceProperty("foreign_keys", "true");
            config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
        }
        return config;
    }

    private String url(boolean existing) {
        if (store.startsWith("h2:")) {
            String file = file("h2:").replaceFirst("\\.mv\\.db$", "");
            require(!existing || Files.exists(Path.of(file + ".mv.db")));
            // An import that is killed goes on from what is stored, so commits may wait half a second for one another.
            // Texts
            // of a journal entry stay in its row. The hook that ends the process closes the file itself.
            return "jdbc:h2:file:" + file + ";DB_CLOSE_ON_EXIT=FALSE";
        }
        if (store.startsWith("sqlite:")) {
            require(!existing || Files.exists(Path.of(file("sqlite:"))));
            return "jdbc:sqlite:" + file("sqlite:");
        }
        require(store.startsWith("jdbc:"));
        return store.startsWith("jdbc:jdbc:") ? store.substring("jdbc:".length()) : store;
    }

    private String file(String prefix) {
        String file = store.substring(prefix.length());
        require(!file.isEmpty() && !file.contains(";") && !file.contains("?"));
        return Path.of(file).toAbsolutePath().normalize().toString();
    }

    private void require(boolean good) {
        if (!good) {
            throw new InvalidInput(store, "exchange.store");
        }
    }

    private static OpenHall hall(Storage storage, AutoCloseable connections, @Nullable UUID person, Clock clock) {
        Commonhall hall = Commonhall.builder().storage(storage).clock(clock).build();
        Actor administrator = person != null
                ? Actor.person(new Id<>(person))
                : hall.found(Actor.visitor().once(FOUNDING), new FoundHall("Command line"));
        return new OpenHall(hall, administrator, connections);
    }
}
