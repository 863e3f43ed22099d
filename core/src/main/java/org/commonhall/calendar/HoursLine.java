package org.commonhall.calendar;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.BitSet;

/** What the rules in force give on one date: stretches from midnight to midnight, each the work of one rule. */
final class HoursLine {
    /** No rule says anything. */
    static final int SILENT = -1;

    private final int[] starts;
    private final int[] answers;

    private HoursLine(int[] starts, int[] answers) {
        this.starts = starts;
        this.answers = answers;
    }

    /**
     * Lays the rules over each other.
     *
     * @param active twice the index of each rule that matches the date, and one more for its hours of the evening before
     */
    static HoursLine of(ImmutableList<HoursRule> rules, BitSet active) {
        int[] minutes = new int[HoursSpan.DAY];
        Arrays.fill(minutes, SILENT);
        for (int bit = active.nextSetBit(0); bit >= 0; bit = active.nextSetBit(bit + 1)) {
            HoursRule rule = rules.get(bit / 2);
            boolean evening = bit % 2 == 1;
            int answer = bit / 2 * 2;
            if (!evening && rule.spans().isEmpty()) {
                lay(rules, minutes, 0, HoursSpan.DAY, answer);
            }
            for (HoursSpan span : rule.spans()) {
                int shift = evening ? HoursSpan.DAY : 0;
                int open = span.openEnd() && rule.state() != OpeningState.CLOSED ? 1 : 0;
                lay(
                        rules,
                        minutes,
                        Math.max(0, span.from() - shift),
                        Math.min(HoursSpan.DAY, span.until() - shift),
                        answer + open);
            }
        }
        return compressed(minutes);
    }

    static OpeningState state(ImmutableList<HoursRule> rules, int answer) {
        if (answer == SILENT) {
            return OpeningState.CLOSED;
        }
        return isOpenEnd(answer) ? OpeningState.UNKNOWN : rules.get(answer / 2).state();
    }

    static boolean isOpenEnd(int answer) {
        return answer != SILENT && answer % 2 == 1;
    }

    int size() {
        return starts.length;
    }

    int from(int index) {
        return starts[index];
    }

    int until(int index) {
        return index + 1 < starts.length ? starts[index + 1] : HoursSpan.DAY;
    }

    int answer(int index) {
        return answers[index];
    }

    private static void lay(ImmutableList<HoursRule> rules, int[] minutes, int from, int until, int answer) {
        boolean fallback = rules.get(answer / 2).fallback();
        for (int minute = from; minute < until; minute++) {
            if (!fallback || state(rules, minutes[minute]) == OpeningState.CLOSED) {
                minutes[minute] = answer;
            }
        }
    }

    private static HoursLine compressed(int[] minutes) {
        int[] starts = new int[minutes.length];
        int[] answers = new int[minutes.length];
        int size = 0;
        for (int minute = 0; minute < minutes.length; minute++) {
            if (size == 0 || answers[size - 1] != minutes[minute]) {
                starts[size] = minute;
                answers[size++] = minutes[minute];
            }
        }
        return new HoursLine(Arrays.copyOf(starts, size), Arrays.copyOf(answers, size));
    }
}
