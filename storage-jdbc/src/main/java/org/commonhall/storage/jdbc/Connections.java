package org.commonhall.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.commonhall.storage.StorageFeature;
import org.commonhall.storage.TransactionWork;
import org.jspecify.annotations.Nullable;

/** Who owns connections and transactions. */
interface Connections {

    /** Work outside use cases. */
    <R> R withConnection(Work<R> work);

    /** A use case. */
    <R extends @Nullable Object> R inTransaction(JdbcSettings settings, TransactionWork<R> work);

    /** What this ownership adds to the database's features. */
    Set<StorageFeature> features();

    /** Work on a connection. */
    @FunctionalInterface
    interface Work<R> {
        R on(Connection connection) throws SQLException;
    }
}
