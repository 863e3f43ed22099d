package org.commonhall.examples.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.CommitUnknown;
import org.commonhall.storage.GuardedTransaction;
import org.commonhall.storage.IntegrityChecks;
import org.commonhall.storage.LockTimeout;
import org.commonhall.storage.Query;
import org.commonhall.storage.QueryEvaluator;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;
import org.commonhall.storage.SchemaMismatch;
import org.commonhall.storage.Storage;
import org.commonhall.storage.StorageFault;
import org.commonhall.storage.StorageFeature;
import org.commonhall.storage.StorageTransaction;
import org.commonhall.storage.StoreUnavailable;
import org.commonhall.storage.TransactionCancelled;
import org.commonhall.storage.TransactionWork;
import org.commonhall.storage.UndoLog;
import org.jspecify.annotations.Nullable;

/**
 * A storage adapter as a third party writes it: all records in memory, every transaction in a file that only grows. It scans,
 * and one transaction writes at a time; core's evaluators make it right all the same. Read it from top to bottom: this class
 * decides who may write when, and what a commit is; {@link Tables} is what a transaction sees, and how records turn into text
 * and back; {@link Transaction} has core check each change before it is applied; {@link LogFile} lets text survive a crash.
 *
 * <p>Thread-safe. Readers never wait: they see the newest committed state. The file belongs to one process, in which nothing
 * else may open it, for POSIX drops a lock when any handle of the file is closed. It is never compacted, so it still holds
 * what was overwritten or deleted, personal data included. Damage to the last transaction looks like a crash in it.
 */
public final class AppendOnlyFileStorage implements Storage {
    private final Path path;
    private final Duration patience;
    // Not a ReentrantLock: a transaction inside another one of the same thread is not the same writer.
    private final Semaphore writer = new Semaphore(1, true);
    private volatile @Nullable LogFile opened;

    /**
     * A store that is not open yet.
     *
     * @param path the file; {@link #open} makes it if there is none
     * @param patience how long a transaction waits for another to finish writing before {@link LockTimeout}
     */
    public AppendOnlyFileStorage(Path path, Duration patience) {
        this.path = path;
        this.patience = patience;
    }

    /**
     * Reads the file, and adds to it what the schema declares and the file does not. Types that only the file has stay in it.
     *
     * @throws SchemaMismatch if the file is of another format, or has a type of the schema in another shape
     * @throws StorageFault if a transaction before the last is damaged, naming its position
     * @throws StoreUnavailable if the file cannot be read or written, or another process has it
     */
    @Override
    public void open(Schema schema) {
        becomeWriter();
        try {
            LogFile log = opened == null ? new LogFile() : log();
            try {
                if (opened == null && log.file.getChannel().tryLock() == null) {
                    throw new IOException("another process has it");
                }
                read(log, schema);
                opened = log;
            } finally {
                if (opened != log) {
                    log.file.close();
                }
            }
        } catch (IOException | OverlappingFileLockException failure) {
            throw new StoreUnavailable(path + " cannot be opened", failure);
        } finally {
            writer.release();
        }
    }

    private void read(LogFile log, Schema schema) throws IOException {
        Schema both = log.committed.get().schema.with(schema);
        Map<String, String> needed =
                both.types().stream().collect(Collectors.toMap(RecordType::table, Tables::declaration));
        Set<String> missing = new HashSet<>(needed.values());
        Tables tables = new Tables(both, Map.of());
        log.replay(line -> {
            String[] fields = line.split("\t", -1);
            String declared = needed.get(fields[1]);
            if (declared != null && !fields[0].equals("table")) {
                tables.apply(fields);
            } else if (declared != null && !missing.remove(line)) {
                throw new SchemaMismatch(path + ": installed " + line + ", needed " + declared);
            }
        });
        log.append(String.join("\n", missing), tables);
    }

    /** Declares what is true and no more: the contract kit tests what is declared and what is not. */
    @Override
    public Set<StorageFeature> features() {
        return ImmutableSet.of(StorageFeature.DURABLE, StorageFeature.NESTED, StorageFeature.REFERENCE_RACES_REFUSED);
    }

    @Override
    public <R extends @Nullable Object> R inTransaction(TransactionWork<R> work) {
        Transaction transaction = new Transaction();
        try {
            R result = GuardedTransaction.run(transaction, transaction.undo::mark, work);
            if (transaction.own != null) {
                log().append(transaction.lines.toString(), transaction.own);
            }
            return result;
        } finally {
            if (transaction.writes) {
                writer.release();
            }
        }
    }

    @Override
    public void close() {
        try {
            if (opened != null) {
                log().file.close();
                opened = null;
            }
        } catch (IOException failure) {
            throw new StoreUnavailable(path + " cannot be closed", failure);
        }
    }

