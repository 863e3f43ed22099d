package org.commonhall.procedure;

import com.google.common.collect.ImmutableSet;
import org.commonhall.Name;

/** A stage of a procedure (环节); a capability adds what its own stages need. Immutable. */
public interface Stage {

    /**
     * Gives its stable name.
     *
     * @return the code, once in its graph
     */
    String code();

    /**
     * Gives what people call it.
     *
     * @return the name
     */
    Name label();

    /**
     * Tells whether the procedure begins here.
     *
     * @return true for one stage of a graph
     */
    boolean initial();

    /**
     * Gives the stages that can follow.
     *
     * @return their codes, none for an end
     */
    ImmutableSet<String> next();

    /**
     * Gives every stage that can be reached in one step, by ways that are no regular next stage too, such as a withdrawal.
     *
     * @return their codes
     */
    default ImmutableSet<String> ways() {
        return next();
    }

    /**
     * Tells whether nothing follows.
     *
     * @return true for an end
     */
    default boolean end() {
        return next().isEmpty();
    }

    /**
     * Makes a stage that is nothing but a point of a graph.
     *
     * @param code the stable name
     * @param label what people call it
     * @param initial whether the procedure begins here
     * @param next the stages that can follow
     * @return the stage
     */
    static Stage of(String code, Name label, boolean initial, Iterable<String> next) {
        return new PlainStage(code, label, initial, ImmutableSet.copyOf(next));
    }
}
