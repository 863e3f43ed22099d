package org.commonhall.request.rates;

import java.math.BigInteger;
import java.util.Optional;

/**
 * The three rates (响应率, 解决率, 满意率). The law fixes no weights; they are given with the question.
 *
 * @param method where the response rate comes from, to be printed with it
 * @param response the response rate
 * @param resolution the resolution rate
 * @param satisfaction the satisfaction rate
 */
public record ThreeRates(RateMethod method, Rate response, Rate resolution, Rate satisfaction) {

    /**
     * The weighted mean as an exact fraction.
     *
     * @param ofResponse the weight of the response rate, not negative
     * @param ofResolution the weight of the resolution rate, not negative
     * @param ofSatisfaction the weight of the satisfaction rate, not negative, the three not all zero
     * @return empty where a rate with a weight does not apply: such a unit is left out of a ranking
     */
    public Optional<Fraction> weighted(long ofResponse, long ofResolution, long ofSatisfaction) {
        Rate[] rates = {response, resolution, satisfaction};
        long[] weights = {ofResponse, ofResolution, ofSatisfaction};
        BigInteger numerator = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ONE;
        long sum = 0;
        for (int i = 0; i < rates.length; i++) {
            if (weights[i] == 0) {
                continue;
            }
            if (rates[i].denominator() == 0) {
                return Optional.empty();
            }
            BigInteger part = BigInteger.valueOf(rates[i].numerator()).multiply(BigInteger.valueOf(weights[i]));
            BigInteger by = BigInteger.valueOf(rates[i].denominator());
            numerator = numerator.multiply(by).add(part.multiply(denominator));
            denominator = denominator.multiply(by);
            sum = Math.addExact(sum, weights[i]);
        }
        denominator = denominator.multiply(BigInteger.valueOf(sum));
        BigInteger common = numerator.gcd(denominator);
        return Optional.of(new Fraction(numerator.divide(common), denominator.divide(common)));
    }

    /**
     * An exact fraction in lowest terms.
     *
     * @param numerator above the line
     * @param denominator below the line, above zero
     */
    public record Fraction(BigInteger numerator, BigInteger denominator) {}
}
