package org.commonhall;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list in a stable order.
 *
 * @param <T> what is listed
 * @param items the page, at most as many as asked for
 * @param next the token of the page that follows, empty on the last one
 */
public record Page<T>(ImmutableList<T> items, Optional<String> next) {

    /**
     * The same page of something made from each item.
     *
     * @param <R> what each item becomes
     * @param view how
     * @return the page with the same token
     */
    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).collect(ImmutableList.toImmutableList()), next);
    }

    /**
     * How many there are in a list, beside its pages.
     *
     * @param <S> the states
     * @param all how many in all
     * @param byState how many in each state; a state without any is left out
     */
    public record Totals<S>(long all, ImmutableMap<S, Long> byState) {

        /**
         * Tells how many are in a state.
         *
         * @param state the state
         * @return zero or more
         */
        public long in(S state) {
            return byState.getOrDefault(state, 0L);
        }
    }
}
