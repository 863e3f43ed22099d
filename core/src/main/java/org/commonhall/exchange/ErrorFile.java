package org.commonhall.exchange;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
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
import java.util.stream.Collectors;
import org.commonhall.InvalidInput;

/**
 * The rows that were not imported, as CSV with {@code line,column,code,value}; of the directory as the rows were, with {@code
 * line,column,code} behind them, so that they can be corrected and imported as they stand. It comes into being with the first of them,
 * and an import that is resumed goes on with it. Cells that a spreadsheet would take for a formula begin with an
 * apostrophe; values are cut to {@value #VALUE} characters. Not thread-safe.
 */
final class ErrorFile {
    /** The greatest length of a value, in characters. */
    public static final int VALUE = 1_000;

    /** What stands behind a row that is given back. */
    static final ImmutableList<String> BEHIND = ImmutableList.of("line", "column", "code");

    private static final String AND = "; ";

    private final Path file;
    private final boolean whole;
    private ImmutableList<String> columns = ImmutableList.of();
    private long committed;

    /**
     * Names the file; nothing is written yet.
     *
     * @param file where; the folder exists
     * @param whole whether rows are given back as they were
     */
    ErrorFile(Path file, boolean whole) {
        this.file = file;
        this.whole = whole;
    }

    /** Says which columns the rows have that are given back. */
    void of(List<String> header) {
        columns = ImmutableList.copyOf(header);
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

    private String format(List<ErrorRow> errors, boolean header) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            if (whole) {
                rows(writer, errors, header);
            } else {
                places(writer, errors, header);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void places(CsvWriter writer, List<ErrorRow> errors, boolean header) {
        if (header) {
            writer.writeRecord("line", "column", "code", "value");
        }
        for (ErrorRow error : errors) {
            writer.writeRecord(
                    Long.toString(error.line()), guard(error.column()), error.code(), guard(cut(error.value())));
        }
    }

    private void rows(CsvWriter writer, List<ErrorRow> errors, boolean header) {
        if (header) {
            List<String> names = new ArrayList<>(columns);
            names.removeAll(BEHIND);
            names.addAll(BEHIND);
            writer.writeRecord(names.stream().map(ErrorFile::guard).toList());
        }
        Multimaps.index(errors, ErrorRow::line).asMap().forEach((line, faults) -> {
            ErrorRow first = faults.iterator().next();
            List<String> fields = new ArrayList<>();
            List<String> row = first.row() == null ? List.of() : first.row().fields();
            for (int i = 0; i < row.size(); i++) {
                if (i >= columns.size() || !BEHIND.contains(columns.get(i))) {
                    fields.add(guard(row.get(i)));
                }
            }
            fields.add(Long.toString(line));
            fields.add(guard(faults.stream().map(ErrorRow::column).collect(Collectors.joining(AND))));
            fields.add(faults.stream().map(ErrorRow::code).collect(Collectors.joining(AND)));
            writer.writeRecord(fields);
        });
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
                if (whole) {
                    kept.addAll(given(fields, line));
                    continue;
                }
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

    /** The faults of a row that was given back, if they belong to a line that is done. */
    private static List<ErrorRow> given(List<String> fields, long done) {
        int own = fields.size() - BEHIND.size();
        long line = Long.parseLong(fields.get(own));
        List<String> columns = Splitter.on(AND).splitToList(unguard(fields.get(own + 1)));
        List<String> codes = Splitter.on(AND).splitToList(fields.get(own + 2));
        CsvRow row = new CsvRow(
                line, fields.subList(0, own).stream().map(ErrorFile::unguard).toList());
        List<ErrorRow> given = new ArrayList<>();
        for (int i = 0; i < codes.size() && line <= done; i++) {
            given.add(new ErrorRow(line, columns.get(i), codes.get(i), "", row));
        }
        return given;
    }

    static String unguard(String cell) {
        return cell.startsWith("'") && !guard(cell.substring(1)).equals(cell.substring(1)) ? cell.substring(1) : cell;
    }
}
