package org.commonhall.governance.ballot;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.NotAllowed;
import org.commonhall.NotFound;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.decision.Part;
import org.commonhall.governance.electorate.Attended;
import org.commonhall.governance.electorate.ElectorateSource;
import org.commonhall.governance.electorate.OwnerElectorate;
import org.commonhall.governance.electorate.Presence;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/**
 * One voter at an open ballot: the gate and the voter's row are held, the ballot is as it was once the gate was.
 *
 * @param ballot the ballot
 * @param elector the voter's row
 */
record VoterAtBallot(Ballot ballot, BallotElector elector) {

    /** How many voters are looked at for what one of them could do. */
    static final int MOST = 50;

    private static final String STRANGER = "ballot.vote.stranger";

    static VoterAtBallot enter(Change change, Id<Ballot> ballot, Id<BallotElector> elector) {
        BallotSetup.pass(change, BallotGate.of(ballot, elector));
        Ballot now = change.get(Ballot.TYPE, ballot);
        BallotElector row = row(change, elector);
        if (!row.ballot().equals(ballot)) {
            throw new RuleViolation(STRANGER);
        }
        return new VoterAtBallot(now, row);
    }

    private static BallotElector row(Change change, Id<BallotElector> elector) {
        try {
            return change.lock(BallotElector.TYPE, elector);
        } catch (NotFound none) {
            throw new RuleViolation(STRANGER);
        }
    }

    /** Refuses voters of another ballot. */
    static void requireAll(Change change, Ballot ballot, Set<Id<BallotElector>> electors) {
        long known = change.findAll(BallotElector.TYPE, electors).values().stream()
                .filter(elector -> elector.ballot().equals(ballot.id()))
                .count();
        if (known < electors.size()) {
            throw new InvalidInput("electors", STRANGER);
        }
    }

    /** The one voter for whom the actor may vote. */
    static Id<BallotElector> own(Change change, BallotSetup setup, Id<Ballot> id) {
        Ballot ballot = change.get(Ballot.TYPE, id);
        UUID person = change.by().person();
        if (person == null) {
            throw new NotAllowed("access.denied", BallotAction.CAST.permission());
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

    // A buyer after the record date is told so, and a co-owner is told to be named.
    private static NotAllowed stranger(Change change, BallotSetup setup, Ballot ballot, Id<Person> person) {
        ElectorateSource source = setup.source(ballot.source());
        if (source.recused(change, BallotSetup.question(ballot, ballot.recordDate())).stream()
                .anyMatch(one -> person.equals(one.person()))) {
            return new NotAllowed("ballot.vote.recused");
        }
        if (source.holds(change, BallotSetup.question(ballot, ballot.recordDate()), person)) {
            return new NotAllowed("ballot.vote.unnamed");
        }
        boolean bought = source.holds(change, BallotSetup.question(ballot, setup.today(change.now())), person);
        return new NotAllowed(bought ? "ballot.vote.bought_later" : STRANGER);
    }

    /** Refuses an actor who may not vote for this voter, or not now. */
    void requireCaster(Change change, BallotSetup setup) {
        Actor by = change.by();
        boolean own = BallotSetup.is(by, elector.person());
        boolean holds = BallotSetup.is(by, elector.holder());
        if (!own && !holds) {
            throw by.person() == null
                    ? new NotAllowed("access.denied", BallotAction.CAST.permission())
                    : stranger(change, setup, ballot, new Id<>(by.person()));
        }
        change.authorise(true, ballot.body().value());
        requireTaken(change, setup);
    }

    /** Refuses a vote of the voter, or of who holds it, that would not be taken now. */
    void requireTaken(Reading reading, BallotSetup setup) {
        boolean own = BallotSetup.is(reading.by(), elector.person());
        BallotLife.requireTaking(ballot, reading.now());
        String principal = "principal";
        String holder = "holder";
        ballot.delegation()
                .requireMayCast(principal, own ? principal : holder, elector.holder() == null ? null : holder);
        if (ballot.setting() == BallotSetting.MEETING) {
            requireThere(reading, setup, own);
        }
    }

    /** Somebody is named only for those who cannot vote by themselves, co-owners and organizations, and never in secret. */
    void requireNameable() {
        requireNaming(ballot);
        if (OwnerElectorate.UNOWNED.equals(elector.groupCode())) {
            throw new RuleViolation("ballot.voter.unowned", elector.label());
        }
        boolean several = ballot.source().equals(OwnerElectorate.CODE)
                && elector.person() != null
                && !elector.voterKey().equals(elector.person().value().toString());
        if (elector.person() != null && !several) {
            throw new RuleViolation("ballot.voter.known");
        }
    }

    /** Refuses to name anybody where nobody can be. */
    static void requireNaming(Ballot ballot) {
        if (ballot.kind() == BallotKind.SECRET) {
            throw new RuleViolation("ballot.voter.secret");
        }
    }

    // A mandate counts only if its holder is in the room with it, a vote of one's own only if the voter is.
    private void requireThere(Reading reading, BallotSetup setup, boolean own) {
        boolean there = attendance(reading, setup).stream()
                .filter(Attended::there)
                .anyMatch(one -> own
                        ? one.presence() != Presence.PROXY
                        : one.presence() == Presence.PROXY && BallotSetup.is(reading.by(), one.person()));
        if (!there) {
            throw new RuleViolation("ballot.vote.absent");
        }
        boolean recused =
                setup
                        .source(ballot.source())
                        .recused(reading, BallotSetup.question(ballot, ballot.recordDate()))
                        .stream()
                        .anyMatch(one -> one.elector().voter().equals(elector.voterKey()));
        if (recused) {
            throw new NotAllowed("ballot.vote.recused");
        }
    }

    /** Refuses a paper or a vote by phone of somebody who was not at the meeting: a paper from the opening on, else now. */
    void requireAttended(Change change, BallotSetup setup, boolean paper) {
        Instant opened = Objects.requireNonNull(ballot.openedAt());
        if (ballot.setting() == BallotSetting.MEETING
                && attendance(change, setup).stream().noneMatch(one -> paper ? one.since(opened) : one.there())) {
            throw new RuleViolation("ballot.vote.absent");
        }
    }

    private ImmutableList<Attended> attendance(Reading reading, BallotSetup setup) {
        return setup.roll().attendance(reading, Objects.requireNonNull(ballot.meeting()), elector.voterKey());
    }

    /** Refuses only if none of several voters would pass; where there are more than were read, one may. */
    static void requireAny(Ballot ballot, List<BallotElector> electors, Consumer<VoterAtBallot> guard) {
        @Nullable RuntimeException first = null;
        for (BallotElector elector : electors) {
            try {
                guard.accept(new VoterAtBallot(ballot, elector));
                return;
            } catch (RuleViolation | NotAllowed no) {
                first = first == null ? no : first;
            }
        }
        if (electors.size() < MOST) {
            throw first == null ? twice() : first;
        }
    }

    /** Refuses an act that is over once a vote was taken. */
    void requireNoVote() {
        if (elector.voted()) {
            throw twice();
        }
    }

    /** Lets a named vote be changed by the voter or by the person who cast it, a vote by phone by the voter alone. */
    void requireChange(Actor by, VoteChannel channel) {
        boolean mine = BallotSetup.is(by, elector.person()) || BallotSetup.is(by, elector.castBy());
        if (ballot.kind() != BallotKind.NAMED || channel != VoteChannel.ELECTRONIC || !mine) {
            throw twice();
        }
    }

    static RuleViolation twice() {
        return new RuleViolation("ballot.vote.twice");
    }

    /** Refuses a paper that the mandate does not allow its holder. */
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
