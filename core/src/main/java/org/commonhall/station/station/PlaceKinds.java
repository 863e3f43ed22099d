package org.commonhall.station.station;

import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.commonhall.InvalidInput;
import org.commonhall.RuleViolation;

/** The kinds of zones, amenities and equipment a hall knows, as data: a CSV file with the columns code, zh and en. Immutable. */
public final class PlaceKinds {
    private final ImmutableMap<String, Kind> byCode;

    private PlaceKinds(ImmutableMap<String, Kind> byCode) {
        this.byCode = byCode;
    }

    /**
     * A kind.
     *
     * @param code the stable code, at most 40 characters
     * @param zh the Chinese name
     * @param en the English name
     */
    public record Kind(String code, String zh, String en) {
        /**
         * Gives the name in a language.
         *
         * @param locale Chinese gives Chinese, every other language English
         * @return the name
         */
        public String name(Locale locale) {
            return locale.getLanguage().equals("zh") ? zh : en;
        }
    }

    /**
     * Gives the kinds that come with the library.
     *
     * @return the kinds of {@code place-kinds.csv}
     */
    public static PlaceKinds standard() {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(PlaceKinds.class.getResourceAsStream("place-kinds.csv")),
                StandardCharsets.UTF_8)) {
            return read(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Reads kinds of the host's own.
     *
     * @param csv a header line {@code code,zh,en} and a line a kind; closed by the caller
     * @return the kinds
     * @throws InvalidInput with {@code station.kinds.file} if a column is missing, a code is empty, too long or twice
     */
    public static PlaceKinds read(Reader csv) {
        try {
            ImmutableMap.Builder<String, Kind> kinds = ImmutableMap.builder();
            for (NamedCsvRecord line : CsvReader.builder().ofNamedCsvRecord(csv)) {
                Kind kind = new Kind(line.getField("code"), line.getField("zh"), line.getField("en"));
                if (kind.code.isBlank() || kind.code.length() > 40) {
                    throw new InvalidInput("kinds", "station.kinds.file", line.getStartingLineNumber());
                }
                kinds.put(kind.code, kind);
            }
            return new PlaceKinds(kinds.buildOrThrow());
        } catch (RuntimeException unreadable) {
            throw unreadable instanceof InvalidInput known ? known : new InvalidInput("kinds", "station.kinds.file", 0);
        }
    }

    /**
     * Lists every kind by its code, in the order of the file.
     *
     * @return the kinds
     */
    public ImmutableMap<String, Kind> byCode() {
        return byCode;
    }

    void require(String code) {
        if (!byCode.containsKey(code)) {
            throw new RuleViolation("station.kind.unknown", code);
        }
    }
}
