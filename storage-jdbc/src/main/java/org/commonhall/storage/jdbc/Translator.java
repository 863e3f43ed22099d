package org.commonhall.storage.jdbc;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.commonhall.storage.CommitUnknown;
import org.commonhall.storage.DuplicateRecord;
import org.commonhall.storage.LockTimeout;
import org.commonhall.storage.MissingReference;
import org.commonhall.storage.NestingRefused;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.ReferencedRecord;
import org.commonhall.storage.SchemaMismatch;
import org.commonhall.storage.StorageException;
import org.commonhall.storage.StorageFault;
import org.commonhall.storage.StoreUnavailable;
import org.commonhall.storage.TransactionCancelled;
import org.commonhall.storage.TransactionConflict;
import org.commonhall.storage.UniqueValueTaken;
import org.commonhall.storage.ValueRefused;
import org.jspecify.annotations.Nullable;

/** Turns what a driver reports into what the storage interface promises. */
final class Translator {
    private static final String INVALID_TRANSACTION = "25";

    private final Dialect dialect;

    Translator(Dialect dialect) {
        this.dialect = dialect;
    }

    /** A statement of a use case failed. */
    StorageException ofStatement(SQLException failure, RecordType<?> type, @Nullable UUID id, boolean deleting) {
        Failures.Found found = Failures.find(dialect::meaning, failure);
        return switch (found.meaning()) {
            case DUPLICATE ->
                taken(type, found.teller())
                        .<StorageException>map(constraint -> new UniqueValueTaken(constraint, failure))
                        .orElseGet(() -> new DuplicateRecord(type, id, failure));
            case REFERENCE ->
                deleting ? new ReferencedRecord(type, id, failure) : new MissingReference(type, id, failure);
            default -> other(found.meaning(), type.table(), failure);
        };
    }

    /** No savepoint: a connection that is well takes none, as one of a distributed transaction. */
    StorageException ofSavepoint(SQLException failure) {
        Failure meaning = Failures.find(dialect::meaning, failure).meaning();
        boolean invalid = Objects.requireNonNullElse(failure.getSQLState(), "").startsWith(INVALID_TRANSACTION);
        return meaning == Failure.OTHER && !invalid
                ? new NestingRefused("the connection takes no savepoints: " + code(failure), failure)
                : other(meaning, "savepoint", failure);
    }

    /** Whether the savepoint holds is not known, so that the transaction cannot go on. */
    StorageException ofUndoing(SQLException failure) {
        Failure meaning = Failures.find(dialect::meaning, failure).meaning();
        return other(meaning == Failure.LOCK_TIMEOUT ? Failure.OTHER : meaning, "savepoint", failure);
    }

    /** The commit failed: only what surely undid everything is a refusal. */
    StorageException ofCommit(SQLException failure) {
        Failure meaning = Failures.find(dialect::meaning, failure).meaning();
        return meaning == Failure.CONFLICT
                ? other(meaning, "commit", failure)
                : new CommitUnknown("the commit failed: " + code(failure), failure);
    }

    /** No connection: nothing has begun. */
    static StorageException ofConnecting(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InterruptedException || Thread.currentThread().isInterrupted()) {
                Thread.currentThread().interrupt();
                return new TransactionCancelled("interrupted while waiting for a connection", failure);
            }
        }
        return new StoreUnavailable("no connection: " + failure.getClass().getName(), failure);
    }

    /** A statement outside use cases failed. */
    static StorageException ofOpening(Function<SQLException, Failure> dialect, SQLException failure) {
        return other(Failures.find(dialect, failure).meaning(), "open", failure);
    }

    private static StorageException other(Failure meaning, String place, SQLException failure) {
        // The driver's own message may quote values of records, so that only its codes are repeated.
        String message = place + ": " + code(failure);
        return switch (meaning) {
            case CONFLICT -> new TransactionConflict(message, failure);
            case LOCK_TIMEOUT -> new LockTimeout(message, failure);
            case CANCELLED -> new TransactionCancelled(message, failure);
            case UNAVAILABLE -> new StoreUnavailable(message, failure);
            case REFUSED -> new ValueRefused(message, failure);
            case SCHEMA -> new SchemaMismatch(message + ": a table or column is missing; open the store anew");
            case DUPLICATE, REFERENCE, OTHER -> new StorageFault(message, failure);
        };
    }

    private static String code(SQLException failure) {
        return "SQLState " + failure.getSQLState() + ", code " + failure.getErrorCode();
    }

    /** The unique key that the message names, empty where it is the primary key. */
    private Optional<String> taken(RecordType<?> type, SQLException failure) {
        String named = dialect.violated(Objects.requireNonNullElse(failure.getMessage(), ""))
                .toLowerCase(Locale.ROOT);
        return type.uniqueKeys().stream()
                .filter(key -> named.contains(Ddl.identifier(key.constraint()))
                        || named.endsWith(Ddl.qualified(type.table(), key.attributes())))
                .map(RecordType.Key::constraint)
                // Of uq_x_a and uq_x_a_b, the longer one is meant.
                .max(Comparator.comparingInt(String::length));
    }
}
