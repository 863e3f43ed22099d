package org.commonhall.storage.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one table of failure classes. A row matches by SQLState or its class of two characters, by vendor code, or by a
 * name in the message where a driver gives nothing else; rows of {@code any} hold for every family, also for one of a dialect
 * from elsewhere. What a database of another maker with the same protocol adds stands in its family's rows.
 */
final class Failures {
    static final ImmutableList<Row> TABLE = ImmutableList.<Row>builder()
            .addAll(rows("any", Failure.CONFLICT, "40001"))
            .addAll(rows("any", Failure.UNAVAILABLE, "08", "40003"))
            .addAll(rows("postgresql", Failure.CONFLICT, "40P01"))
            .addAll(rows("postgresql", Failure.LOCK_TIMEOUT, "55P03"))
            .addAll(rows("postgresql", Failure.CANCELLED, "57014"))
            .addAll(rows("postgresql", Failure.UNAVAILABLE, "57P01", "57P02", "57P03", "57P05", "53300", "25006"))
            .addAll(rows("postgresql", Failure.DUPLICATE, "23505", "23P01"))
            .addAll(rows("postgresql", Failure.REFERENCE, "23503"))
            .addAll(rows("postgresql", Failure.REFUSED, "22001", "22003", "22021", "23502", "23514"))
            .addAll(rows("postgresql", Failure.SCHEMA, "42P01", "42703"))
            .addAll(rows("mariadb", Failure.CONFLICT, "1213", "1020"))
            // TiDB and OceanBase
            .addAll(rows("mariadb", Failure.CONFLICT, "8002", "8005", "8022", "8028", "9007", "6001", "6002", "6005"))
            .addAll(rows("mariadb", Failure.LOCK_TIMEOUT, "1205", "3572"))
            .addAll(rows("mariadb", Failure.CANCELLED, "1317", "1969", "3024", "4012"))
            .addAll(rows(
                    "mariadb", Failure.UNAVAILABLE, "1040", "1053", "1290", "1792", "1836", "1927", "2006", "2013"))
            .addAll(rows("mariadb", Failure.UNAVAILABLE, "9001", "9002", "9003"))
            .addAll(rows("mariadb", Failure.DUPLICATE, "1062", "1586"))
            .addAll(rows("mariadb", Failure.REFERENCE, "1216", "1217", "1451", "1452"))
            .addAll(rows("mariadb", Failure.REFUSED, "1048", "1264", "1366", "1406", "3819", "4025"))
            .addAll(rows("mariadb", Failure.SCHEMA, "1054", "1146"))
            .addAll(rows("h2", Failure.CONFLICT, "90131"))
            .addAll(rows("h2", Failure.LOCK_TIMEOUT, "50200"))
            .addAll(rows("h2", Failure.CANCELLED, "57014"))
            .addAll(rows("h2", Failure.UNAVAILABLE, "90007", "90020", "90067", "90098", "90121"))
            .addAll(rows("h2", Failure.DUPLICATE, "23505"))
            .addAll(rows("h2", Failure.REFERENCE, "23503", "23506"))
            .addAll(rows("h2", Failure.REFUSED, "22001", "22003", "23502", "23513"))
            .addAll(rows("h2", Failure.SCHEMA, "42102", "42103", "42104", "42122"))
            .addAll(rows("sqlite", Failure.CONFLICT, "SQLITE_BUSY_SNAPSHOT"))
            .addAll(rows("sqlite", Failure.LOCK_TIMEOUT, "SQLITE_BUSY", "SQLITE_LOCKED"))
            .addAll(rows("sqlite", Failure.CANCELLED, "SQLITE_INTERRUPT"))
            .addAll(rows("sqlite", Failure.UNAVAILABLE, "SQLITE_IOERR", "SQLITE_CANTOPEN", "SQLITE_READONLY"))
            .addAll(rows("sqlite", Failure.UNAVAILABLE, "SQLITE_FULL", "SQLITE_NOTADB", "SQLITE_CORRUPT"))
            .addAll(rows("sqlite", Failure.DUPLICATE, "SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY"))
            .addAll(rows("sqlite", Failure.REFERENCE, "SQLITE_CONSTRAINT_FOREIGNKEY", "SQLITE_CONSTRAINT_TRIGGER"))
            .addAll(rows("sqlite", Failure.REFUSED, "SQLITE_CONSTRAINT_CHECK", "SQLITE_CONSTRAINT_NOTNULL"))
            .addAll(rows("sqlite", Failure.REFUSED, "SQLITE_CONSTRAINT_DATATYPE", "SQLITE_TOOBIG", "SQLITE_MISMATCH"))
            .addAll(rows("sqlite", Failure.SCHEMA, "no such table", "no such column"))
            .build();
    private static final ImmutableListMultimap<String, Row> BY_FAMILY =
            TABLE.stream().collect(ImmutableListMultimap.toImmutableListMultimap(Row::family, row -> row));
    private static final int MOST = 100;
    private static final int STATE = 5;
    private static final int STATE_CLASS = 2;

    private Failures() {}

    /**
     * One row.
     *
     * @param family the database family, or {@code any}
     * @param meaning what it means
     * @param match SQLState, its first two characters, vendor code, or a name in the message
     */
    record Row(String family, Failure meaning, String match) {
        boolean matches(SQLException failure) {
            String state = Objects.requireNonNullElse(failure.getSQLState(), "");
            if (match.length() == STATE_CLASS) {
                return state.startsWith(match);
            } else if (match.length() <= STATE) {
                return match.equals(state) || match.equals(Integer.toString(failure.getErrorCode()));
            }
            String message = Objects.requireNonNullElse(failure.getMessage(), "");
            return message.matches("(?s).*\\b" + match + "\\b.*");
        }
    }

    /** A failure and the exception of the chain that tells. */
    record Found(Failure meaning, SQLException teller) {}

    /** Looks through the exception, those chained to it and its causes; the first that means something tells. */
    static Found find(Function<SQLException, Failure> dialect, SQLException failure) {
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(failure);
        for (int seen = 0; !open.isEmpty() && seen < MOST; seen++) {
            Throwable next = open.remove();
            if (next instanceof SQLException sql) {
                Failure meaning = dialect.apply(sql);
                if (meaning == Failure.OTHER) {
                    meaning = meaning("any", sql);
                }
                if (meaning != Failure.OTHER) {
                    return new Found(meaning, sql);
                }
                add(open, sql.getNextException());
            }
            add(open, next.getCause());
        }
        return new Found(Failure.OTHER, failure);
    }

    /** What the rows of a family say of one exception. */
    static Failure meaning(String family, SQLException failure) {
        return BY_FAMILY.get(family).stream()
                .filter(row -> row.matches(failure))
                .map(Row::meaning)
                .findFirst()
                .orElse(Failure.OTHER);
    }

    private static void add(Deque<Throwable> open, @Nullable Throwable next) {
        if (next != null) {
            open.add(next);
        }
    }

    private static ImmutableList<Row> rows(String family, Failure meaning, String... matches) {
        return Arrays.stream(matches)
                .map(match -> new Row(family, meaning, match))
                .collect(ImmutableList.toImmutableList());
    }
}
