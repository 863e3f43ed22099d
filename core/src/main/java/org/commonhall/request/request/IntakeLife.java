package org.commonhall.request.request;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.directory.directory.Organization;
import org.commonhall.request.catalogue.RequestVisibility;
import org.commonhall.request.catalogue.ServiceCategory;
import org.commonhall.text.FoldedText;
import org.jspecify.annotations.Nullable;

/** What happens to a request before a unit works on it: pure transitions after governance 3.6. */
final class IntakeLife {
    private IntakeLife() {}

    /**
     * A new request. Refused at once where the same requester asks again about an answered matter without new facts;
     * handed over at once in an emergency.
     */
    static ServiceRequest submitted(
            Id<ServiceRequest> id,
            String number,
            SubmitRequest command,
            @Nullable ServiceCategory category,
            RequestPolicy policy,
            Instant now) {
        Matter matter = command.matter();
        UpstreamOrder upstream = command.upstream();
        LocalDate today = LocalDate.ofInstant(now, policy.office().zone());
        ServiceRequest received = ServiceRequestBuilder.builder()
                .id(id)
                .number(number)
                .status(RequestStatus.RECEIVED)
                .category(category == null ? null : category.id())
                .title(matter.title())
                .matter(matter.text())
                .searchText(FoldedText.of(
                        number,
                        matter.title(),
                        matter.place(),
                        upstream == null ? null : upstream.number(),
                        matter.text()))
                .channel(command.channel())
                .source(upstream == null ? null : upstream.source())
                .sourceKey(upstream == null ? null : upstream.number())
                .sourceCode(upstream == null ? null : upstream.code())
                .sourceDueAt(upstream == null ? null : upstream.dueAt())
                .building(matter.building())
                .unit(matter.unit())
                .zone(matter.zone())
                .place(matter.place())
                .latitude(matter.latitude())
                .longitude(matter.longitude())
                .visibility(visibility(command.visibility(), category))
                .createdAt(now)
                .openedOn(today)
                .openMonth(today.withDayOfMonth(1))
                .sla(category == null ? null : category.sla())
                .run(1)
                .relatedTo(command.earlier() == null ? null : command.earlier().request())
                .requesters(1)
                .build();
        if (category != null && category.emergency() != null) {
            return handedOver(received, policy, now);
        }
        return RequestClocks.counted(received, policy, ImmutableList.of());
    }

    /** Nobody can widen what the catalogue keeps private, and without a catalogue entry only the desk can. */
    private static RequestVisibility visibility(
            @Nullable RequestVisibility wanted, @Nullable ServiceCategory category) {
        RequestVisibility standard = category == null ? RequestVisibility.PRIVATE : category.visibility();
        if (wanted == RequestVisibility.PUBLIC && standard == RequestVisibility.PRIVATE) {
            throw category == null
                    ? new RuleViolation("request.visibility.category")
                    : new RuleViolation("request.visibility.private", category.said());
        }
        return wanted == null ? standard : wanted;
    }

    /** The guard of the catalogue: an entry that is retired, or needs a contact that is missing, cannot be chosen. */
    static void requireChoosable(ServiceCategory category, boolean reachable, Instant now) {
        if (category.retiredAt() != null && !category.retiredAt().isAfter(now)) {
            throw new RuleViolation("request.category.retired", category.said());
        }
        if (category.contactNeeded() && !reachable) {
            throw new RuleViolation("request.contact.needed", category.said());
        }
    }

    /** Whether an earlier result stands: the same requester and matter, answered, and nothing new (Beijing art 11). */
    static boolean repeats(ServiceRequest earlier, boolean sameRequester, @Nullable String newFacts) {
        boolean answered = earlier.answeredAt() != null
                || earlier.status() == RequestStatus.CLOSED
                || earlier.status() == RequestStatus.FINAL;
        return sameRequester && answered && (newFacts == null || newFacts.isBlank());
    }

    static ServiceRequest accepted(
            ServiceRequest request,
            @Nullable ServiceCategory category,
            @Nullable RequestVisibility visibility,
            RequestPolicy policy) {
        RequestAction.ACCEPT.require(request);
        ServiceRequestBuilder next = request.next();
        if (category != null) {
            next.category(category.id()).sla(category.sla()).noClockReason(null);
        }
        if (visibility != null) {
            next.visibility(visibility);
        }
        return RequestClocks.counted(next.build(), policy, ImmutableList.of());
    }

    static ServiceRequest answeredAtOnce(
            ServiceRequest request, @Nullable ServiceCategory category, RequestPolicy policy, Instant now) {
        RequestAction.ANSWER_AT_ONCE.require(request);
        if (category == null || !category.enquiry()) {
            throw new RuleViolation("request.enquiry.not", request.number());
        }
        ServiceRequestBuilder next = request.next();
        clearClock(next, NoClockReason.ANSWERED_AT_ONCE);
        return AnswerLife.close(next.respondedAt(now), AnswerOutcome.RESOLVED, policy, now);
    }

    private static ServiceRequest handedOver(ServiceRequest request, RequestPolicy policy, Instant now) {
        ServiceRequestBuilder next = request.next();
        clearClock(next, NoClockReason.EMERGENCY);
        return AnswerLife.close(next, AnswerOutcome.HANDED_OVER, policy, now);
    }

    /** Refused for a reason of the closed list; the right channel is named, or, for a repeat, the earlier result. */
    static ServiceRequest refused(
            ServiceRequest request,
            RefusalReason reason,
            @Nullable String channel,
            @Nullable ServiceRequest earlier,
            boolean sameRequester) {
        RequestAction.REFUSE.require(request);
        if (reason == RefusalReason.SAME_MATTER) {
            if (earlier == null || !repeats(earlier, sameRequester, null)) {
                throw new RuleViolation("request.refuse.earlier");
            }
        } else if (channel == null || channel.isBlank()) {
            throw new RuleViolation("request.refuse.channel");
        }
        ServiceRequestBuilder next = request.next();
        clearClock(next, NoClockReason.REFUSED);
        return next.status(RequestStatus.NOT_ACCEPTED)
                .refusal(reason)
                .referredTo(channel)
                .relatedTo(earlier == null ? request.relatedTo() : earlier.id())
                .build();
    }

    /** Handed to a lead unit. From the given dispute on it is designated, and then stays. */
    static ServiceRequest dispatched(
            ServiceRequest request,
            @Nullable Id<Organization> route,
            boolean designated,
            RequestPolicy policy,
            Instant now) {
        RequestAction.DISPATCH.require(request);
        Id<Organization> lead = requireLead(route != null ? route : request.leadUnit());
        ServiceRequest next = request.next()
                .status(RequestStatus.DISPATCHED)
                .leadUnit(lead)
                .designated(designated || request.disputes() >= policy.designateAfter())
                .dispatchedAt(now)
                .build();
        return next.next().nextDueAt(NextDue.of(next, policy)).build();
    }

    /** The unit that leads, without which nothing is handed over or signed for. */
    static Id<Organization> requireLead(@Nullable Id<Organization> unit) {
        if (unit == null) {
            throw new RuleViolation("request.dispatch.unit");
        }
        return unit;
    }

    private static void clearClock(ServiceRequestBuilder next, NoClockReason reason) {
        next.sla(null)
                .responseDueAt(null)
                .dueAt(null)
                .provisionalYear(null)
                .noClockReason(reason)
                .nextDueAt(null);
    }
}
