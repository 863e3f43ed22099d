package org.commonhall.exchange;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line the line it begins on, from one up
 * @param fields its fields in the order of the columns
 */
record CsvRow(long line, List<String> fields) {}
