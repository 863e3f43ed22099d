package org.commonhall.storage;

import org.jspecify.annotations.Nullable;

/** What a store reports; the corridor turns it into a rerun or a typed refusal. The transaction is dead afterwards. */
public abstract sealed class StorageException extends RuntimeException
        permits RecordFailure,
                UniqueValueTaken,
                TransactionConflict,
                LockTimeout,
                TransactionCancelled,
                StoreUnavailable,
                CommitUnknown,
                NestingRefused,
                NoTransaction,
                ValueRefused,
                SchemaMismatch,
                DatabaseRefused,
                StorageFault {
    private static final long serialVersionUID = 1;

    StorageException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
