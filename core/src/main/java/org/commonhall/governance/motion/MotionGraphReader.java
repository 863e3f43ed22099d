package org.commonhall.governance.motion;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.Reader;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonhall.Name;
import org.commonhall.text.CsvTable;
import org.jspecify.annotations.Nullable;

/** Reads graphs of motions; every bad line is named. */
final class MotionGraphReader {
    static final ImmutableList<String> HEADER = ImmutableList.of(
            "graph",
            "state",
            "zh",
            "en",
            "flags",
            "merge",
            "visible_to",
            "outcome",
            "recommendation_zh",
            "recommendation_en",
            "supporters",
            "next",
            "withdraw_to");
    private static final int GRAPH = 0;
    private static final int STATE = 1;
    private static final int ZH = 2;
    private static final int EN = 3;
    private static final int FLAGS = 4;
    private static final int MERGE = 5;
    private static final int VISIBLE_TO = 6;
    private static final int OUTCOME = 7;
    private static final int RECOMMENDATION_ZH = 8;
    private static final int RECOMMENDATION_EN = 9;
    private static final int SUPPORTERS = 10;
    private static final int NEXT = 11;
    private static final int WITHDRAW_TO = 12;
    private static final int MAX_LABEL = 100;
    private static final Pattern GRAPH_CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern STATE_CODE = Pattern.compile("[a-z][a-z0-9_]{0,39}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{0,4}");

    private final CsvTable table;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    private MotionGraphReader(CsvTable table) {
        this.table = table;
    }

    /** The lines of one graph so far. */
    private static final class Draft {
        final long line;
        final Map<String, MotionState> states = new LinkedHashMap<>();
        final Map<String, Long> lines = new HashMap<>();

        @Nullable Name title;

        Draft(long line) {
            this.line = line;
        }
    }

    static MotionGraphs read(String file, Reader csv) {
        CsvTable table = CsvTable.read(file, csv, HEADER.toArray(new String[0]));
        MotionGraphReader reader = new MotionGraphReader(table);
        table.rows().forEach(reader::add);
        table.finish();
        reader.drafts.forEach(reader::check);
        table.finish();
        ImmutableMap.Builder<String, MotionGraph> graphs = ImmutableMap.builder();
        reader.drafts.forEach((code, draft) -> {
            if (draft.title != null) {
                graphs.put(code, new MotionGraph(code, draft.title, ImmutableMap.copyOf(draft.states)));
            }
        });
        return new MotionGraphs(graphs.buildOrThrow());
    }

    private void check(String code, Draft draft) {
        if (draft.title == null) {
            table.refuse(draft.line, GRAPH, "motion.graph.unnamed", code);
        }
        for (MotionGraphCheck.Fault fault :
                MotionGraphCheck.faults(ImmutableMap.copyOf(draft.states).values())) {
            table.refuse(
                    draft.lines.getOrDefault(fault.state(), draft.line),
                    HEADER.indexOf(fault.part()),
                    fault.code(),
                    fault.arguments().toArray());
        }
    }

    private void add(CsvTable.Row row) {
        if (!GRAPH_CODE.matcher(row.get(GRAPH)).matches()) {
            table.refuse(row.line(), GRAPH, "motion.graph.code", row.get(GRAPH));
            return;
        }
        Draft draft = drafts.computeIfAbsent(row.get(GRAPH), none -> new Draft(row.line()));
        Name label = name(row, ZH, EN);
        if (label == null) {
            table.refuse(row.line(), ZH, "motion.graph.label");
            return;
        }
        String code = row.get(STATE);
        if (code.isEmpty()) {
            if (draft.title != null) {
                table.refuse(row.line(), GRAPH, MotionGraphCheck.TWICE, row.get(GRAPH));
            }
            draft.title = label;
        } else if (!STATE_CODE.matcher(code).matches()) {
            table.refuse(row.line(), STATE, "motion.graph.code", code);
        } else if (draft.states.putIfAbsent(code, state(row, code, label)) != null) {
            table.refuse(row.line(), STATE, MotionGraphCheck.TWICE, code);
        } else {
            draft.lines.put(code, row.line());
        }
    }

    private MotionState state(CsvTable.Row row, String code, Name label) {
        EnumSet<MotionFlag> flags = EnumSet.noneOf(MotionFlag.class);
        words(row, FLAGS).forEach(word -> {
            MotionFlag flag = code(row, FLAGS, word, EnumSet.allOf(MotionFlag.class), MotionFlag::code);
            if (flag != null) {
                flags.add(flag);
            }
        });
        MotionMerge merge = code(row, MERGE, row.get(MERGE), EnumSet.allOf(MotionMerge.class), MotionMerge::code);
        MotionVisibility visibility = code(
                row, VISIBLE_TO, row.get(VISIBLE_TO), EnumSet.allOf(MotionVisibility.class), MotionVisibility::code);
        boolean recommendable = !row.get(RECOMMENDATION_ZH).isEmpty()
                || !row.get(RECOMMENDATION_EN).isEmpty();
        Name recommendation = name(row, RECOMMENDATION_ZH, RECOMMENDATION_EN);
        if (recommendable && recommendation == null) {
            table.refuse(row.line(), RECOMMENDATION_ZH, "motion.graph.label");
        }
        String supporters = row.get(SUPPORTERS);
        if (!NUMBER.matcher(supporters).matches()) {
            refuse(row, SUPPORTERS, supporters);
            supporters = "";
        }
        return new MotionState(
                code,
                label,
                Sets.immutableEnumSet(flags),
                merge == null ? MotionMerge.UNDEFINED : merge,
                visibility == null ? MotionVisibility.EVERYBODY : visibility,
                code(row, OUTCOME, row.get(OUTCOME), EnumSet.allOf(MotionOutcome.class), MotionOutcome::code),
                recommendation,
                supporters.isEmpty() ? 0 : Long.parseLong(supporters),
                ImmutableSet.copyOf(words(row, NEXT)),
                row.get(WITHDRAW_TO).isEmpty() ? null : row.get(WITHDRAW_TO));
    }

    private <E extends Enum<E>> @Nullable E code(
            CsvTable.Row row, int column, String word, EnumSet<E> known, Function<E, String> code) {
        if (word.isEmpty()) {
            return null;
        }
        for (E one : known) {
            if (code.apply(one).equals(word)) {
                return one;
            }
        }
        refuse(row, column, word);
        return null;
    }

    /** The words of a field, each once. */
    private List<String> words(CsvTable.Row row, int column) {
        List<String> words = Splitter.on(' ').omitEmptyStrings().trimResults().splitToList(row.get(column));
        if (ImmutableSet.copyOf(words).size() < words.size()) {
            table.refuse(row.line(), column, MotionGraphCheck.TWICE, row.get(column));
        }
        return words;
    }

    private static @Nullable Name name(CsvTable.Row row, int zh, int en) {
        String chinese = row.get(zh);
        String english = row.get(en);
        boolean fits = chinese.length() <= MAX_LABEL && english.length() <= MAX_LABEL;
        return chinese.isEmpty() || english.isEmpty() || !fits ? null : new Name(chinese, english);
    }

    private void refuse(CsvTable.Row row, int column, String value) {
        table.refuse(row.line(), column, "motion.graph.value", HEADER.get(column), value);
    }
}
