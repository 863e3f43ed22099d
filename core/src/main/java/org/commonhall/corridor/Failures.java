package org.commonhall.corridor;

import org.commonhall.CommonhallException;
import org.commonhall.Conflict;
import org.commonhall.OutcomeUnknown;
import org.commonhall.StorageUnavailable;
import org.commonhall.storage.CommitUnknown;
import org.commonhall.storage.DuplicateRecord;
import org.commonhall.storage.LockTimeout;
import org.commonhall.storage.MissingReference;
import org.commonhall.storage.NestingRefused;
import org.commonhall.storage.ReferencedRecord;
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

    static CommonhallException translate(StorageException failure) {
        if (failure instanceof StaleRecord stale) {
            return new Conflict("record.stale", failure, stale.table());
        } else if (failure instanceof UniqueValueTaken taken) {
            return new Conflict("record.taken", failure, taken.constraint());
        } else if (failure instanceof DuplicateRecord duplicate) {
            return new Conflict("record.taken", failure, duplicate.table());
        } else if (failure instanceof ReferencedRecord referenced) {
            return new Conflict("record.referenced", failure, referenced.table());
        } else if (failure instanceof MissingReference missing) {
            return new Conflict("reference.missing", failure, missing.table());
        } else if (failure instanceof TransactionConflict) {
            return new Conflict("storage.busy", failure);
        } else if (failure instanceof LockTimeout) {
            return new Conflict("storage.lock.timeout", failure);
        } else if (failure instanceof CommitUnknown) {
            return new OutcomeUnknown("storage.outcome.unknown", failure);
        } else if (failure instanceof TransactionCancelled) {
            return new StorageUnavailable("storage.cancelled", failure);
        } else if (failure instanceof SchemaMismatch) {
            return new StorageUnavailable("storage.schema", failure, String.valueOf(failure.getMessage()));
        } else if (failure instanceof StoreUnavailable) {
            return new StorageUnavailable("storage.unavailable", failure);
        } else if (failure instanceof NestingRefused) {
            return new StorageUnavailable("storage.nesting", failure);
        } else if (failure instanceof ValueRefused || failure instanceof StorageFault) {
            return new StorageUnavailable("storage.fault", failure);
        }
        throw new AssertionError(failure);
    }
}
