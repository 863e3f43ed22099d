package org.commonhall.code;

/** Codes that begin with {@code procedure}. */
public final class ProcedureCodes {
    /** Refusals. */
    public static final class Refusals {
        /** Not the code of a graph or a stage: {0}. */
        public static final String GRAPH_CODE = "procedure.graph.code";
        /** No way leads from the stage {0} to an end. */
        public static final String GRAPH_ENDLESS = "procedure.graph.endless";
        /** No stage is the initial one. */
        public static final String GRAPH_INITIAL_NONE = "procedure.graph.initial.none";
        /** Only one stage can be the initial one, and {0} is another. */
        public static final String GRAPH_INITIAL_TWICE = "procedure.graph.initial.twice";
        /** A Chinese and an English name of at most 100 characters each are needed. */
        public static final String GRAPH_LABEL = "procedure.graph.label";
        /** The stage {0} cannot follow itself. */
        public static final String GRAPH_NEXT_SELF = "procedure.graph.next.self";
        /** The next stage {0} is not in the graph. */
        public static final String GRAPH_NEXT_UNKNOWN = "procedure.graph.next.unknown";
        /** Given more than once: {0}. */
        public static final String GRAPH_TWICE = "procedure.graph.twice";
        /** There is no procedure named {0}. */
        public static final String GRAPH_UNKNOWN = "procedure.graph.unknown";
        /** The graph {0} needs a line without a stage that gives its name. */
        public static final String GRAPH_UNNAMED = "procedure.graph.unnamed";
        /** No way leads to the stage {0}. */
        public static final String GRAPH_UNREACHABLE = "procedure.graph.unreachable";
        /** {0} cannot be {1}. */
        public static final String GRAPH_VALUE = "procedure.graph.value";
        /** The stage {0} cannot be followed by {1}. */
        public static final String STAGE_NEXT = "procedure.stage.next";
        /** There is no stage {0} in {1}. */
        public static final String STAGE_UNKNOWN = "procedure.stage.unknown";

        private Refusals() {}
    }

    private ProcedureCodes() {}
}
