package org.commonhall.exchange;

/**
 * One place of a row that was not imported.
 *
 * @param line the line the row begins on, from one up
 * @param column the name of the column
 * @param code the stable code, such as {@code exchange.duplicate}
 * @param value what stands there
 */
record ErrorRow(long line, String column, String code, String value) {}
