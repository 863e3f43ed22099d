package org.commonhall.governance.decision;

import com.google.common.collect.ImmutableMap;
import java.io.Reader;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.commonhall.CommonhallException;
import org.commonhall.RuleViolation;
import org.commonhall.text.CsvTable;
import org.jspecify.annotations.Nullable;

/** Reads rule sets; every bad line is named. */
final class RuleSetReader {
    static final int RULE = 0;
    static final int KEY = 1;
    static final int VALUE = 2;
    static final int MEASURE = 3;
    static final int GROUP = 4;
    static final int PART = 5;
    static final int BOUND = 6;
    static final int BASE = 7;
    static final int ARTICLE = 8;

    private final CsvTable table;
    private final Map<String, RuleSetLines> rules = new LinkedHashMap<>();
    private final Map<String, RuleSet> made = new LinkedHashMap<>();

    private final Function<String, @Nullable RuleSet> known;

    private RuleSetReader(CsvTable table, Function<String, @Nullable RuleSet> known) {
        this.table = table;
        this.known = known;
    }

    /** Reads a file whose sets may vary others of the file, or those known. */
    static RuleSets read(String file, Reader csv, Function<String, @Nullable RuleSet> known) {
        CsvTable table = CsvTable.read(
                file, csv, "rule", "key", "value", "measure", "group", "part", "bound", "base", "article");
        RuleSetReader reader = new RuleSetReader(table, known);
        table.rows().forEach(reader::add);
        table.finish();
        reader.rules.values().forEach(reader::make);
        table.finish();
        ImmutableMap.Builder<String, RuleSet> inOrderOfTheFile = ImmutableMap.builder();
        reader.rules.keySet().forEach(code -> inOrderOfTheFile.put(code, reader.make(code, new HashSet<>())));
        return new RuleSets(inOrderOfTheFile.buildOrThrow());
    }

    private void add(CsvTable.Row row) {
        String code = row.get(RULE);
        if (!code.matches("[a-z][a-z0-9-]{0,59}")) {
            table.refuse(row.line(), RULE, "decision.rules.code", code);
            return;
        }
        RuleSetLines lines = rules.computeIfAbsent(code, unused -> new RuleSetLines(code, row.line()));
        lines.add(row, table);
    }

    private void make(RuleSetLines lines) {
        try {
            make(lines.code(), new HashSet<>());
        } catch (CommonhallException refused) {
            table.refuse(lines.line(), RULE, refused);
        }
    }

    private RuleSet make(String code, Set<String> leadingHere) {
        RuleSet ready = made.get(code);
        if (ready != null) {
            return ready;
        }
        RuleSetLines lines = rules.get(code);
        if (lines == null || !leadingHere.add(code)) {
            throw new RuleViolation("decision.rules.call", code);
        }
        RuleSet set = lines.build(varied(lines, leadingHere), next(lines, leadingHere));
        made.put(code, set);
        return set;
    }

    private @Nullable RuleSet varied(RuleSetLines lines, Set<String> leadingHere) {
        String like = lines.like();
        if (like == null) {
            return null;
        }
        RuleSet there = rules.containsKey(like) ? make(like, leadingHere) : known.apply(like);
        if (there == null) {
            throw new RuleViolation("decision.rules.unknown", like);
        }
        return there;
    }

    private @Nullable NextCall next(RuleSetLines lines, Set<String> leadingHere) {
        RuleSetLines.Call call = lines.nextCall();
        return call == null ? null : new NextCall(make(call.code(), leadingHere), call.minDays(), call.maxDays());
    }
}
