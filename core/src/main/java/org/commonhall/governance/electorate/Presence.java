package org.commonhall.governance.electorate;

/** Whether a voter attends the meeting of a ballot. */
public enum Presence {
    /** Not there, or there is no meeting (缺席). */
    ABSENT,
    /** In the room (到场). */
    PRESENT,
    /** From elsewhere (远程). */
    REMOTE,
    /** By somebody with a mandate (委托). */
    PROXY
}
