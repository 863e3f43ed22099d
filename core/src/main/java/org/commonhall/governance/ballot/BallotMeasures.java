package org.commonhall.governance.ballot;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.commonhall.RuleViolation;
import org.commonhall.governance.decision.Elector;
import org.commonhall.governance.decision.Measure;

/**
 * The measures that an electorate is counted by, each with the digits its figures have: {@code area:2 heads:0}. Immutable
 * and thread-safe.
 *
 * @param scales the digits after the point by the measure's code
 */
record BallotMeasures(ImmutableMap<String, Integer> scales) {

    /** Refuses a second measure of the body's own, for which there is no place. */
    static BallotMeasures of(Collection<Elector> electors) {
        Map<String, Integer> scales = new TreeMap<>();
        electors.forEach(elector -> elector.weights()
                .forEach((measure, weight) -> scales.merge(measure.code(), digits(measure, weight), Math::max)));
        BallotMeasures measures = new BallotMeasures(ImmutableMap.copyOf(scales));
        if (scales.keySet().stream().filter(code -> !standard(code)).count() > 1) {
            throw new RuleViolation("ballot.measure.custom", Joiner.on(", ").join(scales.keySet()));
        }
        return measures;
    }

    // Square metres are written with two digits wherever they have any.
    private static int digits(Measure measure, BigDecimal weight) {
        int digits = Math.max(0, weight.stripTrailingZeros().scale());
        return measure.equals(Measure.AREA) && digits == 1 ? 2 : digits;
    }

    private static boolean standard(String code) {
        return code.equals(Measure.HEADS.code())
                || code.equals(Measure.AREA.code())
                || code.equals(Measure.SEATS.code());
    }

    static BallotMeasures parse(String text) {
        ImmutableMap.Builder<String, Integer> scales = ImmutableMap.builder();
        Splitter.on(' ')
                .omitEmptyStrings()
                .withKeyValueSeparator(':')
                .split(text)
                .forEach((code, digits) -> scales.put(code, Integer.valueOf(digits)));
        return new BallotMeasures(scales.buildOrThrow());
    }

    String text() {
        return Joiner.on(' ').withKeyValueSeparator(':').join(scales);
    }

    /** What an elector's columns hold. */
    static Weights weights(Elector elector) {
        BigDecimal custom = elector.weights().entrySet().stream()
                .filter(entry -> !standard(entry.getKey().code()))
                .map(Map.Entry::getValue)
                .findAny()
                .orElse(BigDecimal.ZERO);
        return new Weights(
                weight(elector, Measure.HEADS), weight(elector, Measure.AREA), weight(elector, Measure.SEATS), custom);
    }

    private static BigDecimal weight(Elector elector, Measure measure) {
        return elector.weights().getOrDefault(measure, BigDecimal.ZERO);
    }

    /** The figures by measure, each with its digits. */
    ImmutableMap<Measure, BigDecimal> amounts(Weights weights) {
        ImmutableMap.Builder<Measure, BigDecimal> amounts = ImmutableMap.builder();
        scales.forEach((code, digits) ->
                amounts.put(new Measure(code), amount(code, weights).setScale(digits)));
        return amounts.buildOrThrow();
    }

    static BigDecimal amount(String code, Weights weights) {
        return switch (code) {
            case "heads" -> weights.heads();
            case "area" -> weights.area();
            case "seats" -> weights.seats();
            default -> weights.custom();
        };
    }
}
