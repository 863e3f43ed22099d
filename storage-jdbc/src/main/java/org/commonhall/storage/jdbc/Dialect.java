package org.commonhall.storage.jdbc;

import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Measure;
import org.commonhall.storage.StorageFeature;

/**
 * What differs between database families. For a family that {@link Dialects} does not have, a dialect of one's own is passed
 * with {@link JdbcOptions#withDialect}, or declared as a service of this interface ({@code META-INF/services} or {@code
 * provides}); a service that {@linkplain #matches matches} comes before the library's own. The test jar of this module has the
 * contract that a new dialect must pass. Implementations are immutable and thread-safe.
 */
public interface Dialect {

    /**
     * The family, which messages name.
     *
     * @return such as {@code h2}, {@code postgresql}, {@code mariadb} or {@code sqlite}
     */
    String family();

    /**
     * Whether this dialect is for a database.
     *
     * @param metadata what the driver says; its URL may be that of a pool or a wrapper
     * @return whether it is
     * @throws SQLException if the driver refuses
     */
    boolean matches(DatabaseMetaData metadata) throws SQLException;

    /**
     * Why the store must not be opened on a database that {@linkplain #matches matches}: it is too old, or one of its settings
     * changes what is equal, what is absent, or what comes first. Asked once, when the store is opened.
     *
     * @param connection with autocommit on
     * @return the reason with the name of the setting or the version, for those who run the database; empty where it serves
     * @throws SQLException if the database refuses
     */
    default Optional<String> unfit(Connection connection) throws SQLException {
        return Optional.empty();
    }

    /**
     * What a refusal of the database means. The library asks for an exception, then for those chained to it and for its
     * causes, until one is not {@link Failure#OTHER}; of what this dialect does not know it takes the SQLStates 08..., 40001 and
     * 40003 as the standard has them.
     *
     * @param failure one exception
     * @return its meaning
     */
    Failure meaning(SQLException failure);

    /**
     * A table's or column's name as statements write it. A word that the database reserves is quoted here.
     *
     * @param identifier lower-case letters, digits and underscores
     * @return the same, or it in quotes
     */
    default String name(String identifier) {
        return identifier;
    }

    /**
     * What ends a select that gives a number of rows at most.
     *
     * @param rows at least one
     * @return the clause with a leading space
     */
    default String limit(int rows) {
        return " limit " + rows;
    }

    /**
     * The statement that creates the table {@code commonhall_schema}, in which the store remembers what it has installed,
     * harmless where it exists.
     *
     * @return a table with the columns {@code part}, the key of up to 100 characters, {@code fingerprint} of 64 and {@code
     *     installed_at}, which the database fills
     */
    default String bookkeeping() {
        return "create table if not exists commonhall_schema (part varchar(100) not null, fingerprint varchar(64) not"
                + " null, installed_at timestamp default current_timestamp not null, constraint pk_commonhall_schema"
                + " primary key (part))";
    }

    /**
     * What a store on this database can do.
     *
     * @param url the connection's URL as its metadata gives it
     * @return the features, without {@link StorageFeature#JOINING}
     */
    Set<StorageFeature> features(String url);

    /**
     * How a component is kept.
     *
     * @param attribute the component
     * @return type and codec
     */
    Column column(Attribute<?, ?> attribute);

    /**
     * The statements that create a table and its indices, harmless where they exist.
     *
     * @param name the table, as {@link #name} writes it
     * @param parts columns and constraints
     * @param indices what follows {@code index} for each: name, then columns in parentheses
     * @return the statements
     */
    default ImmutableList<String> create(String name, ImmutableList<String> parts, ImmutableList<TableIndex> indices) {
        return ImmutableList.<String>builder()
                .add("create table if not exists " + name + " (\n    " + String.join(",\n    ", parts) + "\n)")
                .addAll(indices.stream()
                        .map(index -> "create index if not exists " + index.name() + " on " + name + " ("
                                + index.columns() + ")"
                                + (partialIndices()
                                        ? index.optional()
                                                .map(column -> " where " + column + " is not null")
                                                .orElse("")
                                        : ""))
                        .toList())
                .build();
    }

    /**
     * Whether an index may leave out the rows in which its first column is absent. No condition that such an index serves
     * holds for them, and most columns that may be absent mostly are.
     *
     * @return false where the database has no such index
     */
    default boolean partialIndices() {
        return false;
    }