    private LogFile log() {
        return Optional.ofNullable(opened).orElseThrow(() -> new IllegalStateException("this store is closed"));
    }

    private void becomeWriter() {
        try {
            if (!writer.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new LockTimeout("another transaction still writes after " + patience, null);
            }
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw new TransactionCancelled("interrupted while another transaction writes", interrupt);
        }
    }

    /** Every record by table and id. A writer copies the tables it changes; what is committed never changes. */
    private static final class Tables implements IntegrityChecks.Records {
        private static final String ABSENT = "\\N";
        private final Schema schema;
        private final Map<String, Map<UUID, Record>> rows;
        private final Set<String> copied = new HashSet<>();
        private final IntegrityChecks checks;

        Tables(Schema schema, Map<String, Map<UUID, Record>> rows) {
            this.schema = schema;
            this.rows = new HashMap<>(rows);
            this.checks = new IntegrityChecks(schema, this);
        }

        @Override
        public <T extends Record> Stream<T> all(RecordType<T> type) {
            return rows(type).values().stream().map(type.javaType()::cast);
        }

        @Override
        public <T extends Record> Optional<T> find(RecordType<T> type, Id<T> id) {
            return Optional.ofNullable(rows(type).get(id.value())).map(type.javaType()::cast);
        }

        private Map<UUID, Record> rows(RecordType<?> type) {
            return rows.getOrDefault(schema.type(type.javaType()).table(), Map.of());
        }

        /** The rows of a table, for changing them. */
        Map<UUID, Record> changing(RecordType<?> type) {
            if (copied.add(type.table())) {
                rows.put(type.table(), new HashMap<>(rows(type)));
            }
            return rows(type);
        }

        /** Does again what a line of the file says. */
        void apply(String[] fields) {
            RecordType<?> type = schema.type(fields[1]);
            if (fields[0].equals("put")) {
                changing(type).put(UUID.fromString(fields[2]), record(type, fields));
            } else {
                changing(type).remove(UUID.fromString(fields[2]));
            }
        }

        private static <T extends Record> T record(RecordType<T> type, String[] fields) {
            @Nullable Object[] values = new @Nullable Object[type.attributes().size()];
            for (Attribute<T, ?> a : type.attributes()) {
                String text = fields[a.position() + 2];
                values[a.position()] = text.equals(ABSENT) ? null : a.type().parse(text.translateEscapes());
            }
            return type.fromStored(values);
        }

        /** The line that says what a record is now: its values between tabs, without a tab or a line break in them. */
        static <T extends Record> String line(RecordType<T> type, T record) {
            StringJoiner line = new StringJoiner("\t", "put\t" + type + "\t", "\n");
            for (Attribute<T, ?> a : type.attributes()) {
                line.add(a.stored(record)
                        .map(a.type()::format)
                        .map(Tables::escaped)
                        .orElse(ABSENT));
            }
            return line.toString();
        }

        private static String escaped(String text) {
            return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
        }

        /** The line that says what a type's columns are, by which a file is known to fit. */
        static String declaration(RecordType<?> type) {
            return type.attributes().stream()
                    .map(a -> a.column() + " " + a.type() + " " + a.scale() + (a.optional() ? "?" : ""))
                    .collect(Collectors.joining("\t", "table\t" + type + "\t", ""));
        }
    }

    /** One transaction: a reader until its first lock or change, from then on the only writer. */
    private final class Transaction implements StorageTransaction {
        private final StringBuilder lines = new StringBuilder();
        private final UndoLog undo = new UndoLog();
        private boolean writes;
        private @Nullable Tables own;

        // Readers ask for the newest state at each call: that is READ COMMITTED.
        private Tables sight() {
            return own == null ? log().committed.get() : own;
        }

        // The state is taken after the wait, or the work of whoever wrote meanwhile would be lost.
        private Tables writing() {
            if (own == null) {
                becomeWriter();
                writes = true;
                own = new Tables(sight().schema, sight().rows);
            }
            return own;
        }

        @Override
        public <T extends Record> Optional<T> find(RecordType<T> type, Id<T> id) {
            return sight().find(type, id);
        }

        // Nothing is held where nothing is found, so only a find makes this the writer.
        @Override
        public <T extends Record> Optional<T> lock(RecordType<T> type, Id<T> id) {
            return find(type, id).flatMap(found -> writing().find(type, id));
        }

        @Override
        public <T extends Record> List<T> insert(RecordType<T> type, List<T> records) {
            return records.stream()
                    .map(record -> put(type, writing().checks.insert(type, record)))
                    .toList();
        }

