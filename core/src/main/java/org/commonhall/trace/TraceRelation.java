package org.commonhall.trace;

/** How a record led to another one (关联). */
public enum TraceRelation {
    /** A course was completed, and a certificate earned by it (取得). */
    EARNED,
    /** A certificate brought a badge (授予). */
    AWARDS,
    /** A badge let somebody sign up (具备资格). */
    QUALIFIES,
    /** A sign-up was served in a shift (参与服务). */
    SERVED_IN,
    /** A shift rests on what was recorded of it (记录). */
    RESTS_ON,
    /** A session taught what was used later (学以致用). */
    TAUGHT,
    /** Something is a basis of a recognition (依据). */
    BASIS_OF,
    /** A recognition, an offer or an application gave something (给予). */
    GAVE,
    /** A need was answered by a match (回应). */
    ANSWERED_BY,
    /** A match was fulfilled by something that took place (落实). */
    FULFILLED_BY,
    /** One thing became another (转为). */
    BECAME,
    /** An answer was told to somebody (告知). */
    TOLD_TO,
    /** A visit led to a look after somebody (发现). */
    NOTICED,
    /** A look after somebody asked for help (求助). */
    ASKED_FOR,
    /** One thing was followed by another in the deliberation of a body (议事). */
    FOLLOWED_BY
}
