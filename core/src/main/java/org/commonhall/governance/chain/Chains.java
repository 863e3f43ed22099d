package org.commonhall.governance.chain;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Due;
import org.commonhall.Permission;
import org.commonhall.Role;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.DueWork;
import org.commonhall.corridor.Scopes;
import org.commonhall.request.request.Requests;
import org.commonhall.storage.RecordType;

/**
 * From requests that cannot be solved or keep coming back to the answer of every requester (议事链). Thread-safe.
 */
public final class Chains {
    /** To put candidates on an agenda, to dismiss them and to link records. */
    public static final Permission KEEP = Permission.of("chain.keep", Role.SECRETARY);
    /** To answer the requesters of a chain; each request asks for its own rights besides. */
    public static final Permission ANSWER = Permission.of("chain.answer", Role.SECRETARY, Role.HANDLER, Role.DESK);
    /** To look for causes at once. */
    public static final Permission DETECT = Permission.of("chain.detect", Role.SECRETARY, Role.DESK);

    private final Corridor corridor;
    private final ChainSteps steps;
    private final ChainDueWork dueWork;

    /**
     * Made by the hall.
     *
     * @param corridor the way to the store
     * @param requests what answers requests
     * @param policy what a committee has to hear of
     */
    public Chains(Corridor corridor, Requests requests, ChainPolicy policy) {
        this.corridor = corridor;
        this.steps = new ChainSteps(corridor, requests);
        this.dueWork = new ChainDueWork(corridor, new Causes(policy));
    }

    /**
     * The kinds of records of this capability.
     *
     * @return the types
     */
    public static ImmutableList<RecordType<?>> records() {
        return ImmutableList.of(Candidate.TYPE, ChainLink.TYPE);
    }

    /**
     * What people see of chains.
     *
     * @return the reads
     */
    public ChainReads reads() {
        return new ChainReads(corridor);
    }

    /**
     * Makes candidates by itself.
     *
     * @return the work that falls due
     */
    public DueWork dueWork() {
        return dueWork;
    }

    /**
     * Makes candidates now of whatever is a cause and has none; nothing where there is nothing new.
     *
     * @param by staff of the district
     * @param now the moment
     * @param limit how many at most
     * @return how many were made
     */
    public int detect(Actor by, Instant now, int limit) {
        corridor.read(by, reading -> {
            reading.authorise(DETECT, false, Scopes.DISTRICT);
            return true;
        });
        ImmutableList<Due> found = dueWork.due(now, limit);
        found.forEach(due -> dueWork.settle(due, now));
        return found.size();
    }

    /**
     * A body takes a candidate on its agenda.
     *
     * @param by a secretary of the body
     * @param command which, and the item
     * @return the candidate as stored
     * @throws RuleViolation {@code chain.state} if it is answered or dismissed
     */
    public Candidate takeUp(Call by, TakeUp command) {
        return steps.takeUp(by, command);
    }

    /**
     * Links a further record to a chain.
     *
     * @param by a secretary of the body, or of the building before a body has taken it up
     * @param command which record
     * @return the candidate as stored
     * @throws RuleViolation {@code chain.state}, {@code chain.link.kind} for kinds that are found by themselves, {@code
     *     chain.link.origin} if what it follows from is no link of this chain
     */
    public Candidate link(Call by, LinkRecord command) {
        return steps.link(by, command);
    }

    /**
     * Does not put a candidate on an agenda.
     *
     * @param by a secretary of the building
     * @param command which and why
     * @return the candidate as stored
     * @throws RuleViolation {@code chain.state} unless it waits
     */
    public Candidate dismiss(Call by, DismissCandidate command) {
        return steps.dismiss(by, command);
    }

    /**
     * Tells every requester what was decided and done: open requests are answered, others get the words, those of merged
     * requests too; each requester is a link of their own. The return visits follow as always.
     *
     * @param by who may answer the requests
     * @param command the answer
     * @return the candidate as stored
     * @throws RuleViolation {@code chain.state} unless a body has taken it up
     */
    public Candidate answer(Call by, AnswerRequesters command) {
        return steps.answer(by, command);
    }
}