    /**
     * One step of an order in which absent values are the least.
     *
     * @param column the column, as {@link #name} writes it
     * @param optional whether it may be absent
     * @param descending whether the greatest comes first
     * @return the step, which also serves in an index
     */
    default String order(String column, boolean optional, boolean descending) {
        return descending ? column + " desc" : column;
    }

    /**
     * Whether a text contains another, by code point.
     *
     * @param column the text
     * @return a condition with one parameter
     */
    default String contains(String column) {
        return "position(? in " + column + ") > 0";
    }

    /**
     * A figure over a group.
     *
     * @param kind which; not {@link Measure.Kind#COUNT}
     * @param attribute of what
     * @param expression the column or a figure of it
     * @return expression and codec
     */
    default Column figure(Measure.Kind kind, Attribute<?, ?> attribute, String expression) {
        return Figures.standard(this, kind, attribute, expression);
    }

    /**
     * What makes a select hold the rows it finds.
     *
     * @return the clause with a leading space
     */
    default String forUpdate() {
        return " for update";
    }

    /**
     * How a writing transaction begins where switching autocommit off does not do. With autocommit on, what a driver sends
     * behind a statement that rolled everything back may be committed by itself, so that most databases must not say
     * anything here.
     *
     * @return statements, later ended by {@code commit} or {@code rollback}; none for autocommit off
     */
    default ImmutableList<String> begin() {
        return ImmutableList.of();
    }

    /**
     * Undoes what came after a savepoint and removes it, so that many of them never pile up.
     *
     * @param connection the connection
     * @param savepoint of its transaction
     * @throws SQLException if the database refuses
     */
    default void undo(Connection connection, Savepoint savepoint) throws SQLException {
        connection.rollback(savepoint);
        connection.releaseSavepoint(savepoint);
    }

    /**
     * Limits how long the coming transaction waits for locks.
     *
     * @param connection with autocommit off, or before the statements of {@link #begin}
     * @param limit the longest wait
     * @return undoes it after the transaction
     * @throws SQLException if the database refuses
     */
    Undo limitWaiting(Connection connection, Duration limit) throws SQLException;

    /**
     * How many rows are inserted by one statement, where that is faster than a batch.
     *
     * @return empty for a batch
     */
    default Optional<ManyRows> manyRows() {
        return Optional.empty();
    }

    /**
     * Leaves nothing of the old rows of a table in the data files, as {@link org.commonhall.storage.Storage#forget} says. Called
     * only where {@link #features} declares {@link StorageFeature#FORGETS}.
     *
     * @param connection with autocommit on
     * @param table the table, as {@link #name} writes it
     * @return false if something may still see old rows, so that they stay for now
     * @throws SQLException if the database refuses
     */
    default boolean forget(Connection connection, String table) throws SQLException {
        throw new UnsupportedOperationException(family() + " forgets nothing");
    }

    /**
     * How one node alone installs.
     *
     * @return the lock and its release
     */
    default InstallLock installLock() {
        return new InstallLock(false, Optional.empty(), Optional.empty());
    }

    /**
     * The part of an error message that names the constraint, before any value that a user has typed.
     *
     * @param message the message
     * @return a text with the constraint's name
     */
    String violated(String message);

    /** Inserts many rows by one statement. */
    interface ManyRows {
        /**
         * The statement.
         *
         * @param table the table, as {@link Dialect#name} writes it
         * @param attributes its columns
         * @return the same text for any number of rows
         */
        String insert(String table, ImmutableList<? extends Attribute<?, ?>> attributes);

        /**
         * Sets its parameters.
         *
         * @param statement the prepared statement
         * @param attributes the columns
         * @param rows the stored values of each row, in the order of the columns, null for what is absent
         * @throws SQLException if the driver refuses
         */
        void bind(PreparedStatement statement, ImmutableList<? extends Attribute<?, ?>> attributes, List<Object[]> rows)
                throws SQLException;
    }

    /**
     * An index.
     *
     * @param name its name
     * @param columns its columns in order
     * @param optional the first column where that may be absent
     */
    record TableIndex(String name, String columns, Optional<String> optional) {}

    /**
     * How installing is made safe for several nodes.
     *
     * @param transactional whether tables are created inside one transaction
     * @param lock a statement that waits for other nodes
     * @param release a statement that lets them go on; empty where the transaction's end does
     */
    record InstallLock(boolean transactional, Optional<String> lock, Optional<String> release) {}

    /** Undoes a setting. */
    @FunctionalInterface
    interface Undo {
        /**
         * Undoes it.
         *
         * @throws SQLException if the database refuses
         */
        void run() throws SQLException;
    }
}
