package org.commonhall.exchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonhall.InvalidInput;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.storage.Attribute;
import org.jspecify.annotations.Nullable;

/** Makes cases of rows by a profile, and says of bad rows what is wrong where. Not thread-safe. */
final class CaseRows {
    /** The greatest length of a category, so that its catalogue entry has a name. */
    private static final int CATEGORY = 200;
    /** How far a clock elsewhere may be ahead of ours, zones mistaken for each other included. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private final RequestProfile profile;
    private final ImmutableList<String> header;
    private final ImmutableMap<String, Integer> places;
    private final Moment.Reader dates;
    private final Instant latest;

    /**
     * Finds the columns of the profile in a header.
     *
     * @throws InvalidInput naming every column that is missing or there twice
     */
    CaseRows(String file, RequestProfile profile, List<String> header, Instant now) {
        this.profile = profile;
        this.latest = now.plus(AHEAD);
        this.header = ImmutableList.copyOf(header);
        this.dates = Moment.Reader.of(profile);
        String missing = profile.columns().stream()
                .filter(column -> !header.contains(column))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new InvalidInput(file, "exchange.header.missing", missing);
        }
        for (String column : profile.columns()) {
            if (header.indexOf(column) != header.lastIndexOf(column)) {
                throw new InvalidInput(file, "exchange.header.twice", header.lastIndexOf(column) + 1, column);
            }
        }
        this.places = profile.columns().stream()
                .collect(ImmutableMap.toImmutableMap(column -> column, column -> header.indexOf(column)));
    }

    String key(CsvRow row) {
        return field(row, profile.key());
    }

    /** The case, or null after every fault of the row was added to the errors. */
    @Nullable CaseRow read(CsvRow row, List<ErrorRow> errors) {
        int before = errors.size();
        if (row.fields().size() != header.size()) {
            errors.add(error(row, profile.key(), "exchange.row.columns"));
            return null;
        }
        for (int i = 0; i < header.size(); i++) {
            if (row.fields().get(i).indexOf('\0') >= 0) {
                errors.add(new ErrorRow(
                        row.line(), header.get(i), "exchange.nul", row.fields().get(i)));
            }
        }
        String key = key(row);
        if (key.isBlank()) {
            errors.add(new ErrorRow(row.line(), profile.key(), "exchange.key.missing", key));
        }
        atMost(row, profile.key(), limit("sourceKey"), errors);
        String category = text(row, profile.category(), CATEGORY, errors);
        String unit = text(row, profile.unit(), limit("handlingUnit"), errors);
        String descriptor = text(row, profile.descriptor(), limit("title"), errors);
        String place = place(row, errors);
        Optional<Moment> opened = date(row, profile.opened(), errors);
        Optional<Moment> closed =
                field(row, profile.closed()).isBlank() ? Optional.empty() : date(row, profile.closed(), errors);
        if (opened.isPresent() && closed.isPresent() && closed.get().before(opened.get())) {
            errors.add(error(row, profile.closed(), "exchange.reversed"));
        }
        return errors.size() > before || opened.isEmpty()
                ? null
                : new CaseRow(row, key, opened.get(), closed.orElse(null), category, unit, descriptor, place);
    }

    ErrorRow keyError(CsvRow row, String code) {
        return error(row, profile.key(), code);
    }

    ErrorRow error(CsvRow row, String column, String code) {
        return new ErrorRow(row.line(), column, code, field(row, column));
    }

    private Optional<Moment> date(CsvRow row, String column, List<ErrorRow> errors) {
        Optional<Moment> moment = dates.read(field(row, column).strip());
        if (moment.isEmpty()) {
            errors.add(error(row, column, "exchange.date"));
        } else if (moment.get().at().isAfter(latest)) {
            errors.add(error(row, column, "exchange.future"));
        }
        return moment;
    }

    private @Nullable String place(CsvRow row, List<ErrorRow> errors) {
        List<String> parts = new ArrayList<>();
        for (String column : profile.place()) {
            String part = field(row, column);
            if (!part.isBlank()) {
                parts.add(part);
            }
        }
        String place = String.join(", ", parts);
        if (place.codePointCount(0, place.length()) > limit("place")) {
            errors.add(new ErrorRow(row.line(), profile.place().get(0), "exchange.too.long", place));
        }
        return place.isEmpty() ? null : place;
    }

    private @Nullable String text(CsvRow row, @Nullable String column, int limit, List<ErrorRow> errors) {
        if (column == null || field(row, column).isBlank()) {
            return null;
        }
        atMost(row, column, limit, errors);
        return field(row, column);
    }

    private void atMost(CsvRow row, String column, int limit, List<ErrorRow> errors) {
        String text = field(row, column);
        if (text.codePointCount(0, text.length()) > limit) {
            errors.add(error(row, column, "exchange.too.long"));
        }
    }

    private String field(CsvRow row, String column) {
        Integer place = places.get(column);
        return place == null || place >= row.fields().size() ? "" : row.fields().get(place);
    }

    private static int limit(String component) {
        Attribute<ServiceRequest, ?> attribute = ServiceRequest.TYPE.attribute(component);
        return attribute.maxLength();
    }
}
