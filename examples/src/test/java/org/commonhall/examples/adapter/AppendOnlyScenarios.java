package org.commonhall.examples.adapter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import org.commonhall.scenario.ScenarioStore;
import org.commonhall.storage.Storage;

/** Everything about ballots on a file that only grows, but secret ones: it would keep the order in which papers came. */
public final class AppendOnlyScenarios implements ScenarioStore {
    @Override
    public String name() {
        return "append-only file";
    }

    @Override
    public Lease lease() {
        return new InFolder(folder());
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("commonhall");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private record InFolder(Path folder) implements Lease {
        @Override
        public Storage store() {
            return new AppendOnlyFileStorage(folder.resolve("records"), Duration.ofSeconds(10));
        }

        @Override
        public void close() {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
