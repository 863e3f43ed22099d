package org.commonhall.figure;

/** How a figure is made (计算方法). */
public enum FigureMethod {
    /** Records are counted (计数). */
    COUNT,
    /** People with at least one counting record are counted, each once; parts are never added up (去重人数). */
    COUNT_DISTINCT,
    /** Amounts are added up, and rounded once when they are shown (求和). */
    SUM,
    /** One sum is divided by another; both are shown (比值). */
    RATIO,
    /** The value of which half are no larger, by nearest rank (中位数). */
    MEDIAN
}
