package org.commonhall.storage.jdbc;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Schema;
import org.commonhall.storage.SchemaMismatch;

/**
 * Creates and verifies tables. The table {@code commonhall_schema} remembers each part with the fingerprint of its
 * statements. Several nodes may install at once: every statement is harmless where its table exists, and where the
 * database can, one node waits for the other.
 */
final class Installer {
    private static final int ATTEMPTS = 50;
    private static final ImmutableSet<Failure> CLASHES =
            Sets.immutableEnumSet(Failure.DUPLICATE, Failure.CONFLICT, Failure.LOCK_TIMEOUT, Failure.OTHER);

    private final Connection connection;
    private final Dialect dialect;
    private final Schema schema;

    Installer(Connection connection, Dialect dialect, Schema schema) {
        this.connection = connection;
        this.dialect = dialect;
        this.schema = schema;
    }

    void run(JdbcOptions.Install mode) throws SQLException {
        if (mode == JdbcOptions.Install.CREATE) {
            createWithRetries();
        }
        for (RecordType<?> type : schema.types()) {
            verify(type);
        }
    }

    private void createWithRetries() throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                create();
                return;
            } catch (SQLException failure) {
                // Another node installs: where tables are created without a lock its statements clash with ours, and
                // each clash means that it has come further.
                boolean clash = CLASHES.contains(
                        Failures.find(dialect.family(), failure).meaning());
                if (!clash || attempt == ATTEMPTS) {
                    throw failure;
                }
            }
        }
    }

    private void create() throws SQLException {
        Dialect.InstallLock lock = dialect.installLock();
        boolean byStatement = !dialect.begin().isEmpty();
        if (lock.transactional()) {
            begin();
        }
        boolean done = false;
        try {
            executeIfPresent(lock.lock());
            createParts();
            done = true;
        } finally {
            if (lock.transactional()) {
                if (byStatement) {
                    execute(done ? "commit" : "rollback");
                } else {
                    if (done) {
                        connection.commit();
                    } else {
                        connection.rollback();
                    }
                    connection.setAutoCommit(true);
                }
            } else {
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

    private void createParts() throws SQLException {
        execute("create table if not exists commonhall_schema (part varchar(100) not null, fingerprint varchar(64) not"
                + " null, installed_at timestamp default current_timestamp not null, constraint pk_commonhall_schema"
                + " primary key (part))");
        Map<String, String> installed = installed();
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

    private void verify(RecordType<?> type) throws SQLException {
        String columns = ConditionSql.columns(type.attributes());
        try {
            execute("select " + columns + " from " + type + " where 1 = 0");
        } catch (SQLException missing) {
            throw Failures.find(dialect.family(), missing).meaning() == Failure.SCHEMA
                    ? new SchemaMismatch("table " + type + " is missing or older; needed columns: " + columns)
                    : Translator.ofOpening(dialect.family(), missing);
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
