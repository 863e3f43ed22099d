package org.commonhall.calendar.hours;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

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
     * @param active twice the index of each rule that matches the date, and one more for its hours of the evening
     *     before
     * @param epochDay the date, which hours of the sun ask for
     */
    static HoursLine of(ImmutableList<HoursRule> rules, BitSet active, long epochDay, OpeningDays days) {
        List<Layer> layers = layers(rules, active, epochDay, days);
        int[] bounds = IntStream.concat(
                        IntStream.of(0), layers.stream().flatMapToInt(layer -> IntStream.of(layer.from, layer.until)))
                .filter(minute -> minute < HoursSpan.DAY)
                .sorted()
                .distinct()
                .toArray();
        int[] starts = new int[bounds.length];
        int[] answers = new int[bounds.length];
        int size = 0;
        for (int bound : bounds) {
            int answer = answer(rules, layers, bound);
            if (size == 0 || answers[size - 1] != answer) {
                starts[size] = bound;
                answers[size++] = answer;
            }
        }
        return new HoursLine(Arrays.copyOf(starts, size), Arrays.copyOf(answers, size));
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

    private static List<Layer> layers(ImmutableList<HoursRule> rules, BitSet active, long epochDay, OpeningDays days) {
        List<Layer> layers = new ArrayList<>();
        for (int bit = active.nextSetBit(0); bit >= 0; bit = active.nextSetBit(bit + 1)) {
            HoursRule rule = rules.get(bit / 2);
            int shift = bit % 2 * HoursSpan.DAY;
            int answer = bit / 2 * 2;
            if (shift == 0 && rule.times().isWholeDay()) {
                layers.add(new Layer(0, HoursSpan.DAY, answer));
            }
            for (HoursSpan span : rule.times().on(epochDay - bit % 2, days)) {
                int open = span.openEnd() && rule.state() != OpeningState.CLOSED ? 1 : 0;
                int from = Math.max(0, span.from() - shift);
                int until = Math.min(HoursSpan.DAY, span.until() - shift);
                if (from < until) {
                    layers.add(new Layer(from, until, answer + open));
                }
            }
        }
        return layers;
    }

    private static int answer(ImmutableList<HoursRule> rules, List<Layer> layers, int minute) {
        int answer = SILENT;
        for (Layer layer : layers) {
            if (layer.from <= minute && minute < layer.until) {
                boolean fallback = rules.get(layer.answer / 2).fallback();
                if (!fallback || state(rules, answer) == OpeningState.CLOSED) {
                    answer = layer.answer;
                }
            }
        }
        return answer;
    }

    /** One rule's answer over some minutes of the date. */
    private record Layer(int from, int until, int answer) {}
}
