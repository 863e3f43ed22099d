package org.commonhall.governance.meeting;

import org.commonhall.Call;
import org.commonhall.Due;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.DueWork;
import org.commonhall.corridor.EventPeople;
import org.commonhall.corridor.Names.Naming;
import org.commonhall.directory.file.FileRights;
import org.commonhall.directory.file.FileStore;
import org.commonhall.directory.file.Files;
import org.commonhall.engagement.EngagementSource;
import org.commonhall.governance.committee.CommitteePolicy;
import org.commonhall.governance.committee.Committees;
import org.commonhall.governance.electorate.ElectorateSource;
import org.commonhall.governance.electorate.MeetingRoll;
import org.commonhall.governance.followup.FollowUps;
import org.commonhall.todo.TodoSource;
import org.commonhall.trace.TraceSource;
import org.commonhall.trace.TraceSources;

/**
 * The meetings of any body (会议), from the draft to public minutes. The receipt of every use case about a
 * meeting is that of the meeting; who may do what, and from which state, is in {@link MeetingAction}; from another
 * state it is refused with {@code meeting.state}. Thread-safe.
 */
public final class Meetings {
    /** What the hall knows of it. */
    public static final Capability<Meetings> CAPABILITY = Capability.of("meeting", Meetings.class)
            .records(
                    Meeting.TYPE,
                    MeetingDemand.TYPE,
                    DemandSupport.TYPE,
                    MeetingRules.TYPE,
                    MeetingElector.TYPE,
                    AgendaItem.TYPE,
                    MeetingAttendance.TYPE,
                    Recusal.TYPE,
                    MeetingMinutes.TYPE)
            .needs(Files.CAPABILITY, FollowUps.CAPABILITY, Committees.CAPABILITY)
            .rights(MeetingRights.class)
            .events(MeetingEvent.values())
            .offers(ElectorateSource.class, parts -> new SeatSource())
            .offers(
                    MeetingRoll.class,
                    parts -> new AttendanceRoll(parts.corridor(), parts.settings(CommitteePolicy.class)))
            .due(Meetings::dueWork, Due.MEETING_DUE, Due.MEETING_DEMAND_DUE, Due.MEETING_REVIEW_DUE)
            .offers(FileRights.class, parts -> new MeetingFiles())
            .offers(EngagementSource.class, parts -> new MeetingEngagements())
            .offers(TodoSource.class, parts -> MeetingReads::todos)
            .subjects(MeetingSteps::known, AgendaItem.TYPE, Meeting.TYPE, MeetingDemand.TYPE)
            .offers(
                    TraceSource.class,
                    parts -> TraceSources.of(AgendaItem.TYPE, (reading, item) -> item.traced(reading)))
            .offers(EventPeople.class, parts -> MeetingPeople.offer())
            .named(Naming.of(Meeting.TYPE, MeetingReads::named))
            .make(parts -> new Meetings(
                    parts.corridor(),
                    parts.settings(CommitteePolicy.class),
                    parts.get(Files.CAPABILITY).store()));

    private final Corridor corridor;
    private final CommitteePolicy policy;
    private final MeetingSteps steps;
    private final AgendaSteps agenda;
    private final SittingSteps sitting;
    private final DemandSteps demands;

    Meetings(Corridor corridor, CommitteePolicy policy, FileStore files) {
        this.corridor = corridor;
        this.policy = policy;
        this.steps = new MeetingSteps(corridor, policy);
        this.agenda = new AgendaSteps(steps, files, new OverdueItems());
        this.sitting = new SittingSteps(steps);
        this.demands = new DemandSteps(steps);
    }

    DueWork dueWork() {
        return new MeetingDueWork(corridor, policy);
    }

    /**
     * Gives what people see of meetings.
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
     * @return what came of it; made are the {@link Meeting} and an {@link AgendaItem} for each item it begins with
     * @throws RuleViolation {@code meeting.body} for a committee's meeting of a body that is none, {@code
     *     meeting.other} if the earlier meeting is another body's, {@code decision.rules.unknown}
     */
    public Receipt<Meeting> draft(Call by, DraftMeeting command) {
        return agenda.draft(by, command);
    }

    /**
     * Puts an item on the agenda. An item that comes after the notice may be discussed, and voted on only if it is in
     * time.
     *
     * @param by a secretary of the body
     * @param command the item with its papers
     * @return what came of it; made is the {@link AgendaItem}
     * @throws RuleViolation {@code meeting.proposal.state} or {@code meeting.demand.state} for a proposal or a
     *     demand without enough supporters, {@code meeting.demand.other} for a demand of another meeting
     */
    public Receipt<Meeting> addItem(Call by, AddItem command) {
        return agenda.add(by, command);
    }

