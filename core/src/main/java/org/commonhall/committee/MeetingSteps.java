package org.commonhall.committee;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.commonhall.Actor;
import org.commonhall.Change;
import org.commonhall.Corridor;
import org.commonhall.Id;
import org.commonhall.Reading;
import org.commonhall.RuleViolation;
import org.commonhall.decision.Elector;
import org.commonhall.decision.Procedure;
import org.commonhall.decision.RuleSet;
import org.commonhall.directory.Organization;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** What the use cases of meetings have in common: lock and authorise, load the file, save. */
final class MeetingSteps {
    private final Corridor corridor;
    private final CommitteePolicy policy;

    MeetingSteps(Corridor corridor, CommitteePolicy policy) {
        this.corridor = corridor;
        this.policy = policy;
    }

    Corridor corridor() {
        return corridor;
    }

    CommitteePolicy policy() {
        return policy;
    }

    /** Lock, authorise where the body is, rule, save; a new part raises the version as well. */
    Meeting run(Actor by, MeetingCommand command, CommitteeEvent event, BiFunction<Change, Meeting, Meeting> rule) {
        return corridor.run(by, command, event.code(), Meeting.TYPE, change -> {
            Meeting meeting = change.lockSubject(Meeting.TYPE, command.meeting());
            change.authorise(false, scopes(change, meeting));
            return change.update(Meeting.TYPE, rule.apply(change, meeting));
        });
    }

    /** The body, and the building of its committee where roles may be held as well. */
    static UUID[] scopes(Reading reading, Meeting meeting) {
        return committee(reading, meeting).map(CommitteeSteps::scopes).orElseGet(() ->
                new UUID[] {meeting.body().value()});
    }

    static Optional<Committee> committee(Reading reading, Meeting meeting) {
        return Optional.ofNullable(meeting.committee()).flatMap(id -> reading.find(Committee.TYPE, id));
    }

    static Optional<Committee> committeeOf(Reading reading, Id<Organization> body) {
        return reading.select(Query.of(Committee.TYPE).where(Committee.BODY.is(body))).stream()
                .findAny();
    }

    /** The rules of a meeting's call, null where no quorum is asked for. */
    @Nullable RuleSet rules(Reading reading, Meeting meeting) {
        return rules(meeting, committee(reading, meeting));
    }

    @Nullable RuleSet rules(Meeting meeting, Optional<Committee> committee) {
        String code = meeting.rules();
        if (code == null) {
            return null;
        }
        RuleSet rules = policy.rules().require(code).onCall((int) meeting.callNumber());
        return committee.filter(one -> one.standing() == Standing.CONSULTATIVE).isPresent()
                ? rules.consultative()
                : rules;
    }

    /** The meeting with everything that counts: five statements for a committee. */
    MeetingFile file(Reading reading, Meeting meeting) {
        Optional<Committee> committee = committee(reading, meeting);
        ImmutableList<Seat> seats =
                committee.map(one -> SeatBook.liveSeats(reading, one)).orElse(ImmutableList.of());
        ImmutableList<Elector> owners =
                committee.isPresent() ? ImmutableList.of() : policy.electors().of(reading, meeting);
        return new MeetingFile(
                meeting,
                rules(meeting, committee),
                items(reading, meeting.id()),
                ImmutableList.copyOf(reading.select(
                        Query.of(MeetingAttendance.TYPE).where(MeetingAttendance.MEETING.is(meeting.id())))),
                ImmutableList.copyOf(reading.select(Query.of(Recusal.TYPE).where(Recusal.MEETING.is(meeting.id())))),
                seats,
                owners,
                policy.calendar().get());
    }

    static ImmutableList<AgendaItem> items(Reading reading, Id<Meeting> meeting) {
        return reading.select(Query.of(AgendaItem.TYPE).where(AgendaItem.MEETING.is(meeting))).stream()
                .sorted(Comparator.comparing(AgendaItem::position))
                .collect(ImmutableList.toImmutableList());
    }

    /** The item of the meeting. */
    static AgendaItem item(Reading reading, Meeting meeting, Id<AgendaItem> id) {
        AgendaItem item = reading.get(AgendaItem.TYPE, id);
        if (!item.meeting().equals(meeting.id())) {
            throw new RuleViolation("committee.item.other");
        }
        return item;
    }

    /** By when the minutes must be public, null without a deadline. */
    @Nullable Instant deadline(@Nullable RuleSet rules, Instant closed) {
        return rules == null
                ? null
                : rules.procedure(Procedure.PUBLICATION)
                        .map(value -> policy.calendar()
                                .get()
                                .due(closed, value.period())
                                .at())
                        .orElse(null);
    }
}
