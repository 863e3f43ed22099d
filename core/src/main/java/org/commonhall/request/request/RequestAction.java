package org.commonhall.request.request;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.commonhall.Explanation;
import org.commonhall.Permission;
import org.commonhall.Role;
import org.commonhall.RuleViolation;

/**
 * What can be done with a request, from which states, and by whom: the whole decision table. Guards that need more than
 * the state are in the transitions.
 */
@SuppressWarnings("ImmutableEnumChecker") // a permission is an immutable record, which the checker cannot know
public enum RequestAction {
    /** The desk takes it on and puts category, place and visibility right (受理). */
    ACCEPT("accept", Who.DESK, RequestStatus.RECEIVED),
    /** The desk answers an enquiry at once (直接解答). */
    ANSWER_AT_ONCE("answer_at_once", Who.DESK, RequestStatus.RECEIVED),
    /** The desk refuses it and names the right channel (不予受理). */
    REFUSE("refuse", Who.DESK, RequestStatus.RECEIVED),
    /** The desk handles it as part of another request (合并). */
    MERGE(
            "merge",
            Who.DESK,
            RequestStatus.RECEIVED,
            RequestStatus.DISPATCHED,
            RequestStatus.RETURN_REQUESTED,
            RequestStatus.RETURNED,
            RequestStatus.IN_HANDLING,
            RequestStatus.PAUSED,
            RequestStatus.ESCALATED,
            RequestStatus.REOPENED),
    /** The desk takes a merge back (撤销合并). */
    UNMERGE("unmerge", Who.DESK, RequestStatus.MERGED),
    /** The desk hands it to a lead unit (派单). */
    DISPATCH("dispatch", Who.DESK, RequestStatus.RECEIVED, RequestStatus.RETURNED, RequestStatus.REOPENED),
    /** The lead unit signs for it (签收). */
    SIGN("sign", Who.HANDLER, RequestStatus.DISPATCHED, RequestStatus.REOPENED),
    /** The lead unit asks to give it back (申请退单). */
    REQUEST_RETURN("request_return", Who.HANDLER, RequestStatus.DISPATCHED),
    /** Somebody above takes it back from the lead unit (同意退单). */
    UPHOLD_RETURN("uphold_return", Who.DECIDER, RequestStatus.RETURN_REQUESTED),
    /** Somebody above leaves it with the lead unit (驳回退单). */
    DENY_RETURN("deny_return", Who.DECIDER, RequestStatus.RETURN_REQUESTED),
    /** The lead unit has spoken with the requester (先行联系). */
    CONTACT("contact", Who.HANDLER, RequestStatus.IN_HANDLING, RequestStatus.ESCALATED),
    /** The lead unit stops the clock for a typed reason (挂起). */
    PAUSE("pause", Who.HANDLER, RequestStatus.IN_HANDLING),
    /** The lead unit goes on before the pause ends by itself (恢复). */
    RESUME("resume", Who.HANDLER, RequestStatus.PAUSED),
    /** The desk extends the limit (延期). */
    EXTEND("extend", Who.DESK, RequestStatus.IN_HANDLING),
    /** The lead unit asks the next rung of the ladder for help (提级). */
    ESCALATE("escalate", Who.HANDLER, RequestStatus.IN_HANDLING, RequestStatus.ESCALATED),
    /** The lead unit answers (答复). */
    ANSWER("answer", Who.HANDLER, RequestStatus.IN_HANDLING, RequestStatus.ESCALATED),
    /** A visitor or the requester says whether it was solved (回访). */
    VISIT("visit", Who.VISITOR, RequestStatus.ANSWERED),
    /** The requester brings new facts (重办). */
    REOPEN("reopen", Who.REQUESTER, RequestStatus.CLOSED),
    /** The requester asks for a review of the answer (申请复核). */
    ASK_REVIEW("ask_review", Who.REQUESTER, RequestStatus.CLOSED),
    /** A reviewer decides (复核决定). */
    DECIDE_REVIEW("decide_review", Who.REVIEWER, RequestStatus.REVIEW_1, RequestStatus.REVIEW_2),
    /** The requester writes to the staff (补充说明, 催办). */
    MESSAGE("message", Who.REQUESTER, Who.LIVE),
    /** Staff tell everybody how it goes (公开进展). */
    UPDATE("update", Who.STAFF, Who.LIVE),
    /** Staff leave a note for each other (内部备注). */
    NOTE("note", Who.STAFF, ImmutableSet.copyOf(RequestStatus.values())),
    /** The desk asks further units to help the lead (协办). */
    ASSIST(
            "assist",
            Who.DESK,
            RequestStatus.DISPATCHED,
            RequestStatus.IN_HANDLING,
            RequestStatus.PAUSED,
            RequestStatus.ESCALATED,
            RequestStatus.REOPENED),
    /** A person says "me too" or follows it (我也遇到, 关注). */
    FOLLOW("follow", Who.PERSON, Who.LIVE);

    private final Permission permission;
    private final ImmutableSet<RequestStatus> from;

    RequestAction(String code, Permission permission, RequestStatus... from) {
        this(code, permission, ImmutableSet.copyOf(from));
    }

    RequestAction(String code, Permission permission, ImmutableSet<RequestStatus> from) {
        this.permission = new Permission("request." + code, permission.roles(), permission.owner(), permission.open());
        this.from = from;
    }

    /**
     * Who may do it.
     *
     * @return the permission, with a code of its own
     */
    public Permission permission() {
        return permission;
    }

    /**
     * From which states it can be done.
     *
     * @return the states
     */
    public ImmutableSet<RequestStatus> from() {
        return from;
    }

    /**
     * Refuses unless the state lets it be done.
     *
     * @param request the request
     * @throws RuleViolation {@code request.state}
     */
    void require(ServiceRequest request) {
        if (!from.contains(request.status())) {
            throw new RuleViolation(refusal(request));
        }
    }

    Explanation refusal(ServiceRequest request) {
        return Explanation.of(
                "request.state", Explanation.of(this), request.status().said());
    }

    private static final class Who {
        static final Permission DESK = Permission.of("desk", Role.DESK);
        static final Permission HANDLER = Permission.of("handler", Role.HANDLER);
        static final Permission DECIDER = Permission.of("decider", Role.DESK, Role.REVIEWER);
        static final Permission REVIEWER = Permission.of("reviewer", Role.REVIEWER);
        static final Permission STAFF = Permission.of("staff", Role.DESK, Role.HANDLER, Role.SURVEYOR, Role.REVIEWER);
        static final Permission VISITOR =
                Permission.of("visitor", Role.SURVEYOR).orOwner();
        static final Permission REQUESTER = Permission.of("requester").orOwner();
        static final Permission PERSON = Permission.of("person").orAnyone();
        static final ImmutableSet<RequestStatus> LIVE = ImmutableSet.copyOf(Sets.difference(
                ImmutableSet.copyOf(RequestStatus.values()),
                ImmutableSet.of(RequestStatus.NOT_ACCEPTED, RequestStatus.MERGED, RequestStatus.FINAL)));
    }
}
