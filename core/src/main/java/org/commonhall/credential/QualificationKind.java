package org.commonhall.credential;

/** What a qualification rests on. */
public enum QualificationKind {
    /** A badge that came with a certificate or an event (徽章). */
    BADGE,
    /** A certificate (证书). */
    CERTIFICATE,
    /** A check of the person, such as a safeguarding check or that somebody may assess (核查). */
    CHECK,
    /** Something from elsewhere that counts as much (等效认定). */
    EQUIVALENT
}
