package org.commonhall.volunteering.pairing;

/** Why a pairing has ended. */
public enum PairingEnd {
    /** One of both wished it. */
    WISH,
    /** One of both has moved away. */
    MOVED,
    /** The elder has died. */
    DECEASED,
    /** The volunteer is not qualified any more. */
    LAPSED,
    /** Both do not suit each other, and are not proposed again. */
    UNSUITABLE,
    /** It has done what it was for. */
    COMPLETED,
    /** The volunteer has left. */
    LEFT
}
