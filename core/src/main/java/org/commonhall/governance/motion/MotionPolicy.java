package org.commonhall.governance.motion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What a hall sets for motions.
 *
 * @param graphs the graphs by name: those of the library and the hall's own; motions that run keep theirs
 * @param zone the zone whose days relations between bodies hold in
 */
public record MotionPolicy(MotionGraphs graphs, ZoneId zone) {

    /**
     * The graphs of the library, days of Shanghai.
     *
     * @return the policy
     */
    public static MotionPolicy neutral() {
        return new MotionPolicy(MotionGraphs.standard(), ZoneId.of("Asia/Shanghai"));
    }

    /**
     * The same policy with further graphs.
     *
     * @param more the graphs, which win over those of the same name
     * @return the copy
     */
    public MotionPolicy withGraphs(MotionGraphs more) {
        return new MotionPolicy(graphs.plus(more), zone);
    }

    /** The date of a moment. */
    LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }
}
