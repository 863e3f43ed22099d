package org.commonhall.request.request;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.commonhall.Explanation;
import org.commonhall.calendar.ClockLimit;
import org.commonhall.calendar.Due;
import org.commonhall.calendar.Pause;
import org.commonhall.calendar.WorkingCalendar;
import org.commonhall.request.catalogue.ServiceLevel;
import org.jspecify.annotations.Nullable;

/** When the present run of a request falls due, and why: pure functions of the request, its pauses and the calendars. */
final class RequestClocks {
    private RequestClocks() {}

    /** The next state with its due times counted again. */
    static ServiceRequest counted(ServiceRequest request, RequestPolicy policy, List<Pause> pauses) {
        ServiceRequestBuilder next = request.next();
        Instant source = request.sourceDueAt();
        ServiceLevel level = level(request);
        Integer missing = null;
        if (level != null && level.response() != null) {
            Due due = due(request, policy, level, level.response(), pauses);
            next.responseDueAt(due.at());
            missing = due.missingYear();
        }
        if (source != null && request.run() == 1) {
            next.dueAt(source);
        } else if (level != null && level.solution() != null) {
            Due due = due(request, policy, level, level.solution(), pauses);
            next.dueAt(due.at());
            missing = due.missingYear();
        }
        Instant message = request.messageAt();
        if (message != null && request.updateDueAt() != null && level != null && level.update() != null) {
            next.updateDueAt(policy.calendars()
                    .get(level.calendar())
                    .due(message, level.update(), pauses)
                    .at());
        }
        ServiceRequest own = next.provisionalYear(missing == null ? null : missing.longValue())
                .build();
        ServiceRequest counted = own.next()
                .responseDueAt(NextDue.earlier(own.responseDueAt(), request.responsePromisedAt()))
                .dueAt(NextDue.earlier(own.dueAt(), request.promisedAt()))
                .build();
        boolean clock = counted.dueAt() != null || counted.responseDueAt() != null;
        return counted.next()
                .noClockReason(clock ? null : missingClock(request))
                .nextDueAt(NextDue.of(counted, policy))
                .build();
    }

    /** The account of the present due time; an upstream order's own due time wins and the account says so. */
    static Explanation explain(ServiceRequest request, RequestPolicy policy, List<Pause> pauses) {
        ImmutableList.Builder<Explanation> parts = ImmutableList.builder();
        ServiceLevel level = level(request);
        if (level != null && level.response() != null) {
            parts.add(Explanation.of("request.due.response", level.response().said())
                    .because(account(request, policy, level, level.response(), pauses)));
        }
        if (level != null && level.solution() != null) {
            parts.add(Explanation.of("request.due.solution", level.solution().said())
                    .because(account(request, policy, level, level.solution(), pauses)));
        }
        Instant message = request.messageAt();
        if (message != null && level != null && level.update() != null) {
            parts.add(Explanation.of("request.due.update", level.update().said())
                    .because(ImmutableList.of(
                            policy.calendars().get(level.calendar()).explain(message, level.update(), pauses))));
        }
        ImmutableList<Explanation> ours = parts.build();
        Instant promised = request.promisedAt();
        if (promised != null && promised(request)) {
            return Explanation.of("request.due.merged", promised).because(ours);
        }
        Instant source = request.sourceDueAt();
        if (source != null && request.run() == 1) {
            return Explanation.of("request.due.upstream", source, String.valueOf(request.source()))
                    .because(ours);
        }
        NoClockReason none = request.noClockReason();
        return none != null
                ? Explanation.of("request.due.none", none.said())
                : Explanation.of("request.due", Objects.requireNonNull(request.dueAt()))
                        .because(ours);
    }

    /** Whether it is due when it is because somebody with a merged request was promised that. */
    static boolean promised(ServiceRequest request) {
        return request.promisedAt() != null && request.promisedAt().equals(request.dueAt());
    }

    /** When the reply to a message is due, null where none is promised. */
    static @Nullable Instant updateDue(
            ServiceRequest request, RequestPolicy policy, List<Pause> pauses, Instant message) {
        ServiceLevel level = level(request);
        return level == null || level.update() == null
                ? null
                : policy.calendars()
                        .get(level.calendar())
                        .due(message, level.update(), pauses)
                        .at();
    }

    /** The limits in force, extensions included. */
    static @Nullable ServiceLevel level(ServiceRequest request) {
        String text = request.sla();
        return text == null ? null : ServiceLevel.parse(text).extended(request.extendedBy());
    }

    /** The calendar its clocks run on. */
    static WorkingCalendar calendar(ServiceRequest request, RequestPolicy policy) {
        ServiceLevel level = level(request);
        return level == null ? policy.office() : policy.calendars().get(level.calendar());
    }

    static Instant start(ServiceRequest request) {
        Instant reopened = request.reopenedAt();
        return reopened != null ? reopened : request.createdAt();
    }

    /** Whether a moment is in time: late is strictly after the due time; without one there is no answer. */
    static @Nullable Boolean inTime(@Nullable Instant due, Instant stopped) {
        return due == null ? null : !stopped.isAfter(due);
    }

    private static NoClockReason missingClock(ServiceRequest request) {
        NoClockReason known = request.noClockReason();
        return known != null ? known : request.category() == null ? NoClockReason.NO_CATEGORY : NoClockReason.NO_LIMIT;
    }

    private static Due due(
            ServiceRequest request, RequestPolicy policy, ServiceLevel level, ClockLimit limit, List<Pause> pauses) {
        return policy.calendars().get(level.calendar()).due(start(request), limit, pauses);
    }

    private static ImmutableList<Explanation> account(
            ServiceRequest request, RequestPolicy policy, ServiceLevel level, ClockLimit limit, List<Pause> pauses) {
        return ImmutableList.of(policy.calendars().get(level.calendar()).explain(start(request), limit, pauses));
    }
}
