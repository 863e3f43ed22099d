package org.commonhall.storage.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.commonhall.InvalidInput;
import org.commonhall.storage.DatabaseRefused;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;
import org.commonhall.storage.Storage;
import org.commonhall.storage.StorageFeature;
import org.commonhall.storage.TransactionCancelled;
import org.commonhall.storage.TransactionConflict;
import org.commonhall.storage.TransactionWork;
import org.jspecify.annotations.Nullable;

/**
 * Stores records in the tables of a relational database, over plain JDBC. Thread-safe; holds no connection between calls
 * and never needs two at once.
 */
public final class JdbcStorage implements Storage {
    private final Connections connections;
    private final OwnConnections own;
    private final JdbcOptions options;
    private final @Nullable JdbcStorage owner;
    private volatile @Nullable JdbcSettings settings;

    private JdbcStorage(Connections connections, OwnConnections own, JdbcOptions options, @Nullable JdbcStorage owner) {
        this.connections = connections;
        this.own = own;
        this.options = options;
        this.owner = owner;
    }

    /**
     * Owns its transactions: each takes a connection, commits or rolls back, and gives the connection back as it was.
     *
     * @param dataSource the host's, pooled or not, with autocommit on or off; never closed
     * @return the store
     */
    public static JdbcStorage owning(DataSource dataSource) {
        return owning(dataSource, JdbcOptions.defaults());
    }

    /**
     * Owns its transactions.
     *
     * @param dataSource the host's, as in {@link #owning(DataSource)}
     * @param options the host's choices
     * @return the store
     */
    public static JdbcStorage owning(DataSource dataSource, JdbcOptions options) {
        OwnConnections own = new OwnConnections(InvalidInput.present("dataSource", dataSource));
        return new JdbcStorage(own, own, InvalidInput.present("options", options), null);
    }

    /**
     * A store on the same data that works inside the caller's transactions: never commits, closes or retries, and rolls back at
     * most to a savepoint of its own, which undoes nested work. After an exception of anything else the caller must roll back,
     * to a savepoint of its own or altogether. The database family, its features and the check of the schema come from this
     * store, which must be open; of its options the time limit of a statement holds, while that of a lock is the caller's to
     * set. The caller sees to READ COMMITTED, and is refused where its data source begins with another level and the
     * transaction has that still.
     *
     * <p>With Spring {@code owning.joining(DataSourceUtils::getConnection, DataSourceUtils::releaseConnection)}.
     *
     * @param take gives the connection of the caller's running transaction
     * @param giveBack is handed it after each call, also one that failed, so that none leaks; if that fails, it is logged
     * @return the store, which declares {@link StorageFeature#JOINING}; a call outside a transaction ends in {@link
     *     org.commonhall.storage.NoTransaction}
     */
    public JdbcStorage joining(HostConnections.Take take, HostConnections.GiveBack giveBack) {
        return new JdbcStorage(
                new JoinedConnections(
                        own, InvalidInput.present("take", take), InvalidInput.present("giveBack", giveBack)),
                own,
                options,
                this);
    }

    /**
     * The statements that create the tables of some record types, for printing or for a tool of the host's.
     *
     * @param dialect the database family
     * @param schema the record types
     * @return the statements in order, without semicolons
     */
    public static ImmutableList<String> schemaSql(Dialect dialect, Schema schema) {
        return schema.types().stream()
                .flatMap(type -> Ddl.create(type, schema, dialect).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Creates or verifies the tables. Meets other nodes that do the same with patience: for half a minute at most it tries
     * again whatever a lock of theirs or a table they made first has stopped. A store that joins takes over what its owning
     * store has found.
     *
     * @throws DatabaseRefused if no dialect is for the database, it is too old, or a setting of it changes what values mean
     * @throws IllegalStateException if this store joins and its owning store is not open with the same schema
     */
    @Override
    public void open(Schema schema) {
        settings = owner == null
                ? Patience.open(options.install() == JdbcOptions.Install.CREATE, () -> opened(schema))
                : owner.opened(schema.types());
    }

    private JdbcSettings opened(ImmutableList<RecordType<?>> types) {
        JdbcSettings known = settings;
        if (known == null || !known.schema().types().equals(types)) {
            throw new IllegalStateException(
                    "this store joins one that is not open with the same kinds of record: give storage(...) the store whose joining(...) made it");
        }
        return known;
    }

    private JdbcSettings opened(Schema schema) {
        boolean manual = own.manual();
        return own.withConnection(connection -> {
            Dialect dialect = dialect(connection);
            Optional<String> unfit = dialect.unfit(connection);
            if (unfit.isPresent()) {
                throw new DatabaseRefused(dialect.family() + " is not opened: " + unfit.get());
            }
            new Installer(connection, dialect, schema).run(options.install());
            return new JdbcSettings(
                    dialect,
                    options,
                    isolation(connection),
                    connection.isReadOnly(),
                    manual,
                    ImmutableSet.copyOf(
                            dialect.features(connection.getMetaData().getURL())),
                    schema,
                    JdbcSettings.tables(schema, dialect));
        });
    }

    private static int isolation(Connection connection) throws SQLException {
        int level = Connection.TRANSACTION_READ_COMMITTED;
        return connection.getMetaData().supportsTransactionIsolationLevel(level)
                ? connection.getTransactionIsolation()
                : level;
    }

    private Dialect dialect(Connection connection) throws SQLException {
        return options.dialect().isPresent() ? options.dialect().get() : Dialects.of(connection);
    }

    @Override
    public Set<StorageFeature> features() {
        JdbcSettings opened = owner == null ? settings : owner.settings;
        Set<StorageFeature> declared = opened != null
                ? opened.features()
                : own.withConnection(connection ->
                        dialect(connection).features(connection.getMetaData().getURL()));
        return owner == null
                ? declared
                : ImmutableSet.<StorageFeature>builder()
                        .addAll(declared)
                        .add(StorageFeature.JOINING)
                        .build();
    }

    @Override
    public <R extends @Nullable Object> R inTransaction(TransactionWork<R> work) {
        JdbcSettings opened = settings;
        if (opened == null) {
            throw new IllegalStateException("the store is not open");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new TransactionCancelled("the thread was interrupted", null);
        }
        return connections.inTransaction(opened, work);
    }

    @Override
    public void forget(RecordType<?> type) {
        JdbcSettings opened = settings;
        if (opened == null) {
            throw new IllegalStateException("the store is not open");
        }
        Set<StorageFeature> features = features();
        if (features.contains(StorageFeature.JOINING) || !features.contains(StorageFeature.FORGETS)) {
            throw new UnsupportedOperationException("forgets nothing: " + type);
        }
        boolean done = own.withConnection(connection ->
                opened.dialect().forget(connection, opened.dialect().name(type.table())));
        if (!done) {
            throw new TransactionConflict("an older transaction may still see old rows of " + type.table(), null);
        }
    }

    /** Takes no more work; the data source is the host's and stays open. */
    @Override
    public void close() {
        settings = null;
    }
}
