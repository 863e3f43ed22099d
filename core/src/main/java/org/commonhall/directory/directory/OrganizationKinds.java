package org.commonhall.directory.directory;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.commonhall.InvalidInput;
import org.commonhall.RuleViolation;
import org.commonhall.text.CsvTable;

/** The kinds of organization a hall knows, as data: a CSV file with the columns code, zh and en. Immutable. */
public final class OrganizationKinds {
    private final ImmutableMap<String, Kind> byCode;

    private OrganizationKinds(ImmutableMap<String, Kind> byCode) {
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
         * The name in a language.
         *
         * @param locale Chinese gives Chinese, every other language English
         * @return the name
         */
        public String name(Locale locale) {
            return locale.getLanguage().equals("zh") ? zh : en;
        }
    }

    /**
     * The kinds that come with the library.
     *
     * @return the kinds of {@code organization-kinds.csv}
     */
    public static OrganizationKinds standard() {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(OrganizationKinds.class.getResourceAsStream("organization-kinds.csv")),
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
     * @throws InvalidInput with every bad line and column at once: {@code directory.kinds.file} for a code that is empty, too long or
     *     twice, {@code text.csv.header}, {@code text.csv.columns}, {@code text.csv.damaged}
     */
    public static OrganizationKinds read(Reader csv) {
        CsvTable table = CsvTable.read("kinds", csv, "code", "zh", "en");
        Map<String, Kind> kinds = new LinkedHashMap<>();
        for (CsvTable.Row row : table.rows()) {
            Kind kind = new Kind(row.get(0), row.get(1), row.get(2));
            if (kind.code.isEmpty() || kind.code.length() > 40 || kinds.putIfAbsent(kind.code, kind) != null) {
                table.refuse(row.line(), 0, "directory.kinds.file", kind.code);
            }
        }
        table.finish();
        return new OrganizationKinds(ImmutableMap.copyOf(kinds));
    }

    /**
     * Every kind by its code, in the order of the file.
     *
     * @return the kinds
     */
    public ImmutableMap<String, Kind> byCode() {
        return byCode;
    }

    /**
     * Refuses a kind that there is not.
     *
     * @param code its code
     * @throws RuleViolation {@code directory.kind.unknown}
     */
    public void require(String code) {
        if (!byCode.containsKey(code)) {
            throw new RuleViolation("directory.kind.unknown", code);
        }
    }
}
