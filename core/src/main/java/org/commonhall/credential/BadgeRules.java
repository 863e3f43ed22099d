package org.commonhall.credential;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.commonhall.InvalidInput;
import org.commonhall.Name;
import org.commonhall.RuleViolation;
import org.commonhall.text.CsvTable;

/** Badges by their codes: those of the library, and a host's own from a file. Immutable and thread-safe. */
public final class BadgeRules {
    /** Fire safety basics (消防基础). */
    public static final String FIRE_BASIC = "fire.basic";
    /** Law in daily life (法律常识). */
    public static final String LAW_BASIC = "law.basic";
    /** Short video creation (短视频创作). */
    public static final String VIDEO_BASIC = "video.basic";

    private static final int CODE = 0;
    private static final int ZH = 1;
    private static final int EN = 2;
    private static final int FROM = 3;
    private static final int ONCE = 4;
    private static final int MONTHS = 5;
    private static final int MAX_CODE = 40;
    private static final int MAX_LABEL = 100;
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_-]*(?:\\.[a-z0-9_-]+)*");
    private static final Pattern NUMBER = Pattern.compile("(?:[1-9][0-9]{0,2})?");

    private final ImmutableMap<String, BadgeRule> byCode;

    private BadgeRules(Map<String, BadgeRule> byCode) {
        this.byCode = ImmutableMap.copyOf(byCode);
    }

    /**
     * Gives the badges that come with the library, in {@code badge-rules.csv}.
     *
     * @return the badges
     */
    public static BadgeRules standard() {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(BadgeRules.class.getResourceAsStream("badge-rules.csv")),
                StandardCharsets.UTF_8)) {
            return read("badge-rules.csv", file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Reads badges: CSV with the header {@code code,zh,en,from,once,valid_months}; lines with {@code #} are remarks. An empty
     * {@code from} is any course or event, {@code once} is {@code yes} or empty.
     *
     * @param file the file's name, for refusals
     * @param csv the text; read to its end and not closed
     * @return the badges
     * @throws InvalidInput with every bad line and column at once: {@code credential.badge.code}, {@code .label}, {@code
     *     .value}, {@code .twice}, and {@code text.csv.header}, {@code text.csv.columns}, {@code text.csv.damaged}
     */
    public static BadgeRules read(String file, Reader csv) {
        CsvTable table = CsvTable.read(file, csv, "code", "zh", "en", "from", "once", "valid_months");
        Map<String, BadgeRule> badges = new LinkedHashMap<>();
        for (CsvTable.Row row : table.rows()) {
            BadgeRule badge = badge(table, row);
            if (badges.putIfAbsent(badge.code(), badge) != null) {
                table.refuse(row.line(), CODE, "credential.badge.twice", badge.code());
            }
        }
        table.finish();
        return new BadgeRules(badges);
    }

    private static BadgeRule badge(CsvTable table, CsvTable.Row row) {
        String code = row.get(CODE);
        if (code.length() > MAX_CODE || !WORD.matcher(code).matches()) {
            table.refuse(row.line(), CODE, "credential.badge.code", code);
        }
        for (int column : new int[] {ZH, EN}) {
            if (row.get(column).isEmpty() || row.get(column).length() > MAX_LABEL) {
                table.refuse(row.line(), column, "credential.badge.label");
            }
        }
        String once = row.get(ONCE);
        if (!once.isEmpty() && !once.equals("yes")) {
            table.refuse(row.line(), ONCE, "credential.badge.value", once);
        }
        String months = row.get(MONTHS);
        boolean number = NUMBER.matcher(months).matches();
        if (!number) {
            table.refuse(row.line(), MONTHS, "credential.badge.value", months);
        }
        return new BadgeRule(
                code,
                new Name(row.get(ZH), row.get(EN)),
                row.get(FROM).isEmpty() ? null : row.get(FROM),
                once.equals("yes"),
                months.isEmpty() || !number ? null : Long.valueOf(months));
    }

    /**
     * Puts other badges beside these; of a code in both, the other's holds.
     *
     * @param others the badges that win
     * @return both as one
     */
    public BadgeRules plus(BadgeRules others) {
        Map<String, BadgeRule> all = new LinkedHashMap<>(byCode);
        all.putAll(others.byCode);
        return new BadgeRules(all);
    }

    /**
     * Gives every badge by its code, in the order of the file.
     *
     * @return the badges
     */
    public ImmutableMap<String, BadgeRule> byCode() {
        return byCode;
    }

    /**
     * Finds a badge.
     *
     * @param code its code
     * @return the badge
     * @throws RuleViolation {@code credential.badge.unknown}
     */
    public BadgeRule require(String code) {
        BadgeRule found = byCode.get(code);
        if (found == null) {
            throw new RuleViolation("credential.badge.unknown", code);
        }
        return found;
    }
}
