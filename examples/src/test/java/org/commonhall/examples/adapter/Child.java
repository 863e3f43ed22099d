package org.commonhall.examples.adapter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonhall.storage.Storage;
import org.commonhall.storage.StoreUnavailable;

/** Another process that writes one transaction after the other and says the number of each that is committed. */
final class Child implements AutoCloseable {
    static final String UNAVAILABLE = "unavailable";
    private static final int LONGEST = 4000;

    private final Process process;
    private final BufferedReader said;

    private Child(List<String> prefix, Path file) {
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                file.toString());
        try {
            process = new ProcessBuilder(
                            Stream.concat(prefix.stream(), java.stream()).toList())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        said = process.inputReader(StandardCharsets.US_ASCII);
    }

    static Child start(Path file) {
        return new Child(List.of(), file);
    }

    /** A child that may not write files beyond so many blocks of half a kilobyte. */
    static Child startLimited(Path file, int blocks) {
        return new Child(List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh"), file);
    }

    /** What the child says next, or null once it is gone. */
    String next() {
        try {
            return said.readLine();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Ends the child as {@code kill -9} does; gives what it had said by then. */
    List<Long> kill() {
        // Through the handle, which leaves open what the child has said and nobody has read yet.
        process.toHandle().destroyForcibly();
        List<Long> numbers = new ArrayList<>();
        for (String line = next(); line != null; line = next()) {
            numbers.add(Long.valueOf(line));
        }
        process.onExit().join();
        return numbers;
    }

    @Override
    public void close() {
        kill();
    }

    /**
     * Writes until it is killed or the store takes no more.
     *
     * @param arguments the file
     */
    public static void main(String[] arguments) {
        try (Storage storage = Entry.open(Path.of(arguments[0]))) {
            for (long number = Entry.whole(storage).size(); ; number++) {
                Entry.write(storage, number, LONGEST);
                System.out.println(number);
            }
        } catch (StoreUnavailable full) {
            System.out.println(UNAVAILABLE);
        }
    }
}
