package org.commonhall.text;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonhall.CommonhallException;
import org.commonhall.InvalidInput;
import org.commonhall.InvalidInput.Violation;

/** A small CSV file with a fixed header that collects every fault with its line and column. Not thread-safe. */
public final class CsvTable {
    private final String file;
    private final ImmutableList<String> header;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private boolean headerSeen;
    private boolean headerFits;

    private CsvTable(String file, ImmutableList<String> header) {
        this.file = file;
        this.header = header;
    }

    /** One line: its number from one up and its fields without surrounding blanks. */
    public record Row(long line, ImmutableList<String> fields) {
        /**
         * A cell.
         *
         * @param column from 0
         * @return its text
         */
        public String get(int column) {
            return fields.get(column);
        }
    }

    /**
     * Reads a table to its end.
     *
     * @param file the name that refusals begin with
     * @param csv the text, which is not closed
     * @param header the names of the columns, exactly
     * @return the table
     */
    public static CsvTable read(String file, Reader csv, String... header) {
        CsvTable table = new CsvTable(file, ImmutableList.copyOf(header));
        try {
            // The caller's reader stays open, so the CsvReader over it is not closed either.
            for (CsvRecord row : CsvReader.builder()
                    .commentStrategy(CommentStrategy.SKIP)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(csv)) {
                table.add(row);
            }
        } catch (CsvParseException damaged) {
            table.refuse(table.rows.size() + 2L, 0, "text.csv.damaged");
        }
        if (!table.headerSeen) {
            table.refuseHeader(1);
        }
        return table;
    }

    private void add(CsvRecord row) {
        ImmutableList<String> fields =
                row.getFields().stream().map(String::strip).collect(ImmutableList.toImmutableList());
        long line = row.getStartingLineNumber();
        if (!headerSeen) {
            headerSeen = true;
            // A byte order mark is no part of the first name.
            headerFits = String.join(",", fields).replaceFirst("^\\uFEFF", "").equals(String.join(",", header));
            if (!headerFits) {
                refuseHeader(line);
            }
        } else if (!headerFits) {
            return;
        } else if (fields.size() != header.size()) {
            refuse(
                    line,
                    Math.min(fields.size(), header.size() + 1) - 1,
                    "text.csv.columns",
                    header.size(),
                    fields.size());
        } else {
            rows.add(new Row(line, fields));
        }
    }

    private void refuseHeader(long line) {
        refuse(line, 0, "text.csv.header", String.join(",", header));
    }

    /**
     * All rows; one with another number of cells is refused.
     *
     * @return the rows in order
     */
    public List<Row> rows() {
        return faults.isEmpty() ? rows : List.of();
    }

    /**
     * The rows with as many cells as the header.
     *
     * @return the rows in order
     */
    public List<Row> wellFormed() {
        return rows;
    }

    /**
     * Notes what is wrong with a cell.
     *
     * @param line the line, from 1
     * @param column the column, from 0
     * @param code the stable code
     * @param arguments what the message names
     */
    public void refuse(long line, int column, String code, Object... arguments) {
        String name = column < header.size() ? " (" + header.get(column) + ")" : "";
        faults.add(new Fault(
                line,
                new Violation(
                        file + ": line " + line + ", column " + (column + 1) + name,
                        code,
                        ImmutableList.copyOf(arguments))));
    }

    /**
     * Notes what another rule says of a cell; of an {@link InvalidInput} all that it found, without its places.
     *
     * @param line the line, from 1
     * @param column the column, from 0
     * @param said the refusal
     */
    public void refuse(long line, int column, CommonhallException said) {
        if (said instanceof InvalidInput bad) {
            bad.violations()
                    .forEach(one ->
                            refuse(line, column, one.code(), one.arguments().toArray()));
        } else {
            refuse(line, column, said.code(), said.arguments().toArray());
        }
    }

    /** Refuses all that was noted, in the order of the lines. */
    public void finish() {
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults.stream()
                    .sorted(Comparator.comparing(Fault::line))
                    .map(Fault::violation)
                    .collect(ImmutableList.toImmutableList()));
        }
    }

    private record Fault(long line, Violation violation) {}
}
