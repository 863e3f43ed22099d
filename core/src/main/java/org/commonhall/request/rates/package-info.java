/**
 * The three rates (三率): response, resolution and satisfaction (响应率, 解决率, 满意率). Each comes with its numerator, its
 * denominator and what is left out.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>what counts, and what is left out</td><td>{@link RateCounts}</td><td></td></tr>
 * <tr><td>a rate without anything to count does not apply</td><td>{@link Rate}</td><td></td></tr>
 * <tr><td>the weighted mean of the three</td><td>{@link ThreeRates}</td><td></td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.request.rates;

import org.jspecify.annotations.NullMarked;