    /**
     * Demands a meeting as a member, who is the first supporter. Once enough members demand it, it must be called.
     *
     * @param by a member of the committee, or one of the body's electors for an assembly
     * @param command what for
     * @return what came of it; made is the {@link MeetingDemand}, which the demander supports
     * @throws RuleViolation {@code meeting.demand.member}, {@code meeting.demand.kind} for other kinds of meetings,
     *     {@code meeting.body} for a committee's meeting of a body that is none
     */
    public Receipt<MeetingDemand> demand(Call by, DemandMeeting command) {
        return demands.demand(by, command);
    }

    /**
     * Demands the same meeting, once a head.
     *
     * @param by as with {@link #demand}
     * @param command which demand
     * @return what came of it; the state is that of the demand, and the account its supporters
     * @throws RuleViolation {@code meeting.demand.member}, {@code meeting.demand.supported}
     */
    public Receipt<MeetingDemand> support(Call by, SupportDemand command) {
        return demands.support(by, command);
    }

    /**
     * Sends notice and locks the agenda, on which actions come that are overdue by now.
     *
     * @param by a secretary of the body
     * @param command which meeting, and why it is urgent
     * @return what came of it
     * @throws RuleViolation {@code meeting.agenda.empty}, {@code meeting.notice.past}, {@code meeting.notice.short}
     *     with both sides, {@code meeting.notice.urgent} where the rules know no urgent meeting
     */
    public Receipt<Meeting> call(Call by, CallMeeting command) {
        return agenda.call(by, command);
    }

    /**
     * Opens, counts, closes or cancels a meeting, circulates, approves or publishes its minutes.
     *
     * @param by a secretary of the body
     * @param command which meeting, what
     * @return what came of it; after a count the account is the quorum with both sides
     */
    public Receipt<Meeting> step(Call by, MeetingStep command) {
        return sitting.step(by, command);
    }

    /**
     * Records that a member, a proxy or a guest has come.
     *
     * @param by a secretary of the body
     * @param command who, how
     * @return what came of it; made is the {@link MeetingAttendance}
     * @throws RuleViolation {@code meeting.attendance.stranger} for a person who is no member or is suspended, {@code
     *     meeting.attendance.no_proxy} where the rules do not allow one, {@code meeting.attendance.twice}, {@code
     *     meeting.attendance.guest} for the proxy of a guest, {@code record.person.gone} for somebody erased
     */
    public Receipt<Meeting> attend(Call by, RecordAttendance command) {
        return sitting.attend(by, command);
    }

    /**
     * Records that somebody leaves before the end.
     *
     * @param by a secretary of the body
     * @param command whose attendance ends
     * @return what came of it
     * @throws RuleViolation {@code meeting.attendance.gone}
     */
    public Receipt<Meeting> leave(Call by, RecordLeaving command) {
        return sitting.leave(by, command);
    }

    /**
     * Takes an interested member out of base and quorum of an item.
     *
     * @param by the member, or a secretary of the body
     * @param command which item, and the interest
     * @return what came of it: the meeting
     * @throws RuleViolation {@code meeting.item.other}, {@code meeting.seat.past}, {@code meeting.recusal.twice}
     */
    public Receipt<Meeting> recuse(Call by, Recuse command) {
        return sitting.recuse(by, command);
    }

    /**
     * Says what becomes of an item.
     *
     * @param by a secretary of the body
     * @param command which item, what
     * @return what came of it
     * @throws RuleViolation {@code meeting.item.state}, and {@code meeting.item.late} if it was decided though it was
     *     not made known in time
     */
    public Receipt<Meeting> settleItem(Call by, SettleItem command) {
        return agenda.settle(by, command);
    }

    /**
     * Prepares the next call of an inquorate meeting with its open items, by the rules of that call.
     *
     * @param by a secretary of the body
     * @param command which meeting, when the next one is
     * @return what came of it, about the next meeting
     * @throws RuleViolation {@code meeting.reconvene.gap} if it is too early or too late
     */
    public Receipt<Meeting> reconvene(Call by, ReconveneMeeting command) {
        return agenda.reconvene(by, command);
    }

    /**
     * Writes the minutes; a new wording has to be circulated again.
     *
     * @param by a secretary of the body
     * @param command the wording
     * @return what came of it
     */
    public Receipt<Meeting> writeMinutes(Call by, WriteMinutes command) {
        return sitting.write(by, command);
    }
}
