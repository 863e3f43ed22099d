package org.commonhall.exchange;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line the line it begins on, from one up
 * @param fields its fields in the order of the columns
 */
record CsvRow(long line, List<String> fields) {

    /** Whether nothing stands in it: an empty line, or a spreadsheet's empty row. */
    boolean blank() {
        return fields.stream().allMatch(String::isBlank);
    }
}
