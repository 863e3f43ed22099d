package org.commonhall.todo;

/** What somebody can do with what waits (可办操作), as a portal writes it on a button. */
public enum TodoAction {
    /** Cast the vote (去投票). */
    VOTE,
    /** Say whether the answer has solved it (去评价). */
    JUDGE,
    /** Take what is offered, or decline it, while the offer stands (去确认). */
    ACCEPT,
    /** Say that one is there (签到). */
    CHECK_IN,
    /** Say that one has left (签退). */
    CHECK_OUT,
    /** Call it off (取消). */
    CANCEL,
    /** Leave the line (退号). */
    LEAVE,
    /** Tell how far it has come (报告进展). */
    REPORT,
    /** Give the place up (退出). */
    GIVE_UP,
    /** Nothing but to come (按时到场). */
    COME,
    /** Look at it and see to it (去处理). */
    SEE_TO
}
