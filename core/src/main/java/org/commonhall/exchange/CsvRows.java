package org.commonhall.exchange;

import com.google.common.hash.Hashing;
import com.google.common.hash.HashingInputStream;
import com.google.common.io.CountingInputStream;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.ZipException;
import org.commonhall.Bytes;
import org.commonhall.InvalidInput;
import org.commonhall.text.TextEncoding;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file (RFC 4180) one by one: unpacked, decoded, and refused with line and column where packing,
 * encoding, quoting, column count or size are wrong. The first row is the header and sets the count of columns.
 */
final class CsvRows implements Closeable {
    /** How many empty lines may stand before the header. */
    private static final int BLANK = 100;

    private final String name;
    private final CountingInputStream packed;
    private final HashingInputStream hashed;
    private final StrictReader text;
    private final CsvReader<CsvRow> reader;
    private final Iterator<CsvRow> rows;
    private final Handler handler = new Handler();
    private final List<String> header;
    private final Charset charset;
    private final RaggedRows ragged;
    private final long skipped;

    private CsvRows(ImportSource source, char given, RaggedRows ragged, @Nullable Charset encoding) throws IOException {
        this.name = source.name();
        this.ragged = ragged;
        this.packed = new CountingInputStream(source.content().open());
        this.hashed = new HashingInputStream(Hashing.sha256(), packed);
        InputStream content = unpacked();
        AtomicReference<@Nullable IOException> damage = new AtomicReference<>();
        byte[] sample = sample(content, damage);
        InputStream bytes = new SequenceInputStream(
                new ByteArrayInputStream(sample), damage.get() == null ? content : damaged(damage.get()));
        this.charset = encoding != null ? encoding : TextEncoding.of(sample, sample.length < TextEncoding.SAMPLE);
        Head head = Head.of(new String(sample, charset), given);
        this.skipped = head.length > 0 ? 1 : 0;
        char separator = head.separator;
        this.text = new StrictReader(bytes, charset);
        if (head.length > 0) {
            text.skipLine();
        }
        // The buffer must hold the longest field; twice the limit lets the handler name it instead of the parser.
        this.reader = CsvReader.builder()
                .fieldSeparator(separator)
                .maxBufferSize(2 * ImportLimits.FIELD)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(handler, text);
        this.rows = reader.iterator();
        this.header = firstRow().fields().stream().map(String::strip).toList();
    }

    /**
     * Opens a file and reads its header.
     *
     * @throws InvalidInput if it has none or it is damaged
     */
    static CsvRows open(ImportOrder order) {
        ImportProfile profile = order.profile();
        return open(order.source(), profile.separator(), profile.ragged(), order.encoding());
    }

    /**
     * Opens a file whose rows all have as many columns as its header.
     *
     * @throws InvalidInput if it has none or it is damaged
     */
    static CsvRows open(ImportSource source, char separator) {
        return open(source, separator, RaggedRows.STOP, null);
    }

    /** Opens a file with everything said. */
    static CsvRows open(ImportSource source, char separator, RaggedRows ragged, @Nullable Charset encoding) {
        try {
            return new CsvRows(source, separator, ragged, encoding);
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

    /** In which encoding it was read. */
    Charset charset() {
        return charset;
    }

    /** The next row, empty at the end. A row without anything in it is one as well, so that a reader can stop at it. */
    Optional<CsvRow> next() {
        return read().map(found -> found.blank() ? found : fitted(found));
    }

    private CsvRow fitted(CsvRow row) {
        int have = row.fields().size();
        if (have == header.size() || ragged == RaggedRows.SKIP) {
            return row;
        }
        boolean extra = have > header.size()
                && !row.fields().subList(header.size(), have).stream().allMatch(String::isBlank);
        if (ragged == RaggedRows.STOP) {
            throw refused("exchange.columns", row.line(), header.size(), have);
        }
        if (extra) {
            return row;
        }
        List<String> filled = new ArrayList<>(row.fields().subList(0, Math.min(have, header.size())));
        while (filled.size() < header.size()) {
            filled.add("");
        }
        return new CsvRow(row.line(), filled);
    }

    private CsvRow firstRow() {
        for (int blank = 0; blank < BLANK; blank++) {
            CsvRow row = read().orElseThrow(() -> refused("exchange.empty"));
            if (!row.blank()) {
                return row;
            }
        }
        throw refused("exchange.empty");
    }

    /** What a file begins with, up to where it is damaged. */
    private static byte[] sample(InputStream content, AtomicReference<@Nullable IOException> damage) {
        byte[] sample = new byte[TextEncoding.SAMPLE];
        int length = 0;
        try {
            for (int got = 0; got >= 0 && length < sample.length; length += Math.max(got, 0)) {
                got = content.read(sample, length, sample.length - length);
            }
        } catch (IOException met) {
            damage.set(met);
        }
        return Arrays.copyOf(sample, length);
    }

    /** A stream that ends as one did before, so that the damage is named where it is. */
    private static InputStream damaged(@Nullable IOException damage) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw Objects.requireNonNull(damage);
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return read();
            }
        };
    }

    /**
     * How the first line says that fields are separated.
     *
     * @param length of the line that says nothing else, zero where there is none
     * @param separator what separates
     */
    private record Head(int length, char separator) {
        private static final String SEPARATORS = ",;\t|";

        /** Spreadsheets write {@code sep=;} as a line of its own; and where they use a comma in numbers, {@code ;} separates. */
        static Head of(String sample, char given) {
            String text = sample.startsWith("\ufeff") ? sample.substring(1) : sample;
            String line = text.lines().findFirst().orElse("");
            if (line.length() == 5 && line.regionMatches(true, 0, "sep=", 0, 4)) {
                return new Head(line.length(), line.charAt(4));
            }
            if (line.indexOf(given) < 0) {
                for (int i = 0; i < SEPARATORS.length(); i++) {
                    if (line.indexOf(SEPARATORS.charAt(i)) >= 0) {
                        return new Head(0, SEPARATORS.charAt(i));
                    }
                }
            }
            return new Head(0, given);
        }
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
            if (cause instanceof StrictReader.Malformed bad) {
                return refused("exchange.encoding", bad.line(), bad.column(), bad.badByte(), charset.name());
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
            line = startingLine + skipped;
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
