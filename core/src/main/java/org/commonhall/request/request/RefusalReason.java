package org.commonhall.request.request;

/** Why a request is not accepted (不予受理理由): a closed list, after the hotline and petition regulations. */
public enum RefusalReason {
    /** Before a court, an arbitrator, a disciplinary body or under administrative review. */
    IN_PROCEEDINGS,
    /** Already handled as a petition. */
    IN_PETITION,
    /** The same requester and matter without new facts; the earlier result stands. */
    SAME_MATTER,
    /** State secrets, business secrets or somebody's privacy. */
    SECRET,
    /** Not a matter of this hall. */
    OUT_OF_SCOPE,
    /** Asks for something unlawful. */
    UNLAWFUL,
    /** Known to be false, or meant to harm. */
    MALICIOUS
}
