package org.commonhall.governance.committee;

import org.commonhall.Call;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;

/** What people propose to a committee, and who supports it. */
final class ProposalSteps {
    private final Corridor corridor;
    private final CommitteePolicy policy;

    ProposalSteps(Corridor corridor, CommitteePolicy policy) {
        this.corridor = corridor;
        this.policy = policy;
    }

    Receipt<Proposal> propose(Call by, Propose command) {
        return corridor.run(by, command, CommitteeEvent.PROPOSED.code(), Proposal.TYPE, change -> {
            Committee committee = change.get(Committee.TYPE, command.committee());
            Id<Person> person = person(change, command.permission());
            Proposal proposal = new Proposal(
                    change.newId(),
                    0,
                    committee.id(),
                    command.title(),
                    command.text(),
                    person,
                    change.now(),
                    policy.supporters(),
                    0,
                    ProposalStatus.OPEN);
            Proposal stored = change.insert(Proposal.TYPE, proposal.supported());
            change.insert(
                    ProposalSupport.TYPE, new ProposalSupport(change.newId(), 0, stored.id(), person, change.now()));
            tell(change, ProposalStatus.OPEN, stored);
            return stored;
        });
    }

    Receipt<Proposal> support(Call by, SupportProposal command) {
        return corridor.run(by, command, CommitteeEvent.SUPPORTED.code(), Proposal.TYPE, change -> {
            Proposal proposal = change.lockSubject(Proposal.TYPE, command.proposal());
            Id<Person> person = person(change, command.permission());
            if (change.count(Query.of(ProposalSupport.TYPE)
                            .where(ProposalSupport.PROPOSAL.is(proposal.id()))
                            .where(ProposalSupport.PERSON.is(person)))
                    > 0) {
                throw new RuleViolation("committee.proposal.supported");
            }
            change.insert(
                    ProposalSupport.TYPE, new ProposalSupport(change.newId(), 0, proposal.id(), person, change.now()));
            Proposal next = proposal.supported();
            tell(change, proposal.status(), next);
            return change.update(Proposal.TYPE, next);
        });
    }

    private static void tell(Change change, ProposalStatus before, Proposal proposal) {
        change.because(Explanation.of("committee.proposal.count", proposal.supporters(), proposal.needed())
                .comparing(new Explanation.Comparison(
                        String.valueOf(proposal.supporters()),
                        ">=",
                        String.valueOf(proposal.needed()),
                        proposal.supporters() >= proposal.needed())));
        if (proposal.status() == ProposalStatus.ADMITTED && before != ProposalStatus.ADMITTED) {
            change.event(CommitteeEvent.PROPOSAL_ADMITTED.code());
        }
    }

    private static Id<Person> person(Change change, Permission permission) {
        change.authorise(false);
        return Person.idOf(change.by(), permission);
    }
}
