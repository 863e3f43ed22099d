package org.commonhall.procedure;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.function.Predicate;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Condition;

/** Which records of a list are asked for: those that something can still become of, those that are over, or both. */
public enum Openness {
    /** All of them (全部). */
    ANY,
    /** Those that are not over (进行中). */
    OPEN,
    /** Those that are over (已结束). */
    OVER;

    /**
     * Asks for it where a state tells it; for capabilities.
     *
     * @param <T> the kind of record
     * @param <S> the states
     * @param state the component that tells the state
     * @param states all states
     * @param over whether a record in a state is over
     * @return the condition
     */
    public <T extends Record, S extends Enum<S>> Condition<T> of(Attribute<T, S> state, S[] states, Predicate<S> over) {
        return this == ANY
                ? Condition.always()
                : state.in(Arrays.stream(states)
                        .filter(one -> over.test(one) == (this == OVER))
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Asks for it where a record is marked while it is open; for capabilities.
     *
     * @param <T> the kind of record
     * @param live the component that is true while a record is open, and absent afterwards
     * @return the condition
     */
    public <T extends Record> Condition<T> of(Attribute<T, Boolean> live) {
        return switch (this) {
            case ANY -> Condition.always();
            case OPEN -> live.is(true);
            case OVER -> live.absent();
        };
    }
}
