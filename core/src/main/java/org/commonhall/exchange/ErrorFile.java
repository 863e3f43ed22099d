package org.commonhall.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonhall.InvalidInput;

/**
 * The rows that were not imported, as CSV with {@code line,column,code,value}. It comes into being with the first of them,
 * and an import that is resumed goes on with it. Cells that a spreadsheet would take for a formula begin with an
 * apostrophe; values are cut to {@value #VALUE} characters. Not thread-safe.
 */
final class ErrorFile {
    /** The greatest length of a value, in characters. */
    public static final int VALUE = 1_000;

    private final Path file;
    private long committed;

    /**
     * Names the file; nothing is written yet.
     *
     * @param file where; the folder exists
     */
    public ErrorFile(Path file) {
        this.file = file;
    }

    /**
     * Where the errors are.
     *
     * @return the path, of a file that exists once there is an error
     */
    public Path path() {
        return file;
    }

    /** Keeps what belongs to lines that are done, so that nothing is there twice; a new import keeps nothing. */
    List<ErrorRow> keepUpTo(long line) {
        try {
            List<ErrorRow> kept = line > 0 && Files.exists(file) ? upTo(line) : List.of();
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .close();
            Files.delete(file);
            committed = 0;
            write(kept);
            commit();
            return kept;
        } catch (IOException | UncheckedIOException unwritable) {
            throw new InvalidInput(file.toString(), "exchange.errors.unwritable");
        }
    }

    /** Writes what a batch refused behind what is committed; a batch that is run again writes over its first attempt. */
    void write(List<ErrorRow> errors) {
        if (errors.isEmpty() && committed == 0 && !Files.exists(file)) {
            return;
        }
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(format(errors, committed == 0));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.truncate(committed).position(committed);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What was written last is in the store as well. */
    void commit() {
        try {
            committed = Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A cell that no spreadsheet takes for a formula. */
    static String guard(String cell) {
        return !cell.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String format(List<ErrorRow> errors, boolean header) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            if (header) {
                writer.writeRecord("line", "column", "code", "value");
            }
            for (ErrorRow error : errors) {
                writer.writeRecord(
                        Long.toString(error.line()), guard(error.column()), error.code(), guard(cut(error.value())));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String cut(String value) {
        return value.length() <= VALUE ? value : value.substring(0, value.offsetByCodePoints(0, VALUE / 2)) + "…";
    }

    // A process that was killed may have left half a row at the end, and only there.
    private List<ErrorRow> upTo(long line) {
        List<ErrorRow> kept = new ArrayList<>();
        try (CsvRows rows = CsvRows.open(ImportSource.of(file), ',')) {
            for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                List<String> fields = row.get().fields();
                long at = Long.parseLong(fields.get(0));
                if (at <= line) {
                    kept.add(new ErrorRow(at, unguard(fields.get(1)), fields.get(2), unguard(fields.get(3))));
                }
            }
        } catch (InvalidInput | NumberFormatException torn) {
            return kept;
        }
        return kept;
    }

    private static String unguard(String cell) {
        return cell.startsWith("'") && !guard(cell.substring(1)).equals(cell.substring(1)) ? cell.substring(1) : cell;
    }
}
