package org.commonhall.request.request;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import org.commonhall.RuleViolation;
import org.commonhall.request.catalogue.RequestVisibility;
import org.commonhall.request.catalogue.ServiceCategory;

/** What stands against an action whose command is not known yet: its transition is tried with a harmless one. */
final class RequestActions {
    private RequestActions() {}

    /** Tries the guards that do not depend on what the command says. */
    static void require(
            RequestAction action,
            ServiceRequest request,
            @org.jspecify.annotations.Nullable ServiceCategory category,
            RequestPolicy policy,
            Instant now) {
        action.require(request);
        switch (action) {
            case ANSWER_AT_ONCE -> IntakeLife.answeredAtOnce(request, category, policy, now);
            case SIGN -> RequestLife.signed(request, policy);
            case REQUEST_RETURN -> RequestLife.returnRequested(request, "-", policy, now);
            case EXTEND -> RequestLife.extended(request, 1, ImmutableList.of(), policy, now);
            case ESCALATE -> RequestLife.nextRung(request, policy);
            case REOPEN -> AnswerLife.reopened(request, "-", policy, now);
            case ASK_REVIEW -> AnswerLife.reviewAsked(request, policy, now);
            case FOLLOW -> {
                if (request.visibility() == RequestVisibility.PRIVATE) {
                    throw new RuleViolation("request.follow.private");
                }
            }
            default -> {}
        }
    }
}
