package org.commonhall.governance.motion;

/**
 * What a hall sets for motions.
 *
 * @param graphs the graphs by name: those of the library and the hall's own; motions that run keep theirs
 */
public record MotionPolicy(MotionGraphs graphs) {

    /**
     * The graphs of the library.
     *
     * @return the policy
     */
    public static MotionPolicy neutral() {
        return new MotionPolicy(MotionGraphs.standard());
    }

    /**
     * The same policy with further graphs.
     *
     * @param more the graphs, which win over those of the same name
     * @return the copy
     */
    public MotionPolicy withGraphs(MotionGraphs more) {
        return new MotionPolicy(graphs.plus(more));
    }
}
