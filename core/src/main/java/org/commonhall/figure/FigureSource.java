package org.commonhall.figure;

import com.google.common.collect.ImmutableList;
import org.commonhall.corridor.Reading;

/** What a capability counts; offered by it. Thread-safe. */
public interface FigureSource {

    /**
     * Gives the figures it counts, in the order they are shown.
     *
     * @return the figures
     */
    ImmutableList<FigureKind> kinds();

    /**
     * Counts, in grouped statements whose number does not grow with what is counted.
     *
     * @param reading the transaction
     * @param window what is asked for
     * @return what was counted; rows of one figure are added up, but of people and medians
     */
    ImmutableList<FigureRow> rows(Reading reading, FigureWindow window);
}
