package org.commonhall.request.request;

/** What kind of word requesters are told. */
public enum UpdateKind {
    /** How it goes (进展). */
    UPDATE,
    /** The answer of the lead unit (答复). */
    ANSWER,
    /** Why it was not accepted, and where to go (不予受理告知). */
    REFUSAL,
    /** Why it takes longer (延期告知). */
    EXTENSION,
    /** To which emergency service it was handed (移交告知). */
    HANDOVER,
    /** What a review decided (复核答复). */
    REVIEW
}
