package org.commonhall.committee;

import java.util.Objects;
import org.commonhall.Actor;
import org.commonhall.Change;
import org.commonhall.Corridor;
import org.commonhall.Id;
import org.commonhall.NotAllowed;
import org.commonhall.RuleViolation;
import org.commonhall.access.Permission;
import org.commonhall.decision.Fraction;
import org.commonhall.decision.Procedure;
import org.commonhall.decision.RuleSet;
import org.commonhall.decision.RuleValue;
import org.commonhall.directory.Person;
import org.commonhall.storage.Query;

/** What people propose to a committee, and who supports it. */
final class ProposalSteps {
    private static final Fraction THIRD = new Fraction(1, 3);

    private final Corridor corridor;
    private final CommitteePolicy policy;

    ProposalSteps(Corridor corridor, CommitteePolicy policy) {
        this.corridor = corridor;
        this.policy = policy;
    }

    Proposal propose(Actor by, Propose command) {
        return corridor.run(by, command, CommitteeEvent.PROPOSED.code(), Proposal.TYPE, change -> {
            Committee committee = change.get(Committee.TYPE, command.committee());
            Id<Person> person = person(change, command.permission());
            if (command.demand()) {
                requireMember(change, committee, person);
            }
            long needed = command.demand() ? needed(committee) : policy.supporters();
            Proposal proposal = new Proposal(
                    change.newId(),
                    0,
                    committee.id(),
                    command.demand(),
                    command.title(),
                    command.text(),
                    person,
                    change.now(),
                    needed,
                    0,
                    ProposalStatus.OPEN);
            Proposal stored = change.insert(Proposal.TYPE, proposal.supported());
            change.insert(
                    ProposalSupport.TYPE, new ProposalSupport(change.newId(), 0, stored.id(), person, change.now()));
            tell(change, stored);
            return stored;
        });
    }

    Proposal support(Actor by, SupportProposal command) {
        return corridor.run(by, command, CommitteeEvent.SUPPORTED.code(), Proposal.TYPE, change -> {
            Proposal proposal = change.lockSubject(Proposal.TYPE, command.proposal());
            Id<Person> person = person(change, command.permission());
            if (proposal.demand()) {
                requireMember(change, change.get(Committee.TYPE, proposal.committee()), person);
            }
            if (change.count(Query.of(ProposalSupport.TYPE)
                            .where(ProposalSupport.PROPOSAL.is(proposal.id()))
                            .where(ProposalSupport.PERSON.is(person)))
                    > 0) {
                throw new RuleViolation("committee.proposal.supported");
            }
            change.insert(
                    ProposalSupport.TYPE, new ProposalSupport(change.newId(), 0, proposal.id(), person, change.now()));
            Proposal next = proposal.supported();
            if (next.status() != proposal.status()) {
                tell(change, next);
            }
            return change.update(Proposal.TYPE, next);
        });
    }

    private static void tell(Change change, Proposal proposal) {
        if (proposal.status() == ProposalStatus.ADMITTED) {
            change.event(
                    (proposal.demand() ? CommitteeEvent.MEETING_DEMANDED : CommitteeEvent.PROPOSAL_ADMITTED).code());
        }
    }

    /** The least number of members that can demand a meeting: the share of the rules, one third where they say nothing. */
    long needed(Committee committee) {
        RuleSet rules = policy.rules().require(committee.rules());
        Fraction share = rules.procedure(Procedure.MEETING_DEMAND)
                .map(RuleValue::fraction)
                .orElse(THIRD);
        long least =
                Math.floorDiv(committee.filled() * share.numerator() + share.denominator() - 1, share.denominator());
        return Math.max(1, least);
    }

    private static Id<Person> person(Change change, Permission permission) {
        change.authorise(false);
        if (change.by().person() == null) {
            throw new NotAllowed("access.denied", permission.code());
        }
        return new Id<>(change.by().person());
    }

    private static void requireMember(Change change, Committee committee, Id<Person> person) {
        if (SeatBook.liveSeats(change, committee).stream()
                .noneMatch(seat -> seat.status() == SeatStatus.SEATED && Objects.equals(seat.person(), person))) {
            throw new RuleViolation("committee.proposal.member");
        }
    }
}
