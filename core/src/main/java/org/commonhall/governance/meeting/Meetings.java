package org.commonhall.governance.meeting;

import com.google.common.collect.ImmutableList;
import org.commonhall.Call;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.DueWork;
import org.commonhall.directory.file.Files;
import org.commonhall.governance.committee.CommitteePolicy;
import org.commonhall.governance.followup.FollowUpPolicy;
import org.commonhall.storage.RecordType;

/**
 * The meetings of any body (会议), from the draft to public minutes. Every use case gives the meeting as stored; who may do
 * what, and from which state, is in {@link MeetingAction}; from another state it is refused with {@code
 * committee.meeting.state}. Thread-safe.
 */
public final class Meetings {
    private final Corridor corridor;
    private final CommitteePolicy policy;
    private final MeetingSteps steps;
    private final AgendaSteps agenda;
    private final SittingSteps sitting;
    private final DemandSteps demands;

    /**
     * Made by the hall.
     *
     * @param corridor the way to the store
     * @param policy what the hall sets
     * @param files how papers are taken
     * @param actions whose days tell which actions are overdue
     */
    public Meetings(Corridor corridor, CommitteePolicy policy, Files files, FollowUpPolicy actions) {
        this.corridor = corridor;
        this.policy = policy;
        this.steps = new MeetingSteps(corridor, policy);
        this.agenda = new AgendaSteps(steps, files, new OverdueItems(actions));
        this.sitting = new SittingSteps(steps);
        this.demands = new DemandSteps(steps);
    }

    /**
     * Lists the kinds of records of meetings.
     *
     * @return the types
     */
    public static ImmutableList<RecordType<?>> records() {
        return ImmutableList.of(
                Meeting.TYPE,
                MeetingDemand.TYPE,
                DemandSupport.TYPE,
                MeetingRules.TYPE,
                MeetingElector.TYPE,
                AgendaItem.TYPE,
                MeetingAttendance.TYPE,
                Recusal.TYPE,
                MeetingMinutes.TYPE);
    }

    /**
     * Gives what happens to meetings by itself, and how often committees meet.
     *
     * @return the work that falls due
     */
    public DueWork dueWork() {
        return new MeetingDueWork(corridor, policy);
    }

    /**
     * What people see of meetings.
     *
     * @return the reads
     */
    public MeetingReads reads() {
        return new MeetingReads(steps);
    }

    /**
     * Prepares a meeting, with the items that an earlier one carried over and one for each overdue action of the body.
     *
     * @param by a secretary of the body
     * @param command whose meeting, when
     * @return the meeting as stored
     * @throws RuleViolation {@code meeting.body} for a committee's meeting of a body that is none, {@code
     *     committee.meeting.other} if the earlier meeting is another body's, {@code decision.rules.unknown}
     */
    public Meeting draft(Call by, DraftMeeting command) {
        return agenda.draft(by, command);
    }

    /**
     * Puts an item on the agenda; what comes after the notice may be discussed, and voted on only if it is in time.
     *
     * @param by a secretary of the body
     * @param command the item with its papers
     * @return the meeting as stored
     * @throws RuleViolation {@code meeting.proposal.state} or {@code meeting.demand.state} for a proposal or a
     *     demand without enough supporters, {@code meeting.demand.other} for a demand of another meeting
     */
    public Meeting addItem(Call by, AddItem command) {
        return agenda.add(by, command);
    }

    /**
     * Demands a meeting as a member; whoever demands it is its first supporter. Once enough do it must be called.
     *
     * @param by a member of the committee, or one of the body's electors for an assembly
     * @param command what for
     * @return the demand as stored
     * @throws RuleViolation {@code meeting.demand.member}, {@code meeting.demand.kind} for other kinds of meetings, {@code
     *     committee.meeting.body} for a committee's meeting of a body that is none
     */
    public MeetingDemand demand(Call by, DemandMeeting command) {
        return demands.demand(by, command);
    }

    /**
     * Demands the same meeting, once a head.
     *
     * @param by as with {@link #demand}
     * @param command which demand
     * @return the demand as stored
     * @throws RuleViolation {@code meeting.demand.member}, {@code meeting.demand.supported}
     */
    public MeetingDemand support(Call by, SupportDemand command) {
        return demands.support(by, command);
    }

    /**
     * Sends notice and locks the agenda, on which actions come that are overdue by now.
     *
     * @param by a secretary of the body
     * @param command which meeting, and why it is urgent
     * @return the meeting as stored
     * @throws RuleViolation {@code meeting.agenda.empty}, {@code meeting.notice.past}, {@code meeting.notice.short} with
     *     both sides, {@code meeting.notice.urgent} where the rules know no urgent meeting
     */
    public Meeting call(Call by, CallMeeting command) {
        return agenda.call(by, command);
    }

    /**
     * Opens, counts, closes or cancels a meeting, circulates, approves or publishes its minutes.
     *
     * @param by a secretary of the body
     * @param command which meeting, what
     * @return the meeting as stored
     */
    public Meeting step(Call by, MeetingStep command) {
        return sitting.step(by, command);
    }

    /**
     * A member, a proxy or a guest comes.
     *
     * @param by a secretary of the body
     * @param command who, how
     * @return the meeting as stored
     * @throws RuleViolation {@code meeting.attendance.stranger} for who is no member or suspended, {@code
     *     committee.attendance.no_proxy} where the rules do not allow one, {@code meeting.attendance.twice}, {@code
     *     committee.attendance.guest} for the proxy of a guest
     */
    public Meeting attend(Call by, RecordAttendance command) {
        return sitting.attend(by, command);
    }

    /**
     * Somebody leaves before the end.
     *
     * @param by a secretary of the body
     * @param command whose attendance ends
     * @return the meeting as stored
     * @throws RuleViolation {@code meeting.attendance.gone}
     */
    public Meeting leave(Call by, RecordLeaving command) {
        return sitting.leave(by, command);
    }

    /**
     * An interested member leaves base and quorum of an item.
     *
     * @param by the member, or a secretary of the body
     * @param command which item, and the interest
     * @return the meeting as stored
     * @throws RuleViolation {@code meeting.item.other}, {@code meeting.seat.past}, {@code meeting.recusal.twice}
     */
    public Meeting recuse(Call by, Recuse command) {
        return sitting.recuse(by, command);
    }

    /**
     * Says what becomes of an item.
     *
     * @param by a secretary of the body
     * @param command which item, what
     * @return the meeting as stored
     * @throws RuleViolation {@code meeting.item.state}, and {@code meeting.item.late} if it was decided though it was not
     *     made known in time
     */
    public Meeting settleItem(Call by, SettleItem command) {
        return agenda.settle(by, command);
    }

    /**
     * Prepares the next call of an inquorate meeting with its open items, by the rules of that call.
     *
     * @param by a secretary of the body
     * @param command which meeting, when the next one is
     * @return the next meeting as stored
     * @throws RuleViolation {@code meeting.reconvene.gap} if it is too early or too late
     */
    public Meeting reconvene(Call by, ReconveneMeeting command) {
        return agenda.reconvene(by, command);
    }

    /**
     * Writes the minutes; a new wording has to be circulated again.
     *
     * @param by a secretary of the body
     * @param command the wording
     * @return the meeting as stored
     */
    public Meeting writeMinutes(Call by, WriteMinutes command) {
        return sitting.write(by, command);
    }
}
