package org.commonhall.request.request;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Due;
import org.jspecify.annotations.Nullable;

/** The answer and what follows: visit, reopening, review. Pure transitions after governance 3.6. */
final class AnswerLife {
    private AnswerLife() {}

    /** The lead unit's answer, which stops the clock; an answer is also a first contact. */
    static ServiceRequest answered(
            ServiceRequest request,
            AnswerOutcome outcome,
            @Nullable String responsible,
            RequestPolicy policy,
            Instant now) {
        RequestAction.ANSWER.require(request);
        if (outcome == AnswerOutcome.HANDED_OVER) {
            throw new RuleViolation("request.answer.outcome");
        }
        if (outcome == AnswerOutcome.NOT_RESPONSIBLE && (responsible == null || responsible.isBlank())) {
            throw new RuleViolation("request.answer.responsible");
        }
        ServiceRequest contacted = request.respondedAt() == null ? RequestLife.contact(request, now) : request;
        return close(contacted.next().referredTo(responsible), outcome, policy, now);
    }

    /** The common end of every answer. */
    static ServiceRequest close(ServiceRequestBuilder next, AnswerOutcome outcome, RequestPolicy policy, Instant now) {
        boolean visited = policy.visited().contains(outcome);
        ServiceRequest answered = next.status(RequestStatus.ANSWERED)
                .outcome(outcome)
                .answeredAt(now)
                .messageAt(null)
                .updateDueAt(null)
                .surveyedAt(visited ? null : now)
                .nextDueAt(now.plus(visited ? policy.visitAfter() : policy.visitWindow()))
                .build();
        return answered.next()
                .answeredInTime(RequestClocks.inTime(answered.dueAt(), now))
                .build();
    }

    /** The survey goes out; without a word back the request closes after the window. */
    static ServiceRequest surveyed(ServiceRequest request, RequestPolicy policy, Instant now) {
        RequestAction.VISIT.require(request);
        return request.next()
                .surveyedAt(now)
                .nextDueAt(now.plus(policy.visitWindow()))
                .build();
    }

    /** Not asked again unless asked for: then once more after the window. */
    static ServiceRequest askAgain(ServiceRequest request, RequestPolicy policy, Instant now) {
        RequestAction.VISIT.require(request);
        return request.next()
                .surveyedAt(null)
                .nextDueAt(now.plus(policy.visitWindow()))
                .build();
    }

    /** Closed, which says nothing about solved. */
    static ServiceRequest closed(ServiceRequest request, RequestPolicy policy, Instant now) {
        RequestAction.VISIT.require(request);
        return request.closing(now, LocalDate.ofInstant(now, policy.office().zone()))
                .build();
    }

    /** "Not solved" by a requester; needs a reason in words. */
    static ServiceRequest notSolved(
            ServiceRequest request, @Nullable String reason, RequestPolicy policy, Instant now) {
        RequestAction.VISIT.require(request);
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("request.visit.reason");
        }
        return nextRun(request, policy, now);
    }

    /** Reopened by the requester, inside the window and with new facts. */
    static ServiceRequest reopened(ServiceRequest request, String newFacts, RequestPolicy policy, Instant now) {
        RequestAction.REOPEN.require(request);
        if (newFacts.isBlank()) {
            throw new RuleViolation("request.reopen.facts");
        }
        Instant closed = request.closedAt();
        if (closed == null || now.isAfter(closed.plus(policy.reopenWindow()))) {
            throw new RuleViolation(
                    "request.reopen.window", policy.reopenWindow().toDays());
        }
        return nextRun(request, policy, now);
    }

    /** Asked within the window after the last written answer, twice at most. */
    static ServiceRequest reviewAsked(ServiceRequest request, RequestPolicy policy, Instant now) {
        RequestAction.ASK_REVIEW.require(request);
        Instant written = request.reviewedAt() != null ? request.reviewedAt() : request.answeredAt();
        if (written == null) {
            throw new RuleViolation("request.review.answer");
        }
        if (policy.office().due(written, policy.reviewWindow()).isMissedAt(now)) {
            throw new RuleViolation(
                    "request.review.window", policy.reviewWindow().said());
        }
        Due due = policy.office().due(now, policy.reviewLimit());
        return request.next()
                .status(request.reviewLevel() == 0 ? RequestStatus.REVIEW_1 : RequestStatus.REVIEW_2)
                .reviewLevel(request.reviewLevel() + 1)
                .nextDueAt(due.at())
                .build();
    }

    /** A hearing stops the time of the review. */
    static ServiceRequest heard(ServiceRequest request, Instant from, Instant until) {
        RequestAction.DECIDE_REVIEW.require(request);
        if (!until.isAfter(from)) {
            throw new RuleViolation("request.review.hearing", from, until);
        }
        Instant due = request.nextDueAt();
        return request.next()
                .nextDueAt(due == null ? null : due.plus(Duration.between(from, until)))
                .build();
    }

    /** The review's written answer: the answer stands (the second time for good), or the case is worked on again. */
    static ServiceRequest reviewDecided(
            ServiceRequest request, boolean answerStands, RequestPolicy policy, Instant now) {
        RequestAction.DECIDE_REVIEW.require(request);
        ServiceRequest decided = request.next().reviewedAt(now).nextDueAt(null).build();
        if (!answerStands) {
            return nextRun(decided, policy, now);
        }
        return decided.next()
                .status(request.status() == RequestStatus.REVIEW_1 ? RequestStatus.CLOSED : RequestStatus.FINAL)
                .build();
    }

    /** The run that ends by a reopening, as it is kept. */
    static RequestRun kept(Id<RequestRun> id, ServiceRequest before) {
        return new RequestRun(
                id,
                0,
                before.id(),
                before.run(),
                before.leadUnit(),
                before.openedOn(),
                RequestClocks.start(before),
                before.responseDueAt(),
                before.respondedAt(),
                before.respondedInTime(),
                before.dueAt(),
                before.answeredAt(),
                before.answeredInTime(),
                before.outcome(),
                before.exclusion());
    }

    private static ServiceRequest nextRun(ServiceRequest request, RequestPolicy policy, Instant now) {
        ServiceRequest next = request.next()
                .status(RequestStatus.REOPENED)
                .run(request.run() + 1)
                .reopens(request.reopens() + 1)
                .reopenedAt(now)
                .responseDueAt(null)
                .respondedAt(null)
                .respondedInTime(null)
                .dueAt(null)
                .responsePromisedAt(null)
                .promisedAt(null)
                .answeredAt(null)
                .answeredInTime(null)
                .outcome(null)
                .referredTo(null)
                .extensions(0)
                .extendedBy(0)
                .rung(0)
                .messageAt(null)
                .updateDueAt(null)
                .exclusion(null)
                .surveyedAt(null)
                .closedAt(null)
                .closedOn(null)
                .closeMonth(null)
                .daysToClose(null)
                .build();
        return RequestClocks.counted(next, policy, ImmutableList.of());
    }
}
