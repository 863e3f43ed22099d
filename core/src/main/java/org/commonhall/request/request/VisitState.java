package org.commonhall.request.request;

/** How far the visit of one requester got. */
public enum VisitState {
    /** Still to be asked, or asked without a usable answer yet. */
    OPEN,
    /** Gave a usable answer. */
    ANSWERED,
    /** Not reached by as many attempts as the policy asks for; never counted as satisfied. */
    NOT_REACHED
}
