package org.commonhall.examples.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The statements of a seat and of a class that is marked, written by hand; new rows are like one that the library wrote. */
final class ByHand {
    private final DataSource source;

    ByHand(DataSource source) {
        this.source = source;
    }

    /** What is done in a transaction. */
    private interface Work {
        void in(Connection connection) throws SQLException;
    }

    private void inTransaction(Work work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            work.in(connection);
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A row that another one is made like. */
    Map<String, @Nullable Object> like(String table, String column, UUID id) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        inTransaction(
                connection -> row.putAll(read(connection, table, column, id, "").get(0)));
        if (table.equals("journal_entry")) {
            // As before it was sealed.
            row.put("pending", true);
            row.put("position", null);
            row.put("hash", null);
        }
        return row;
    }

    private static List<Map<String, @Nullable Object>> read(
            Connection connection, String table, String column, UUID id, String end) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select * from " + table + " where " + column + " = ?" + end)) {
            statement.setObject(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                ResultSetMetaData columns = rows.getMetaData();
                List<Map<String, @Nullable Object>> read = new ArrayList<>();
                while (rows.next()) {
                    Map<String, @Nullable Object> row = new LinkedHashMap<>();
                    for (int i = 1; i <= columns.getColumnCount(); i++) {
                        row.put(columns.getColumnName(i).toLowerCase(Locale.ROOT), rows.getObject(i));
                    }
                    read.add(row);
                }
                return read;
            }
        }
    }

    private static void insert(Connection connection, String table, List<Map<String, @Nullable Object>> rows)
            throws SQLException {
        Map<String, @Nullable Object> first = rows.get(0);
        String sql = "insert into " + table + " (" + String.join(", ", first.keySet()) + ") values ("
                + String.join(", ", Collections.nCopies(first.size(), "?")) + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Map<String, @Nullable Object> row : rows) {
                int at = 1;
                for (@Nullable Object value : row.values()) {
                    statement.setObject(at++, value);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static Map<String, @Nullable Object> with(Map<String, @Nullable Object> like, Map<String, ?> other) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>(like);
        row.putAll(other);
        return row;
    }

    private static void update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("nothing was updated");
            }
        }
    }

    private static long number(Map<String, @Nullable Object> row, String column) {
        return ((Number) Objects.requireNonNull(row.get(column))).longValue();
    }

    /** A seat: run, who acts, the quota held and counted, claim, enrolment, journal. */
    void enrol(
            UUID run,
            UUID root,
            UUID person,
            Map<String, @Nullable Object> claim,
            Map<String, @Nullable Object> enrolment,
            Map<String, @Nullable Object> journal) {
        UUID id = UUID.randomUUID();
        inTransaction(connection -> {
            read(connection, "course_run", "id", run, "");
            read(connection, "person", "id", person, "");
            Map<String, @Nullable Object> quota =
                    read(connection, "quota", "id", root, " for update").get(0);
            update(
                    connection,
                    "update quota set taken = ?, version = ? where id = ? and version = ?",
                    number(quota, "taken") + 1,
                    number(quota, "version") + 1,
                    root,
                    number(quota, "version"));
            insert(
                    connection,
                    "claim",
                    List.of(with(claim, Map.of("id", UUID.randomUUID(), "subject", id, "quota", root, "root", root))));
            insert(connection, "enrolment", List.of(with(enrolment, Map.of("id", id, "run", run, "person", person))));
            insert(connection, "journal_entry", List.of(with(journal, Map.of("id", UUID.randomUUID(), "subject", id))));
        });
    }

    /** A class: session held, run, teachers, who acts, learners, known marks, marks, session, journal. */
    void mark(
            UUID session,
            UUID run,
            UUID teacher,
            Map<String, @Nullable Object> mark,
            Map<String, @Nullable Object> journal) {
        inTransaction(connection -> {
            Map<String, @Nullable Object> held = read(connection, "course_session", "id", session, " for update")
                    .get(0);
            read(connection, "course_run", "id", run, "");
            read(connection, "session_teacher", "session", session, "");
            read(connection, "person", "id", teacher, "");
            List<Map<String, @Nullable Object>> learners =
                    read(connection, "enrolment", "run", run, " and status = 'ENROLLED'");
            read(connection, "attendance", "occasion", session, "");
            insert(
                    connection,
                    "attendance",
                    learners.stream()
                            .map(one -> with(
                                    mark,
                                    Map.of(
                                            "id", UUID.randomUUID(),
                                            "occasion", session,
                                            "place", one.get("id"),
                                            "person", one.get("person"))))
                            .toList());
            update(
                    connection,
                    "update course_session set present = ?, version = ? where id = ? and version = ?",
                    learners.size(),
                    number(held, "version") + 1,
                    session,
                    number(held, "version"));
            insert(
                    connection,
                    "journal_entry",
                    List.of(with(
                            journal,
                            Map.of(
                                    "id",
                                    UUID.randomUUID(),
                                    "subject",
                                    session,
                                    "subject_version",
                                    number(held, "version") + 1))));
        });
    }
}
