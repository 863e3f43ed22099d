package org.commonhall.governance.meeting;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.SubjectRights;
import org.commonhall.governance.committee.Committee;
import org.commonhall.governance.committee.CommitteeAudience;
import org.commonhall.governance.committee.CommitteePolicy;
import org.commonhall.governance.committee.CommitteeReads;
import org.commonhall.governance.committee.Seat;
import org.commonhall.governance.committee.SeatBook;
import org.commonhall.governance.committee.Standing;
import org.commonhall.governance.decision.Procedure;
import org.commonhall.governance.decision.RuleSet;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/** The steps that use cases of meetings have in common: lock and authorise, load the file, save. */
final class MeetingSteps {
    private final Corridor corridor;
    private final CommitteePolicy policy;

    MeetingSteps(Corridor corridor, CommitteePolicy policy) {
        this.corridor = corridor;
        this.policy = policy;
    }

    static Optional<SubjectRights.Known> known(Reading reading, UUID id) {
        return reading.find(AgendaItem.TYPE, new Id<AgendaItem>(id))
                .map(item -> known(AgendaItem.TYPE, reading, reading.get(Meeting.TYPE, item.meeting())))
                .or(() -> reading.find(Meeting.TYPE, new Id<Meeting>(id))
                        .map(meeting -> known(Meeting.TYPE, reading, meeting)))
                .or(() -> reading.find(MeetingDemand.TYPE, new Id<MeetingDemand>(id))
                        .map(demand -> SubjectRights.Known.of(
                                MeetingDemand.TYPE, demand.body().value(), true)));
    }

    private static SubjectRights.Known known(RecordType<?> kind, Reading reading, Meeting meeting) {
        return SubjectRights.Known.of(kind, meeting.body().value(), isShown(reading, meeting));
    }

    /** Whether the actor may know of a meeting: a draft is for members and staff. */
    static boolean isShown(Reading reading, Meeting meeting) {
        if (meeting.status() != MeetingStatus.DRAFT) {
            return true;
        }
        CommitteeAudience audience = committee(reading, meeting)
                .map(one -> CommitteeReads.audience(reading, one, SeatBook.liveSeats(reading, one)))
                .orElseGet(() -> CommitteeReads.audience(reading, meeting.body().value()));
        return MeetingReads.wide(audience);
    }

    Corridor corridor() {
        return corridor;
    }

    CommitteePolicy policy() {
        return policy;
    }

    /** Lock, authorise where the body is, rule, save; a new part raises the version as well. */
    Receipt<Meeting> run(Call by, MeetingCommand command, MeetingEvent event, Rule rule) {
        return corridor.run(by, command, event.code(), Meeting.TYPE, change -> {
            Meeting meeting = change.lockSubject(Meeting.TYPE, command.meeting());
            Optional<Committee> committee = committee(change, meeting);
            change.requireAny(false, scopes(meeting, committee));
            return change.update(Meeting.TYPE, rule.apply(change, meeting, committee));
        });
    }

    /** What a step does to a meeting that is locked, with the committee whose meeting it is. */
    @FunctionalInterface
    interface Rule {
        Meeting apply(Change change, Meeting meeting, Optional<Committee> committee);
    }

    /** The body, and the building of its committee where roles may be held as well. */
    static UUID[] scopes(Reading reading, Meeting meeting) {
        return scopes(meeting, committee(reading, meeting));
    }

    static UUID[] scopes(Meeting meeting, Optional<Committee> committee) {
        return committee.map(Committee::scopes).orElseGet(() ->
                new UUID[] {meeting.body().value()});
    }

    static Optional<Committee> committee(Reading reading, Meeting meeting) {
        return Optional.ofNullable(meeting.committee()).flatMap(id -> reading.find(Committee.TYPE, id));
    }

    /** The rules of a meeting's call, null where no quorum is asked for; those of its notice once it was sent. */
    @Nullable RuleSet rules(Reading reading, Meeting meeting, Optional<Committee> committee) {
        RuleSet named = named(reading, meeting);
        if (named == null) {
            return null;
        }
        RuleSet rules = named.onCall((int) meeting.callNumber());
        return committee.filter(one -> one.standing() == Standing.CONSULTATIVE).isPresent()
                ? rules.consultative()
                : rules;
    }

    /** No statement where the hall's rules are still what they were. */
    @Nullable RuleSet named(Reading reading, Meeting meeting) {
        String code = meeting.rules();
        String hash = meeting.rulesHash();
        if (code == null) {
            return null;
        }
        RuleSet today = policy.rules().byCode().get(code);
        if (hash == null || (today != null && MeetingRules.hash(today).equals(hash))) {
            return policy.rules().require(code);
        }
        return reading.select(Query.of(MeetingRules.TYPE).where(MeetingRules.MEETING.is(meeting.id())))
                .get(0)
                .rules();
    }

    /** The meeting with everything that counts, as it was if it was held: five statements for a committee, or six. */
    MeetingFile file(Reading reading, Meeting meeting) {
        return shown(reading, meeting, committee(reading, meeting));
    }

    /** The same where the committee is known. */
    MeetingFile shown(Reading reading, Meeting meeting, Optional<Committee> committee) {
        if (!meeting.status().held()) {
            return file(reading, meeting, committee);
        }
        ImmutableList<Seat> seats =
                committee.map(one -> SeatBook.liveSeats(reading, one)).orElse(ImmutableList.of());
        return file(
                reading,
                meeting,
                committee,
                new MeetingMembers(seats, ImmutableList.of()),
                MeetingMembers.kept(reading, meeting.id()));
    }

    /** The meeting with everything that counts now: four statements for a committee. */
    MeetingFile file(Reading reading, Meeting meeting, Optional<Committee> committee) {
        return file(reading, meeting, committee, members(reading, meeting, committee), null);
    }

    private MeetingFile file(
            Reading reading,
            Meeting meeting,
            Optional<Committee> committee,
            MeetingMembers members,
            @Nullable ImmutableList<MeetingElector> roll) {
        return new MeetingFile(
                meeting,
                rules(reading, meeting, committee),
                items(reading, meeting.id()),
                ImmutableList.copyOf(reading.select(
                        Query.of(MeetingAttendance.TYPE).where(MeetingAttendance.MEETING.is(meeting.id())))),
                ImmutableList.copyOf(reading.select(Query.of(Recusal.TYPE).where(Recusal.MEETING.is(meeting.id())))),
                members.seats(),
                members.owners(),
                roll,
                policy.calendar().get());
    }

    MeetingMembers members(Reading reading, Meeting meeting, Optional<Committee> committee) {
        return committee
                .map(one -> new MeetingMembers(SeatBook.liveSeats(reading, one), ImmutableList.of()))
                .orElseGet(() ->
                        new MeetingMembers(ImmutableList.of(), policy.electors().of(reading, meeting.body())));
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
            throw otherItem();
        }
        return item;
    }

    static RuleViolation otherItem() {
        return new RuleViolation("meeting.item.other");
    }

    /** Refuses for a committee's meeting of a body that is none. */
    static Committee requireCommittee(Optional<Committee> committee) {
        return committee.orElseThrow(() -> new RuleViolation("meeting.body"));
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
