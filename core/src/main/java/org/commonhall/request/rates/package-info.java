/**
 * The three rates (三率): response, resolution and satisfaction (响应率, 解决率, 满意率), each with its numerator, denominator
 * and what is left out.
 */
@NullMarked
package org.commonhall.request.rates;

import org.jspecify.annotations.NullMarked;
