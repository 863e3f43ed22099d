package org.commonhall.governance.meeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.WorkingCalendar;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.committee.Seat;
import org.commonhall.governance.committee.SeatElectorate;
import org.commonhall.governance.decision.Delegation;
import org.commonhall.governance.decision.Elector;
import org.commonhall.governance.decision.Measure;
import org.commonhall.governance.decision.Part;
import org.commonhall.governance.decision.Procedure;
import org.commonhall.governance.decision.QuorumRule;
import org.commonhall.governance.decision.Requirement;
import org.commonhall.governance.decision.RuleSet;
import org.commonhall.governance.decision.Tally;
import org.commonhall.governance.decision.TallyBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with its agenda, attendance and members, not stored as one: who counts, whether enough attend, and what may
 * be voted on. Pure, immutable and thread-safe.
 *
 * @param meeting the meeting
 * @param rules the rules of this call, null where no quorum is asked for
 * @param items the agenda in order
 * @param attendance everybody who came
 * @param recusals who left which item as interested
 * @param seats the present seats of the body's committee, none where it has none
 * @param owners the members of a body without seats, none where the roll is used
 * @param roll who counted, for a meeting that was held; null while those count who are members now
 * @param calendar the calendar that periods are counted in
 */
record MeetingFile(
        Meeting meeting,
        @Nullable RuleSet rules,
        ImmutableList<AgendaItem> items,
        ImmutableList<MeetingAttendance> attendance,
        ImmutableList<Recusal> recusals,
        ImmutableList<Seat> seats,
        ImmutableList<Elector> owners,
        @Nullable ImmutableList<MeetingElector> roll,
        WorkingCalendar calendar) {

    /**
     * Lists everybody who counts among all members.
     *
     * @param item the item whose recused members leave, null for the meeting as a whole
     * @return the electors
     */
    public ImmutableList<Elector> electors(@Nullable AgendaItem item) {
        ImmutableSet<String> recused = recused(item);
        if (roll == null) {
            return members().electors(recused);
        }
        Instant at = decidedAt(item);
        return roll.stream()
                .filter(one -> one.counted(at) && !recused.contains(one.voter()))
                .map(MeetingElector::elector)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Lists the electors who attend and may vote; for an item that was decided, those who attended then.
     *
     * @param item the item whose recused members leave, null for the meeting as a whole
     * @return the electors' keys
     */
    public ImmutableSet<String> present(@Nullable AgendaItem item) {
        ImmutableSet<String> recused = recused(item);
        Instant at = decidedAt(item);
        ImmutableSet<String> voting = voting(at);
        return attendance.stream()
                .filter(one -> one.there(at))
                .flatMap(one -> Optional.ofNullable(one.voter()).stream())
                .filter(voter -> voting.contains(voter) && !recused.contains(voter))
                .collect(ImmutableSet.toImmutableSet());
    }

    MeetingMembers members() {
        return new MeetingMembers(seats, owners);
    }

    private ImmutableSet<String> voting(@Nullable Instant at) {
        return roll == null
                ? members().voting()
                : roll.stream()
                        .filter(one -> one.voting() && one.counted(at))
                        .map(MeetingElector::voter)
                        .collect(ImmutableSet.toImmutableSet());
    }

    /** Who leaves after an item was decided changes nothing there. */
    private @Nullable Instant decidedAt(@Nullable AgendaItem item) {
        Instant closed = meeting.closedAt();
        Instant settled = item == null || item.status() != ItemStatus.DECIDED ? null : item.settledAt();
        return settled == null || (closed != null && settled.isAfter(closed)) ? null : settled;
    }

    /**
     * Tells whether enough attend, overall and per group. Conditions on who casts a ballot are the ballot's.
     *
     * @param item the item whose recused members leave base and quorum, null for the meeting as a whole
     * @return every condition with both sides
     */
    public MeetingQuorum quorum(@Nullable AgendaItem item) {
        ImmutableList<Requirement> attendanceRules = rules == null
                ? ImmutableList.of()
                : rules.quorum().requirements().stream()
                        .filter(one -> one.counted() == Part.PRESENT)
                        .collect(ImmutableList.toImmutableList());
        return new MeetingQuorum(
                meeting.callNumber(), new QuorumRule(attendanceRules).check(tally(item, attendanceRules)));
    }

    private Tally tally(@Nullable AgendaItem item, ImmutableList<Requirement> conditions) {
        TallyBuilder tally = new TallyBuilder().withAttendance();
        // A body without members, or a group without one, is counted as nobody and never reaches its share.
        tally.add(Part.ALL_MEMBERS, Measure.HEADS, null, BigDecimal.ZERO);
        conditions.forEach(one -> tally.add(Part.ALL_MEMBERS, one.measure(), one.group(), BigDecimal.ZERO));
        ImmutableSet<String> present = present(item);
        for (Elector elector : electors(item)) {
            tally.add(Part.ALL_MEMBERS, elector);
            if (present.contains(elector.voter())) {
                tally.add(Part.PRESENT, elector);
            }
        }
        return tally.build();
    }

    /**
     * Says why an item may not be voted on: it must have been made known in time (T33). It may be discussed in any case.
     *
     * @param item the item
     * @return why not, empty where it may be voted on
     */
    public Optional<Explanation> whyNoVote(AgendaItem item) {
        Optional<Explanation> settled = item.whySettled();
        if (settled.isPresent()) {
            return settled;
        }
        Instant noticed = item.noticedAt();
        if (noticed == null) {
            return Optional.of(Explanation.of("meeting.item.unnoticed", item.position()));
        }
        return NoticePeriod.of(rules, meeting.urgency() != null)
                .flatMap(period ->
                        NoticePeriod.shortfall("meeting.item.late", period, noticed, meeting.startsAt(), calendar));
    }

    /**
     * Refuses unless an item may be voted on now: the meeting and the item are quorate, and it was made known in time.
     *
     * @param item the item
     * @throws RuleViolation {@code meeting.state}, {@code meeting.item.state}, {@code meeting.item.late},
     *     {@code meeting.quorum.missed}
     */
    public void requireVote(AgendaItem item) {
        MeetingAction.CLOSE.require(meeting);
        requireDecidable(item);
    }

    /** What was decided may also be written down after the meeting, if it could be decided in it. */
    void requireDecidable(AgendaItem item) {
        whyNoVote(item).ifPresent(said -> {
            throw new RuleViolation(said);
        });
        MeetingQuorum quorum = quorum(item);
        if (!quorum.reached()) {
            throw new RuleViolation(quorum.explanation());
        }
    }

    /** Refuses who may not attend in this way. */
    void requireMayAttend(@Nullable String voter, AttendanceMode mode, @Nullable Id<Person> person) {
        if (voter == null) {
            if (mode == AttendanceMode.PROXY) {
                throw new RuleViolation("meeting.attendance.guest");
            }
            return;
        }
        if (!voting(null).contains(voter)) {
            throw new RuleViolation("meeting.attendance.stranger");
        }
        if (mode == AttendanceMode.PROXY && !proxyAllowed(group(voter))) {
            throw new RuleViolation("meeting.attendance.no_proxy");
        }
        if (attendance.stream().anyMatch(one -> one.live() != null && voter.equals(one.voter()))) {
            throw new RuleViolation("meeting.attendance.twice");
        }
        if (mode == AttendanceMode.PROXY && rules != null && person != null) {
            requireMandate(rules, voter, person);
        }
    }

    // The same rules as for the mandates of a ballot: nobody for himself, no chains, and one cap.
    private void requireMandate(RuleSet known, String voter, Id<Person> proxy) {
        Map<String, String> mandates = new HashMap<>();
        for (MeetingAttendance one : attendance) {
            String principal = one.voter();
            Id<Person> holder = one.person();
            if (one.live() != null && one.mode() == AttendanceMode.PROXY && principal != null && holder != null) {
                String key = key(principal);
                // Each of several seats of one person is a mandate of its own.
                mandates.put(mandates.containsKey(key) ? key + " " + principal : key, holder.toString());
            }
        }
        new Delegation(true, true, known.proxiesPerHolder()).delegate(mandates, key(voter), proxy.toString());
    }

    // A member is known by the person where there is one.
    private String key(String voter) {
        return seats.stream()
                .filter(seat -> SeatElectorate.key(seat).equals(voter))
                .flatMap(seat -> Stream.ofNullable(seat.person()))
                .findAny()
                .map(Id::toString)
                .orElse(voter);
    }

    private @Nullable String group(String voter) {
        return electors(null).stream()
                .filter(one -> one.voter().equals(voter))
                .findAny()
                .map(Elector::group)
                .orElse(null);
    }

    // A rule about one group says the opposite of all others: Beijing forbids proxies to owners alone.
    private boolean proxyAllowed(@Nullable String group) {
        return rules != null
                && rules.procedure(Procedure.PROXY)
                        .map(value -> {
                            boolean meant =
                                    value.group() == null || value.group().equals(group);
                            return meant == value.flag();
                        })
                        .orElse(false);
    }

    private ImmutableSet<String> recused(@Nullable AgendaItem item) {
        return item == null
                ? ImmutableSet.of()
                : recusals.stream()
                        .filter(one -> one.item().equals(item.id()))
                        .map(one -> one.seat().value().toString())
                        .collect(ImmutableSet.toImmutableSet());
    }
}
