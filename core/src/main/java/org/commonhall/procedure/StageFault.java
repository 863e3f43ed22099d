package org.commonhall.procedure;

import java.util.Locale;

/**
 * A fault of a graph.
 *
 * @param stage the stage it lies in, {@link #WHOLE} for the graph as such
 * @param kind what is wrong
 * @param named what a message names: a code, or the label of the stage
 */
public record StageFault(String stage, Kind kind, Object named) {
    /** In place of a stage: the graph as such. */
    public static final String WHOLE = "*";

    /** What can be wrong with a graph. */
    public enum Kind {
        /** Nothing begins (没有起始环节). */
        INITIAL_NONE,
        /** Several stages begin (多个起始环节). */
        INITIAL_TWICE,
        /** A stage follows itself (以自身为后续). */
        NEXT_SELF,
        /** A stage that is not there follows (后续环节不存在). */
        NEXT_UNKNOWN,
        /** No way leads to a stage (无法到达). */
        UNREACHABLE,
        /** No way leads from a stage to an end (没有终点). */
        ENDLESS;

        /**
         * Gives the rest of its code, for a capability that names its faults itself.
         *
         * @return such as {@code next.self}
         */
        public String suffix() {
            return name().toLowerCase(Locale.ROOT).replace('_', '.');
        }
    }

    static StageFault of(Stage stage, Kind kind, String named) {
        return new StageFault(stage.code(), kind, named);
    }

    static StageFault of(Stage stage, Kind kind) {
        return new StageFault(stage.code(), kind, stage.label());
    }

    /**
     * Gives its code in this package.
     *
     * @return such as {@code procedure.graph.next.self}
     */
    public String code() {
        return "procedure.graph." + kind.suffix();
    }
}
