package org.commonhall.exchange;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Longs;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.commonhall.InvalidInput;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Constraints;
import org.commonhall.storage.StoredValues;
import org.jspecify.annotations.Nullable;

/** Finds the cells of a file of the directory by the names of its columns, and says of bad ones what is wrong where. Not thread-safe. */
final class Cells {
    private static final int KEY = 100;
    /** Columns that are called otherwise than the components they go to. */
    private static final ImmutableMap<String, String> SYNONYMS = ImmutableMap.of(
            "square_metres", "area",
            "source", "area_source",
            "dated", "area_date",
            "numerator", "share",
            "denominator", "share");

    private final String file;
    private final DirectoryKind kind;
    private final Map<String, Integer> places = new HashMap<>();
    private ImmutableList<String> header = ImmutableList.of();
    private boolean givenBack;

    Cells(String file, DirectoryKind kind) {
        this.file = file;
        this.kind = kind;
    }

    /**
     * Finds the columns in a header.
     *
     * @throws InvalidInput naming every column that is missing, or one that is there twice
     */
    void begin(List<String> names) {
        header = ImmutableList.copyOf(names);
        givenBack = header.containsAll(ErrorFile.BEHIND);
        places.clear();
        kind.columns().forEach((english, chinese) -> {
            for (int i = 0; i < header.size(); i++) {
                boolean named =
                        header.get(i).equalsIgnoreCase(english) || header.get(i).equals(chinese);
                if (named && places.put(english, i) != null) {
                    throw new InvalidInput(file, "exchange.header.twice", i + 1, header.get(i));
                }
            }
        });
        ImmutableList<String> missing = kind.needed().stream()
                .filter(column -> !places.containsKey(column))
                .collect(ImmutableList.toImmutableList());
        if (!missing.isEmpty()) {
            throw new InvalidInput(file, "exchange.header.missing", String.join(", ", missing));
        }
    }

    /** What stands in a column, without blanks around it; empty where there is no such column. */
    String text(CsvRow row, String column) {
        Integer place = places.get(column);
        String cell = place == null || place >= row.fields().size()
                ? ""
                : row.fields().get(place);
        return (givenBack ? ErrorFile.unguard(cell) : cell).strip();
    }

    ErrorRow fault(CsvRow row, String column, String code) {
        Integer place = places.get(column);
        return new ErrorRow(row.line(), place == null ? column : header.get(place), code, text(row, column), row);
    }

    Line line(CsvRow row, List<ErrorRow> faults) {
        return new Line(row, faults);
    }

    /** One row that is being read. */
    final class Line {
        private final CsvRow row;
        private final List<ErrorRow> faults;
        private final int before;

        private Line(CsvRow row, List<ErrorRow> faults) {
            this.row = row;
            this.faults = faults;
            this.before = faults.size();
            if (row.fields().size() != header.size()) {
                faults.add(new ErrorRow(row.line(), header.get(0), "exchange.row.columns", "", row));
            }
            for (String column : places.keySet()) {
                String text = Cells.this.text(row, column);
                if (StoredValues.unwritable(text).isPresent()) {
                    fault(column, "exchange.nul");
                }
            }
        }

        boolean sound() {
            return faults.size() == before;
        }

        void fault(String column, String code) {
            faults.add(Cells.this.fault(row, column, code));
        }

        /** A cell that may be empty. */
        @Nullable String text(String column) {
            String text = Cells.this.text(row, column);
            return text.isEmpty() ? null : text;
        }

        /** A key of another row, or of this one. */
        @Nullable String key(String column) {
            String key = text(column);
            if (key != null && key.codePointCount(0, key.length()) > KEY) {
                fault(column, "exchange.too.long");
            }
            return key;
        }

        /** A cell that must be filled. */
        String needed(String column) {
            String text = key(column);
            if (text == null) {
                fault(column, "value.missing");
                return "";
            }
            return text;
        }

        @Nullable LocalDate day(String column) {
            String text = text(column);
            return text == null
                    ? null
                    : parsed(column, "exchange.day", () -> {
                        LocalDate day = LocalDate.parse(text);
                        return StoredValues.requireDay(column, day);
                    });
        }

        @Nullable Long number(String column) {
            String text = text(column);
            Long number = text == null ? null : Longs.tryParse(text);
            if (text != null && number == null) {
                fault(column, "exchange.number");
            }
            return number;
        }

        @Nullable BigDecimal decimal(String column) {
            String text = text(column);
            return text == null ? null : parsed(column, "exchange.number", () -> new BigDecimal(text));
        }

        <E extends Enum<E>> @Nullable E choice(String column, Class<E> type) {
            String text = text(column);
            Optional<E> found = text == null
                    ? Optional.empty()
                    : Arrays.stream(type.getEnumConstants())
                            .filter(one -> one.name().equalsIgnoreCase(text))
                            .findAny();
            if (found.isEmpty()) {
                fault(column, text == null ? "value.missing" : "exchange.choice");
            }
            return found.orElse(null);
        }

        /** Names what the constraints of the single command refuse. */
        void check(Record value) {
            try {
                Constraints.require("row", value);
            } catch (InvalidInput refused) {
                refused.violations().forEach(one -> fault(column(one.path()), one.code()));
            }
        }

        /** Names what a rule of the directory refuses. */
        void rule(String column, Runnable rule) {
            try {
                rule.run();
            } catch (RuleViolation refused) {
                fault(column, refused.code());
            }
        }

        private String column(String path) {
            String last = path.substring(path.lastIndexOf('.') + 1);
            String column = CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, last);
            return SYNONYMS.getOrDefault(column, column);
        }

        /** What a cell says, or null after its fault was added. */
        <V> @Nullable V parsed(String column, String code, Supplier<V> parse) {
            try {
                return parse.get();
            } catch (DateTimeException | NumberFormatException | RuleViolation | InvalidInput bad) {
                fault(column, code);
                return null;
            }
        }
    }
}
