package org.commonhall.governance.chain;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Due;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.DueWork;
import org.commonhall.corridor.Scopes;
import org.commonhall.request.request.RequestPolicy;
import org.commonhall.request.request.Requests;
import org.commonhall.trace.TraceSource;

/**
 * From requests that cannot be solved or keep coming back to the answer of every requester (议事链). Thread-safe.
 */
public final class Chains {
    /** What the hall knows of it. */
    public static final Capability<Chains> CAPABILITY = Capability.of("chain", Chains.class)
            .records(Candidate.TYPE, ChainLink.TYPE)
            .needs(Requests.CAPABILITY)
            .rights(ChainRights.class)
            .events("chain.proposed", "chain.linked", "chain.taken", "chain.dismissed", "chain.answered")
            .due(Chains::dueWork, Due.CHAIN_CAUSE)
            .subjects(ChainReads::known, Candidate.TYPE)
            .offers(TraceSource.class, parts -> new ChainTrace())
            .make(parts -> new Chains(
                    parts.corridor(),
                    parts.get(Requests.CAPABILITY),
                    ChainPolicy.of(parts.settings(RequestPolicy.class))));

    private final Corridor corridor;
    private final ChainSteps steps;
    private final ChainDueWork dueWork;

    Chains(Corridor corridor, Requests requests, ChainPolicy policy) {
        this.corridor = corridor;
        this.steps = new ChainSteps(corridor, requests);
        this.dueWork = new ChainDueWork(corridor, new Causes(policy));
    }

    /**
     * Gives what people see of chains.
     *
     * @return the reads
     */
    public ChainReads reads() {
        return new ChainReads(corridor);
    }

    DueWork dueWork() {
        return dueWork;
    }

    /**
     * Makes a candidate of every cause that has none yet.
     *
     * @param by staff of the district
     * @param now the moment
     * @param limit how many at most
     * @return how many were made
     */
    public int detect(Actor by, Instant now, int limit) {
        corridor.read(by, reading -> {
            reading.authorise(ChainRights.DETECT, false, Scopes.DISTRICT);
            return true;
        });
        ImmutableList<Due> found = dueWork.due(now, limit);
        found.forEach(due -> dueWork.settle(due, now));
        return found.size();
    }

    /**
     * Puts a candidate on the agenda of a body.
     *
     * @param by a secretary of the body
     * @param command which, and the item
     * @return what came of it: the candidate, {@code TAKEN}
     * @throws RuleViolation {@code chain.state} if it is answered or dismissed, {@code chain.item.body} for an item of another
     *     body
     */
    public Receipt<Candidate> takeUp(Call by, TakeUp command) {
        return steps.takeUp(by, command);
    }

    /**
     * Links a further record to a chain.
     *
     * @param by a secretary of the body, or of the building before a body has taken it up
     * @param command which record
     * @return what came of it: the candidate
     * @throws RuleViolation {@code chain.state}, {@code chain.link.kind} for kinds that are found by themselves, {@code
     *     chain.link.origin} if the record it follows from is no link of this chain
     */
    public Receipt<Candidate> link(Call by, LinkRecord command) {
        return steps.link(by, command);
    }

    /**
     * Dismisses a candidate, so that it comes on no agenda.
     *
     * @param by a secretary of the building
     * @param command which and why
     * @return what came of it: the candidate, {@code DISMISSED}
     * @throws RuleViolation {@code chain.state} unless it waits
     */
    public Receipt<Candidate> dismiss(Call by, DismissCandidate command) {
        return steps.dismiss(by, command);
    }

    /**
     * Tells every requester what was decided and done. Open requests are answered; requesters of all others, merged ones
     * included, get the words. Each requester becomes a link of the chain, and the return visits follow as always. Each
     * request is a command of its own, so that a repeat after a failure tells nobody twice.
     *
     * @param by an actor who may answer the requests
     * @param command the answer
     * @return what came of it: the candidate, {@code ANSWERED}
     * @throws RuleViolation {@code chain.state} unless a body has taken it up, {@code chain.outcome}
     * @throws Conflict {@code record.stale}, before anybody is told
     */
    public Receipt<Candidate> answer(Call by, AnswerRequesters command) {
        return steps.answer(by, command);
    }
}
