package org.commonhall.exchange;

import org.jspecify.annotations.Nullable;

/**
 * One place of a row that was not imported.
 *
 * @param line the line the row begins on, from one up
 * @param column the name of the column
 * @param code the stable code, such as {@code exchange.duplicate}
 * @param value what stands there
 * @param row the whole row, null where the error file does not give it back
 */
record ErrorRow(
        long line,
        String column,
        String code,
        String value,
        @Nullable CsvRow row) {
    ErrorRow(long line, String column, String code, String value) {
        this(line, column, code, value, null);
    }
}
