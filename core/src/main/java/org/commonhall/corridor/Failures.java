package org.commonhall.corridor;

import java.util.Comparator;
import org.commonhall.CommonhallException;
import org.commonhall.Conflict;
import org.commonhall.OutcomeUnknown;
import org.commonhall.StorageUnavailable;
import org.commonhall.storage.CommitUnknown;
import org.commonhall.storage.DatabaseRefused;
import org.commonhall.storage.DuplicateRecord;
import org.commonhall.storage.LockTimeout;
import org.commonhall.storage.MissingReference;
import org.commonhall.storage.NestingRefused;
import org.commonhall.storage.NoTransaction;
import org.commonhall.storage.ReferencedRecord;
import org.commonhall.storage.Schema;
import org.commonhall.storage.SchemaMismatch;
import org.commonhall.storage.StaleRecord;
import org.commonhall.storage.StorageException;
import org.commonhall.storage.StorageFault;
import org.commonhall.storage.StoreUnavailable;
import org.commonhall.storage.TransactionCancelled;
import org.commonhall.storage.TransactionConflict;
import org.commonhall.storage.UniqueValueTaken;
import org.commonhall.storage.ValueRefused;

/** What a store's report means to whoever gave the command. */
final class Failures {
    private Failures() {}

    /** What is told of a refusal or failure: in words of the domain, and in the wall time of the hall. */
    static CommonhallException told(Engine engine, RuntimeException failure) {
        return (failure instanceof StorageException report
                        ? translate(engine.schema(), report)
                        : (CommonhallException) failure)
                .at(engine.zone());
    }

    private static CommonhallException translate(Schema schema, StorageException failure) {
        if (failure instanceof StaleRecord stale) {
            return new Conflict("record.stale", failure, kind(schema, stale.table()));
        } else if (failure instanceof UniqueValueTaken taken) {
            return new Conflict("record.taken", failure, keyed(schema, taken.constraint()));
        } else if (failure instanceof DuplicateRecord duplicate) {
            return new Conflict("record.taken", failure, kind(schema, duplicate.table()));
        } else if (failure instanceof ReferencedRecord referenced) {
            return new Conflict("record.referenced", failure, kind(schema, referenced.table()));
        } else if (failure instanceof MissingReference missing) {
            return new Conflict("reference.missing", failure, kind(schema, missing.table()));
        } else if (failure instanceof TransactionConflict) {
            return new Conflict("storage.busy", failure);
        } else if (failure instanceof LockTimeout) {
            return new Conflict("storage.lock.timeout", failure);
        } else if (failure instanceof CommitUnknown) {
            return new OutcomeUnknown("storage.outcome.unknown", failure);
        } else if (failure instanceof TransactionCancelled) {
            return new StorageUnavailable("storage.cancelled", failure);
        } else if (failure instanceof SchemaMismatch || failure instanceof DatabaseRefused) {
            return new StorageUnavailable("storage.schema", failure, String.valueOf(failure.getMessage()));
        } else if (failure instanceof StoreUnavailable) {
            return new StorageUnavailable("storage.unavailable", failure);
        } else if (failure instanceof NestingRefused) {
            return new StorageUnavailable("storage.nesting", failure);
        } else if (failure instanceof NoTransaction none) {
            return new StorageUnavailable(
                    none.open() ? "storage.transaction.isolation" : "storage.transaction.none", failure);
        } else if (failure instanceof ValueRefused || failure instanceof StorageFault) {
            return new StorageUnavailable("storage.fault", failure);
        }
        throw new AssertionError(failure);
    }

    /** The kind of record, which has a label; the table's name where the schema does not know it. */
    private static Object kind(Schema schema, String table) {
        return schema.types().stream()
                .filter(type -> type.table().equals(table))
                .<Object>map(type -> type)
                .findAny()
                .orElse(table);
    }

    /** The kind of record whose key it is: such as {@code uq_service_request_number}. */
    private static Object keyed(Schema schema, String constraint) {
        return schema.types().stream()
                .filter(type -> constraint.startsWith("uq_" + type.table() + "_"))
                .max(Comparator.comparingInt(type -> type.table().length()))
                .<Object>map(type -> type)
                .orElse(constraint);
    }
}
