package org.commonhall.governance.ballot;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.NotAllowed;
import org.commonhall.NotFound;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.decision.Part;
import org.commonhall.governance.electorate.ElectorateSource;
import org.commonhall.governance.electorate.Presence;
import org.commonhall.storage.Query;

/**
 * One voter at an open ballot: the gate and the voter's row are held, the ballot is as it was once the gate was.
 *
 * @param ballot the ballot
 * @param elector the voter's row
 */
record VoterAtBallot(Ballot ballot, BallotElector elector) {

    static VoterAtBallot enter(Change change, Id<Ballot> ballot, Id<BallotElector> elector) {
        BallotSetup.pass(change, BallotGate.of(ballot, elector));
        Ballot now = change.get(Ballot.TYPE, ballot);
        BallotElector row;
        try {
            row = change.lock(BallotElector.TYPE, elector);
        } catch (NotFound none) {
            throw new RuleViolation("ballot.vote.stranger");
        }
        if (!row.ballot().equals(ballot)) {
            throw new RuleViolation("ballot.vote.stranger");
        }
        return new VoterAtBallot(now, row);
    }

    /** The voter for whom the actor may vote, where there is one. */
    static Id<BallotElector> own(Change change, BallotSetup setup, Id<Ballot> id) {
        Ballot ballot = change.get(Ballot.TYPE, id);
        UUID person = change.by().person();
        if (person == null) {
            throw new NotAllowed("access.denied", BallotAction.CAST.permission().code());
        }
        BallotLife.requireTaking(ballot, change.now());
        Id<Person> me = new Id<>(person);
        List<BallotElector> mine = change.select(Query.of(BallotElector.TYPE)
                .where(BallotElector.BALLOT.is(id))
                .where(BallotElector.PERSON.is(me).or(BallotElector.HOLDER.is(me)))
                .limit(2));
        if (mine.size() > 1) {
            throw new RuleViolation("ballot.vote.several");
        }
        return mine.stream().findAny().map(BallotElector::id).orElseThrow(() -> stranger(change, setup, ballot, me));
    }

    // Who was no owner on the record date is told so, and who was one of several is told to be named.
    private static NotAllowed stranger(Change change, BallotSetup setup, Ballot ballot, Id<Person> person) {
        ElectorateSource source = setup.source(ballot.source());
        if (source.holds(change, BallotSetup.question(ballot, ballot.recordDate()), person)) {
            return new NotAllowed("ballot.vote.unnamed");
        }
        boolean bought = source.holds(change, BallotSetup.question(ballot, setup.today(change.now())), person);
        return new NotAllowed(bought ? "ballot.vote.bought_later" : "ballot.vote.stranger");
    }

    /** Refuses who may not vote for this voter, or not now. */
    void requireCaster(Change change, BallotSetup setup) {
        Actor by = change.by();
        boolean own = BallotSetup.is(by, elector.person());
        boolean holds = BallotSetup.is(by, elector.holder());
        if (!own && !holds) {
            throw by.person() == null
                    ? new NotAllowed(
                            "access.denied", BallotAction.CAST.permission().code())
                    : stranger(change, setup, ballot, new Id<>(by.person()));
        }
        change.authorise(true, ballot.body().value());
        BallotLife.requireTaking(ballot, change.now());
        String principal = "principal";
        String holder = "holder";
        ballot.delegation()
                .requireMayCast(principal, own ? principal : holder, elector.holder() == null ? null : holder);
        if (ballot.setting() == BallotSetting.MEETING) {
            // A mandate counts only where its holder attends with it; a voter only where he attends himself.
            ImmutableSet<Presence> needed =
                    own ? ImmutableSet.of(Presence.PRESENT, Presence.REMOTE) : ImmutableSet.of(Presence.PROXY);
            if (!needed.contains(elector.presence())) {
                throw new RuleViolation("ballot.vote.absent");
            }
        }
    }

    /** Refuses what the mandate does not allow its holder to say. */
    void requireInstructed(Actor by, Paper paper) {
        Choice told = elector.instruction();
        boolean own = BallotSetup.is(by, elector.person());
        if (!own && told != null && told != paper.choice()) {
            throw new RuleViolation(
                    "ballot.delegation.instructed", Part.of(told).said());
        }
    }

    /** The options of the ballot, none for one proposal. */
    PaperForm form(Change change) {
        return PaperForm.of(
                ballot,
                Optional.ofNullable(ballot.method())
                        .map(method ->
                                change.select(Query.of(BallotOption.TYPE).where(BallotOption.BALLOT.is(ballot.id()))))
                        .orElse(List.of()));
    }
}
