package org.commonhall.storage.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;
import org.commonhall.storage.SchemaMismatch;
import org.jspecify.annotations.Nullable;

/**
 * Creates and verifies tables. The table {@code commonhall_schema} remembers each part with the fingerprint of its
 * statements. Several nodes may install at once: every statement is harmless where its table exists, and where the
 * database can, one node waits for the other. {@link Patience} runs what met another node again.
 */
final class Installer {
    /** Raised with the first change of the tables that an older library must not work beside. */
    static final int LEVEL = 1;
    /** The part that keeps the level; no table is called so. */
    static final String LEVEL_PART = "(level)";

    private final Connection connection;
    private final Dialect dialect;
    private final Schema schema;

    Installer(Connection connection, Dialect dialect, Schema schema) {
        this.connection = connection;
        this.dialect = dialect;
        this.schema = schema;
    }

    /** One attempt; what was created stays where the database commits each statement, and the next attempt goes on there. */
    void run(JdbcOptions.Install mode) {
        try {
            if (mode == JdbcOptions.Install.CREATE) {
                create();
            }
            verify();
        } catch (SQLException failure) {
            throw Translator.ofOpening(dialect::meaning, failure);
        }
    }

    private void create() throws SQLException {
        Dialect.InstallLock lock = dialect.installLock();
        if (lock.transactional()) {
            begin();
            try {
                executeIfPresent(lock.lock());
                createParts();
                end("commit");
            } catch (SQLException | RuntimeException | Error failure) {
                undo(failure);
                throw failure;
            } finally {
                connection.setAutoCommit(true);
            }
        } else {
            executeIfPresent(lock.lock());
            try {
                createParts();
            } finally {
                executeIfPresent(lock.release());
            }
        }
    }

    private void begin() throws SQLException {
        connection.setAutoCommit(!dialect.begin().isEmpty());
        for (String statement : dialect.begin()) {
            execute(statement);
        }
    }

    private void end(String how) throws SQLException {
        if (!dialect.begin().isEmpty()) {
            execute(how);
        } else if (how.equals("commit")) {
            connection.commit();
        } else {
            connection.rollback();
        }
    }

    /** What went wrong first is what is told. */
    private void undo(Throwable failure) {
        try {
            end("rollback");
        } catch (SQLException | RuntimeException late) {
            failure.addSuppressed(late);
        }
    }

    private void createParts() throws SQLException {
        execute(dialect.bookkeeping());
        Map<String, String> installed = installed();
        requireLevel(installed.get(LEVEL_PART));
        for (RecordType<?> type : schema.types()) {
            String needed = fingerprint(type);
            String found = installed.get(type.table());
            if (found == null) {
                for (String statement : Ddl.create(type, schema, dialect)) {
                    execute(statement);
                }
                remember(type.table(), needed);
            } else if (!found.equals(needed)) {
                throw new SchemaMismatch("table " + type + ": installed is " + found.substring(0, 8) + ", needed is "
                        + needed.substring(0, 8));
            }
        }
    }

    private void requireLevel(@Nullable String found) throws SQLException {
        if (found == null) {
            remember(LEVEL_PART, Integer.toString(LEVEL));
        } else if (Integer.parseInt(found) > LEVEL) {
            throw new SchemaMismatch("a newer version of the library made these tables: installed is level " + found
                    + ", this version knows level " + LEVEL);
        }
    }

    private String fingerprint(RecordType<?> type) {
        return Ddl.fingerprint(String.join("\n", Ddl.create(type, schema, dialect)));
    }

    private Map<String, String> installed() throws SQLException {
        Map<String, String> parts = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select part, fingerprint from commonhall_schema")) {
            while (rows.next()) {
                parts.put(rows.getString(1), rows.getString(2));
            }
        }
        return parts;
    }

    private void remember(String part, String fingerprint) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("insert into commonhall_schema (part, fingerprint) values (?, ?)")) {
            statement.setString(1, part);
            statement.setString(2, fingerprint);
            statement.executeUpdate();
        }
    }

    /** Asks for every column of every table at once, and table by table only to name the one that is wrong. */
    private void verify() throws SQLException {
        try {
            execute(schema.types().stream()
                    .map(type -> "select 1 from (select " + Ddl.columns(type.attributes(), dialect) + " from "
                            + dialect.name(type.table()) + ") known where 1 = 0")
                    .collect(Collectors.joining(" union all ")));
        } catch (SQLException missing) {
            for (RecordType<?> type : schema.types()) {
                verify(type);
            }
            throw missing;
        }
    }

    private void verify(RecordType<?> type) throws SQLException {
        String columns = Ddl.columns(type.attributes(), dialect);
        try {
            execute("select " + columns + " from " + dialect.name(type.table()) + " where 1 = 0");
        } catch (SQLException missing) {
            if (Failures.find(dialect::meaning, missing).meaning() == Failure.SCHEMA) {
                throw new SchemaMismatch("table " + type + " is missing or older; needed columns: " + columns);
            }
            throw missing;
        }
    }

    private void executeIfPresent(Optional<String> sql) throws SQLException {
        if (sql.isPresent()) {
            execute(sql.get());
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
