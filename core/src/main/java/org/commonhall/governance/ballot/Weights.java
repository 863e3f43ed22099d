package org.commonhall.governance.ballot;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Measure;
import org.commonhall.storage.Measure.Kind;
import org.commonhall.storage.Summary;

/**
 * What one or more votes weigh, as it is stored. Immutable and thread-safe.
 *
 * @param heads owners or members
 * @param area square metres
 * @param seats seats
 * @param custom by the measure of the body's own, zero where it has none
 */
record Weights(BigDecimal heads, BigDecimal area, BigDecimal seats, BigDecimal custom) {
    static final Weights NONE = new Weights(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    /** How many records there are and what they weigh together, of a kind that holds weights. */
    static <T extends Record> Summary<T> sums(
            Attribute<T, BigDecimal> heads,
            Attribute<T, BigDecimal> area,
            Attribute<T, BigDecimal> seats,
            Attribute<T, BigDecimal> custom) {
        return new Summary<>(
                heads.owner(),
                Condition.always(),
                ImmutableList.of(),
                ImmutableList.of(
                        Measure.count(),
                        Measure.of(Kind.SUM, heads),
                        Measure.of(Kind.SUM, area),
                        Measure.of(Kind.SUM, seats),
                        Measure.of(Kind.SUM, custom)));
    }

    /** From the four sums of a summary, the first of which stands at a place. */
    static Weights of(Summary.Row row, int first) {
        ImmutableList<Optional<Object>> sums = row.figures().subList(first, first + 4);
        return new Weights(sum(sums, 0), sum(sums, 1), sum(sums, 2), sum(sums, 3));
    }

    private static BigDecimal sum(ImmutableList<Optional<Object>> sums, int at) {
        return (BigDecimal) sums.get(at).orElse(BigDecimal.ZERO);
    }

    Weights plus(Weights other) {
        return new Weights(
                heads.add(other.heads), area.add(other.area), seats.add(other.seats), custom.add(other.custom));
    }

    Weights minus(Weights other) {
        return plus(other.times(BigDecimal.ONE.negate()));
    }

    Weights times(BigDecimal factor) {
        return new Weights(
                heads.multiply(factor), area.multiply(factor), seats.multiply(factor), custom.multiply(factor));
    }

    /** Whether it weighs nothing by any measure. */
    boolean none() {
        return heads.signum() == 0 && area.signum() == 0 && seats.signum() == 0 && custom.signum() == 0;
    }

    /** The same figures whatever their scale, to be compared. */
    Weights plain() {
        return new Weights(
                heads.stripTrailingZeros(),
                area.stripTrailingZeros(),
                seats.stripTrailingZeros(),
                custom.stripTrailingZeros());
    }
}
