package org.commonhall.governance.committee;

import org.commonhall.Call;
import org.commonhall.Due;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.DueWork;
import org.commonhall.corridor.EventPeople;
import org.commonhall.directory.directory.NamedPeople;

/**
 * Committees and their seats (委员会、席位), and what people propose to them. The receipt of every
 * use case about seats is that of the committee; who may do what, and from which state, is in {@link SeatAction}.
 * Thread-safe.
 */
public final class Committees {
    /** What the hall knows of it. */
    public static final Capability<Committees> CAPABILITY = Capability.of("committee", Committees.class)
            .records(
                    Committee.TYPE, SeatAllocation.TYPE, Seat.TYPE, Alternate.TYPE, Proposal.TYPE, ProposalSupport.TYPE)
            .settings(CommitteePolicy.class, CommitteePolicy.neutral())
            .rights(CommitteeRights.class)
            .events(CommitteeEvent.values())
            .reaching(Seat.TYPE, SeatStatus.NOMINATED, CommitteeEvent.NOMINATED.code())
            .reaching(Seat.TYPE, SeatStatus.SEATED, CommitteeEvent.SEATED.code())
            .reaching(Seat.TYPE, SeatStatus.SUSPENDED, CommitteeEvent.SUSPENDED.code())
            .reaching(Seat.TYPE, SeatStatus.ENDED, CommitteeEvent.SEAT_ENDED.code())
            .due(Committees::dueWork, Due.COMMITTEE_DUE, Due.COMMITTEE_SEAT_DUE)
            .subjects(CommitteeReads::known, Proposal.TYPE, Committee.TYPE)
            .offers(EventPeople.class, parts -> CommitteePeople.offer())
            .offers(NamedPeople.class, parts -> CommitteeReads::members)
            .make(parts -> new Committees(parts.corridor(), parts.settings(CommitteePolicy.class)));

    private final Corridor corridor;
    private final CommitteePolicy policy;
    private final CommitteeSteps steps;
    private final ProposalSteps proposals;

    Committees(Corridor corridor, CommitteePolicy policy) {
        this.corridor = corridor;
        this.policy = policy;
        this.steps = new CommitteeSteps(corridor, policy);
        this.proposals = new ProposalSteps(corridor, policy);
    }

    /**
     * Gives what people see of committees.
     *
     * @return the reads
     */
    public CommitteeReads reads() {
        return new CommitteeReads(corridor, steps);
    }

    DueWork dueWork() {
        return new CommitteeDueWork(corridor, policy);
    }

    /**
     * Makes an organization a committee; all its seats are vacant.
     *
     * @param by a registrar of the body
     * @param command the body, its seats and its term
     * @return what came of it; made are the {@link Committee} and its {@link Seat seats}
     * @throws RuleViolation {@code committee.body.taken}, {@code decision.rules.unknown},
     *     {@code committee.rules.expired}, {@code committee.size.least}, {@code committee.size.odd},
     *     {@code committee.group.twice}, {@code committee.group.range}, {@code committee.group.share},
     *     {@code committee.term.range}, {@code
     * committee.term.least},
     *     {@code committee.term.most}
     */
    public Receipt<Committee> found(Call by, FoundCommittee command) {
        return steps.found(by, command);
    }

    /**
     * Begins a new term: every seat of the old one ends, and all of the new one are vacant.
     *
     * @param by a secretary of the body
     * @param command the seats and the term
     * @return what came of it; made are the {@link Seat seats} of the new term
     * @throws RuleViolation as {@link #found}, and {@code committee.term.order} for a term before the present one
     */
    public Receipt<Committee> renew(Call by, RenewCommittee command) {
        return steps.renew(by, command);
    }

    /**
     * Proposes a person for the lowest vacant seat of a group.
     *
     * @param by a secretary of the body
     * @param command who, for which group
     * @return what came of it
     * @throws RuleViolation {@code committee.group.unknown}, {@code committee.group.full},
     *     {@code committee.person.seated}, {@code committee.seat.owner} where only owners may sit and the person is
     *     none
     */
    public Receipt<Committee> nominate(Call by, NominateSeat command) {
        return steps.nominate(by, command);
    }

    /**
     * Confirms or declines a nominee, suspends or reinstates a member, or gives a member a role.
     *
     * @param by a secretary of the body
     * @param command which seat, what
     * @return what came of it
     * @throws RuleViolation {@code committee.seat.state}, {@code committee.seat.past} for a seat of history, {@code
     *     committee.group.share} if another group would have too small a share of the filled seats
     */
    public Receipt<Committee> step(Call by, SeatStep command) {
        return steps.step(by, command);
    }

    /**
     * Ends a seat within its term. The next alternate of the same group holds it to the original end of the term;
     * without one it is vacant. The event and the account say whether there must be an election.
     *
     * @param by a secretary of the body; the member to resign
     * @param command which seat, why
     * @return what came of it; made is the {@link Seat} that took the number, and the account says who fills it
     * @throws RuleViolation {@code committee.seat.state}, {@code committee.seat.past}
     */
    public Receipt<Committee> end(Call by, EndSeat command) {
        return steps.end(by, command);
    }

    /**
     * Puts a person at the end of a group's list of alternates.
     *
     * @param by a secretary of the body
     * @param command who, for which group
     * @return what came of it; made is the {@link Alternate}
     * @throws RuleViolation {@code committee.group.unknown}, {@code committee.person.seated}, {@code
     *     committee.alternate.twice}, {@code committee.alternates.most}
     */
    public Receipt<Committee> addAlternate(Call by, AddAlternate command) {
        return steps.alternate(by, command);
    }

    /**
     * Posts who holds the seats of a committee, or takes that list down: what everybody with an account may read, visitors
     * and auditors then may as well. {@link Receipt#UNCHANGED} if it is so already.
     *
     * @param by a secretary of the body
     * @param command which committee
     * @return what came of it
     */
    public Receipt<Committee> post(Call by, PostSeats command) {
        return steps.post(by, command);
    }

    /**
     * Proposes something to a committee; the person who proposes it is its first supporter.
     *
     * @param by a person
     * @param command what
     * @return what came of it; made is the {@link Proposal}, which the proposer supports
     */
    public Receipt<Proposal> propose(Call by, Propose command) {
        return proposals.propose(by, command);
    }

    /**
     * Supports a proposal; with enough supporters it can be put on an agenda.
     *
     * @param by a person
     * @param command which
     * @return what came of it; the state is that of the proposal, and the account its supporters
     * @throws RuleViolation {@code committee.proposal.supported} for a second time
     */
    public Receipt<Proposal> support(Call by, SupportProposal command) {
        return proposals.support(by, command);
    }
}
