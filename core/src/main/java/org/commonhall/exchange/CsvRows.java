package org.commonhall.exchange;

import com.google.common.hash.Hashing;
import com.google.common.hash.HashingInputStream;
import com.google.common.io.CountingInputStream;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.commonhall.Bytes;
import org.commonhall.InvalidInput;

/**
 * The rows of a CSV file (RFC 4180) one by one: unpacked, decoded, and refused with line and column where packing,
 * encoding, quoting, column count or size are wrong. The first row is the header and sets the count of columns.
 */
final class CsvRows implements Closeable {
    private final String name;
    private final CountingInputStream packed;
    private final HashingInputStream hashed;
    private final Utf8Reader text;
    private final CsvReader<CsvRow> reader;
    private final Iterator<CsvRow> rows;
    private final Handler handler = new Handler();
    private final List<String> header;

    private CsvRows(ImportSource source, char separator) throws IOException {
        this.name = source.name();
        this.packed = new CountingInputStream(source.content().open());
        this.hashed = new HashingInputStream(Hashing.sha256(), packed);
        this.text = new Utf8Reader(unpacked());
        // The buffer must hold the longest field; twice the limit lets the handler name it instead of the parser.
        this.reader = CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(2 * ImportLimits.FIELD)
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(handler, text);
        this.rows = reader.iterator();
        this.header = read().orElseThrow(() -> refused("exchange.empty")).fields();
    }

    /**
     * Opens a file and reads its header.
     *
     * @throws InvalidInput if it has none or it is damaged
     */
    static CsvRows open(ImportSource source, char separator) {
        try {
            return new CsvRows(source, separator);
        } catch (ZipException | EOFException bad) {
            throw new InvalidInput(source.name(), "exchange.gzip", 1);
        } catch (IOException unreadable) {
            throw ImportSource.unreadable(source.name());
        }
    }

    List<String> header() {
        return header;
    }

    /** How many bytes of the file have been read, for progress. */
    long bytesRead() {
        return packed.getCount();
    }

    /** The SHA-256 of the file as packed; only after the last row. */
    Bytes digest() {
        return Bytes.of(hashed.hash().asBytes());
    }

    /** The next row, empty at the end. */
    Optional<CsvRow> next() {
        Optional<CsvRow> row = read();
        row.ifPresent(found -> {
            if (found.fields().size() != header.size()) {
                throw refused(
                        "exchange.columns",
                        found.line(),
                        header.size(),
                        found.fields().size());
            }
        });
        return row;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException ignored) {
            // everything that was needed has been read
        }
    }

    private Optional<CsvRow> read() {
        try {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (CsvParseException | UncheckedIOException failure) {
            throw translate(failure);
        }
    }

    private RuntimeException translate(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidInput refused) {
                return refused;
            }
            if (cause instanceof Utf8Reader.Malformed bad) {
                return refused("exchange.encoding", bad.line(), bad.column(), bad.badByte());
            }
            if (cause instanceof ZipException || cause instanceof EOFException) {
                return refused("exchange.gzip", text.line());
            }
            if (cause instanceof IOException) {
                return ImportSource.unreadable(name);
            }
        }
        return handler.overflowing(failure)
                ? refused("exchange.field", handler.line, handler.fields.size() + 1, ImportLimits.FIELD)
                : refused("exchange.quotes", handler.line, handler.fields.size() + 1);
    }

    private InvalidInput refused(String code, Object... arguments) {
        return new InvalidInput(name, code, arguments);
    }

    private InputStream unpacked() throws IOException {
        PushbackInputStream start = new PushbackInputStream(hashed, 2);
        byte[] magic = start.readNBytes(2);
        start.unread(magic);
        return magic.length == 2 && magic[0] == 0x1f && magic[1] == (byte) 0x8b ? new Gunzip(start) : start;
    }

    private final class Handler extends AbstractBaseCsvCallbackHandler<CsvRow> {
        private long line = 1;
        private List<String> fields = new ArrayList<>();

        @Override
        protected void handleBegin(long startingLine) {
            line = startingLine;
            fields = new ArrayList<>(fields.size());
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            if (length > ImportLimits.FIELD) {
                throw refused("exchange.field", line, index + 1, ImportLimits.FIELD);
            }
            if (index >= ImportLimits.COLUMNS) {
                throw refused("exchange.columns.many", line, ImportLimits.COLUMNS);
            }
            fields.add(new String(buffer, offset, length));
        }

        @Override
        protected CsvRow buildRecord() {
            return new CsvRow(line, fields);
        }

        // The parser has no type of its own for a field that outgrows its buffer.
        boolean overflowing(RuntimeException failure) {
            String message = failure.getMessage();
            return message != null && message.contains("buffer size");
        }
    }
}
