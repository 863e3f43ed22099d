package org.commonhall.storage.jdbc;

import org.commonhall.storage.TransactionWork;
import org.jspecify.annotations.Nullable;

/** Who owns the transactions of use cases. */
interface Connections {

    /** A use case. */
    <R extends @Nullable Object> R inTransaction(JdbcSettings settings, TransactionWork<R> work);
}
