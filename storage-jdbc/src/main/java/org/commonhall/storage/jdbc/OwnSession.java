package org.commonhall.storage.jdbc;

import com.google.common.collect.ImmutableList;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.commonhall.storage.CommitUnknown;
import org.commonhall.storage.StorageException;

/**
 * A connection that the store took, and gives back as it was. Reads run outside a transaction until the first change or
 * lock begins one: under READ COMMITTED that is the same, spares a commit, and on SQLite holds up no writer.
 */
final class OwnSession implements Session {
    private static final System.Logger LOG = System.getLogger(OwnSession.class.getName());

    private final Connection connection;
    private final JdbcSettings settings;
    private final boolean autoCommit;
    private final Deque<Dialect.Undo> undo = new ArrayDeque<>();
    private int marks;
    private boolean writing;
    private boolean committed;
    private boolean broken;

    OwnSession(Connection connection, JdbcSettings settings) throws SQLException {
        this.connection = connection;
        this.settings = settings;
        this.autoCommit = connection.getAutoCommit();
        if (settings.options().statementTimeout().isPresent()) {
            undo.push(StatementLimit.of(connection)::restore);
        }
    }

    @Override
    public Connection reading() throws SQLException {
        return connection;
    }

    @Override
    public Connection writing() throws SQLException {
        if (!writing) {
            begin();
        }
        return connection;
    }

    @Override
    public Point mark() throws SQLException {
        Connection marked = writing();
        return settings.dialect().begin().isEmpty() ? Session.mark(marked, settings.dialect()) : markByStatement();
    }

    /** Drivers set savepoints only in transactions that they have begun themselves. */
    private Point markByStatement() throws SQLException {
        String name = "commonhall_" + ++marks;
        execute("savepoint " + name);
        return new Point() {
            @Override
            public void undo() throws SQLException {
                execute("rollback to " + name);
                release();
            }

            @Override
            public void release() throws SQLException {
                execute("release " + name);
            }
        };
    }

    private void begin() throws SQLException {
        if (settings.readOnly()) {
            endRead();
            undo.push(() -> connection.setReadOnly(true));
            connection.setReadOnly(false);
        }
        if (settings.isolation() != Connection.TRANSACTION_READ_COMMITTED) {
            endRead();
            undo.push(() -> connection.setTransactionIsolation(settings.isolation()));
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
        ImmutableList<String> begin = settings.dialect().begin();
        boolean wanted = !begin.isEmpty();
        if (autoCommit != wanted) {
            endRead();
            undo.push(() -> connection.setAutoCommit(autoCommit));
            connection.setAutoCommit(wanted);
        }
        limitWaiting();
        writing = true;
        for (String statement : begin) {
            execute(statement);
        }
    }

    private void limitWaiting() throws SQLException {
        Optional<Duration> limit = settings.options().lockTimeout();
        if (limit.isPresent()) {
            broken = true;
            undo.push(settings.dialect().limitWaiting(connection, limit.get()));
            broken = false;
        }
    }

    /** A pool with autocommit off has begun a transaction for the reads so far; settings change only outside one. */
    private void endRead() throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
        }
    }

    /**
     * Ends the transaction for good. A refusal that surely undid everything is reported as what it is, anything else as an
     * unknown outcome.
     */
    void commit(Refusals refusals) {
        if (!writing) {
            return;
        }
        try {
            if (settings.dialect().begin().isEmpty()) {
                connection.commit();
            } else {
                commitByStatement();
            }
            committed = true;
        } catch (SQLException failure) {
            throw refusals.ofCommit(failure);
        } catch (RuntimeException | Error failure) {
            throw new CommitUnknown("the commit failed: " + failure.getClass().getName(), failure);
        }
    }

    private void commitByStatement() throws SQLException {
        Statement statement = connection.createStatement();
        statement.execute("commit");
        try {
            statement.close();
        } catch (SQLException | RuntimeException | Error late) {
            // Once the commit returned, nothing may turn it into a failure.
            LOG.log(Level.DEBUG, "statement could not be closed after the commit", late);
        }
    }

    /** Rolls back what is open and gives the connection back; never fails, because the outcome is decided. */
    void close() {
        // Drivers close files and sockets of interrupted threads, and the connection must still go back clean.
        boolean interrupted = Thread.interrupted();
        try {
            try {
                rollback();
                while (!undo.isEmpty()) {
                    undo.pop().run();
                }
                if (broken) {
                    abort();
                }
            } catch (SQLException | RuntimeException | Error broken) {
                LOG.log(Level.DEBUG, "connection could not be cleaned and is dropped", broken);
                abort();
            }
            connection.close();
        } catch (SQLException | RuntimeException | Error lost) {
            LOG.log(Level.DEBUG, "connection could not be given back", lost);
            abort();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void rollback() throws SQLException {
        if (committed) {
            return;
        }
        if (writing && !settings.dialect().begin().isEmpty()) {
            execute("rollback");
        } else if (writing || !connection.getAutoCommit()) {
            connection.rollback();
        }
    }

    private void abort() {
        drop(connection);
    }

    /** Makes a pool forget a connection whose state is unknown. */
    static void drop(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException | RuntimeException | Error gone) {
            LOG.log(Level.DEBUG, "connection could not be aborted", gone);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Tells what a failed commit means. */
    @FunctionalInterface
    interface Refusals {
        StorageException ofCommit(SQLException failure);
    }
}