        @Override
        public <T extends Record> List<T> update(RecordType<T> type, List<T> records) {
            return records.stream()
                    .map(record -> put(type, writing().checks.update(type, record)))
                    .toList();
        }

        private <T extends Record> T put(RecordType<T> type, T record) {
            change(type, type.idOf(record).value(), record, Tables.line(type, record));
            return record;
        }

        // What nested work has changed goes again where it is refused: records and lines alike.
        private void change(RecordType<?> type, UUID id, @Nullable Record next, String line) {
            int length = lines.length();
            undo.add(() -> lines.setLength(length));
            lines.append(line);
            undo.put(writing().changing(type), id, next);
        }

        @Override
        public <T extends Record> void delete(RecordType<T> type, List<T> records) {
            for (IntegrityChecks.Doomed<?> doomed : writing().checks.delete(type, records)) {
                String line = "delete\t" + doomed.type() + "\t" + doomed.id() + "\n";
                change(doomed.type(), doomed.id().value(), null, line);
            }
        }

        @Override
        public <T extends Record> List<T> select(Query<T> query) {
            return QueryEvaluator.select(query, sight().all(query.type()).toList());
        }
    }

    /** A header, then a block a transaction: a mark, a checksum, the length, lines. The last block may be torn. */
    private final class LogFile {
        private static final String HEADER = "commonhall append-only file 1\n";
        private static final byte MARK = (byte) 0xFF; // never occurs in UTF-8
        private static final int FRAME = 1 + Integer.BYTES + Integer.BYTES;
        // Written and forced by this, not by its channel, which an interrupt would close for everybody.
        private final RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        private long end;
        private volatile Supplier<Tables> committed = () -> new Tables(Schema.of(), Map.of());

        LogFile() throws IOException {}

        /** Hands over every line of every block and cuts off what a crash left of one more. */
        void replay(Consumer<String> lines) throws IOException {
            String header = new String(bytes(0, Math.min(file.length(), HEADER.length())), UTF_8);
            if (!HEADER.startsWith(header)) {
                throw new SchemaMismatch(path + ": installed " + header + ", needed " + HEADER);
            }
            file.seek(0);
            file.write(HEADER.getBytes(UTF_8));
            long at = HEADER.length();
            for (byte[] block = block(at); block != null; block = block(at)) {
                Stream.of(new String(block, UTF_8).split("\n")).forEach(lines);
                at += FRAME + block.length;
            }
            // A torn block is the last one; a whole block behind a bad one means that committed work is damaged.
            byte[] tail = bytes(at, file.length() - at);
            for (int i = 1; i < tail.length; i++) {
                if (tail[i] == MARK && block(at + i) != null) {
                    throw new StorageFault(path + ": the block at byte " + at + " is damaged", null);
                }
            }
            file.setLength(at);
            // Whoever wrote the last block may have died before forcing it.
            file.getFD().sync();
            end = at;
        }

        private byte @Nullable [] block(long position) throws IOException {
            long most = file.length() - position - FRAME;
            ByteBuffer frame = most > 0 ? ByteBuffer.wrap(bytes(position, FRAME)) : ByteBuffer.allocate(FRAME);
            boolean marked = frame.get() == MARK;
            int checksum = frame.getInt();
            int length = frame.getInt();
            byte[] block = bytes(position + FRAME, marked && length <= most ? Math.max(length, 0) : 0);
            int found = Hashing.crc32c().hashBytes(block).asInt();
            return block.length > 0 && checksum == found ? block : null;
        }

        private byte[] bytes(long position, long length) throws IOException {
            byte[] bytes = new byte[Math.toIntExact(length)];
            file.seek(position);
            file.readFully(bytes);
            return bytes;
        }

        /** Puts a block on the disk, and only then shows anybody what it changed. */
        synchronized void append(String lines, Tables next) {
            byte[] block = lines.getBytes(UTF_8);
            int checksum = Hashing.crc32c().hashBytes(block).asInt();
            ByteBuffer framed = ByteBuffer.allocate(FRAME + block.length);
            framed.put(MARK).putInt(checksum).putInt(block.length).put(block);
            boolean written = false;
            try {
                if (block.length > 0) {
                    file.seek(end);
                    file.write(framed.array());
                    written = true;
                    file.getFD().sync();
                    end += framed.capacity();
                }
                committed = () -> next;
            } catch (IOException failure) {
                // Neither read nor written until it is opened again: only the file can tell what it holds now.
                committed = () -> {
                    throw new StoreUnavailable(path + " failed before: close the store and open it again", failure);
                };
                throw written
                        ? new CommitUnknown(path + " may or may not hold the transaction", failure)
                        : new StoreUnavailable(path + " took no more: nothing was changed", failure);
            }
        }
    }
}
