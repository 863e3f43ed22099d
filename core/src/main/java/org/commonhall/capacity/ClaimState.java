package org.commonhall.capacity;

/** What a claim is (占用状态). */
public enum ClaimState {
    /** Held for a while (预占); counts until its hold, or the offer it was made with, runs out. */
    HELD,
    /** Asked for and not yet granted (待确认); counts until its state says otherwise, whatever the date. */
    PENDING,
    /** Granted (已确认). */
    CONFIRMED,
    /** Kept free for somebody who has an offer (邀约保留); counts until the offer runs out. */
    OFFERED,
    /** Given back (已释放). */
    RELEASED,
    /** Run out (已过期). */
    EXPIRED
}
