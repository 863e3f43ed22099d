package org.commonhall.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commonhall.InvalidInput;

/**
 * A file to import, which is read twice.
 *
 * @param name the file's name without folders, for messages and the journal
 * @param size bytes as packed, zero where unknown
 * @param content opens the content from its beginning
 */
public record ImportSource(String name, long size, Content content) {

    /** Opens what is to be imported. */
    @FunctionalInterface
    public interface Content {
        /**
         * Opens the content from its beginning.
         *
         * @return a stream that the import closes
         * @throws IOException if it cannot be read
         */
        InputStream open() throws IOException;
    }

    /**
     * Takes a file on disk.
     *
     * @param file the file, packed by gzip or not
     * @return the source
     * @throws InvalidInput with {@code exchange.unreadable} if there is no such file or it may not be read
     */
    public static ImportSource of(Path file) {
        Path name = file.getFileName();
        String shown = name == null ? file.toString() : name.toString();
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw unreadable(shown);
        }
        try {
            return new ImportSource(shown, Files.size(file), () -> new BufferedInputStream(Files.newInputStream(file)));
        } catch (IOException unreadable) {
            throw unreadable(shown);
        }
    }

    /** The refusal of a file that cannot be read. */
    static InvalidInput unreadable(String name) {
        return new InvalidInput(name, "exchange.unreadable");
    }
}
