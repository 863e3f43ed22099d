package org.commonhall.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the failure table, as SQLState, vendor code or name, bare and wrapped. */
class FailureTableTest {

    static Stream<Failures.Row> rows() {
        return Failures.TABLE.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowIsFound(Failures.Row row) {
        Dialect dialect = Dialects.OWN.stream()
                .filter(own -> own.family().equals(row.family()))
                .findFirst()
                .orElse(Dialects.POSTGRESQL);
        for (SQLException failure : failures(row)) {
            assertThat(Failures.find(dialect::meaning, failure).meaning()).isEqualTo(row.meaning());
            SQLException chained = new BatchUpdateException("batch", "HY000", 0, new int[0]);
            chained.setNextException(failure);
            assertThat(Failures.find(dialect::meaning, chained)).isEqualTo(new Failures.Found(row.meaning(), failure));
            SQLException caused = new SQLException("wrapped", new IllegalStateException(failure));
            assertThat(Failures.find(dialect::meaning, caused)).isEqualTo(new Failures.Found(row.meaning(), failure));
        }
    }

    private static Iterable<SQLException> failures(Failures.Row row) {
        String match = row.match();
        if (match.length() == 2) {
            return List.of(new SQLException("x", match + "006"));
        } else if (match.length() > 5) {
            return List.of(new SQLException("[" + match + "] something", (String) null, 19));
        } else if (match.chars().allMatch(Character::isDigit)) {
            return List.of(new SQLException("x", match), new SQLException("x", "HY000", Integer.parseInt(match)));
        }
        return List.of(new SQLException("x", match));
    }

    @Test
    void anUnknownFailureIsNothingOfThese() {
        assertThat(Failures.find(Dialects.H2::meaning, new SQLException("x", "XX000", 7))
                        .meaning())
                .isEqualTo(Failure.OTHER);
    }

    @Test
    void aChainThatBitesItsTailEnds() {
        SQLException failure = new SQLException("x", "XX000");
        SQLException next = new SQLException("y", "XX000");
        failure.setNextException(next);
        next.initCause(failure);
        assertThat(Failures.find(Dialects.H2::meaning, failure).meaning()).isEqualTo(Failure.OTHER);
    }
}
