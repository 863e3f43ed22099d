package org.commonhall.governance.ballot;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.commonhall.Call;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Corridor;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** How votes are taken: each holds one gate and one row of the roll, and nothing that other voters need. */
final class VoteSteps {
    private static final ImmutableSet<VoteChannel> ENTERED = ImmutableSet.of(VoteChannel.PAPER, VoteChannel.PHONE);

    private final Corridor corridor;
    private final BallotSetup setup;

    VoteSteps(Corridor corridor, BallotSetup setup) {
        this.corridor = corridor;
        this.setup = setup;
    }

    Receipt<BallotElector> cast(Call by, CastVote command) {
        return cast(by, command, CastVote::ballot, CastVote::elector, CastVote::paper, BallotKind.NAMED);
    }

    Receipt<BallotElector> castSecretly(Call by, CastSecretVote command) {
        return cast(
                by, command, CastSecretVote::ballot, CastSecretVote::elector, CastSecretVote::paper, BallotKind.SECRET);
    }

    private <C extends Command> Receipt<BallotElector> cast(
            Call by,
            C command,
            Function<C, Id<Ballot>> which,
            Function<C, @Nullable Id<BallotElector>> whose,
            Function<C, Paper> said,
            BallotKind kind) {
        return corridor.run(by, command, "ballot.vote.cast", BallotElector.TYPE, change -> {
            Id<Ballot> ballot = which.apply(command);
            Id<BallotElector> elector = whose.apply(command);
            Paper paper = said.apply(command);
            VoterAtBallot voter = VoterAtBallot.enter(
                    change, ballot, elector == null ? VoterAtBallot.own(change, setup, ballot) : elector);
            voter.requireCaster(change, setup);
            voter.ballot().kind().require(voter.ballot().kind() == kind);
            voter.requireInstructed(by.actor(), paper);
            return taken(change, voter, lines(change, voter, paper), VoteChannel.ELECTRONIC, null);
        });
    }

    Receipt<BallotElector> enter(Call by, EnterPaper command) {
        return corridor.run(by, command, "ballot.vote.entered", BallotElector.TYPE, change -> {
            Ballot asked = change.get(Ballot.TYPE, command.ballot());
            change.authorise(
                    BallotSetup.teller(change, asked, by.actor()), asked.body().value());
            boolean phone = command.channel() == VoteChannel.PHONE;
            requireTaking(asked, phone, change.now());
            VoterAtBallot voter = VoterAtBallot.enter(change, command.ballot(), command.elector());
            Ballot ballot = voter.ballot();
            requireTaking(ballot, phone, change.now());
            if (!ENTERED.contains(command.channel()) || phone != (command.note() != null)) {
                throw new RuleViolation("ballot.vote.channel");
            }
            voter.requireAttended(change, setup, !phone);
            Paper paper = command.paper();
            boolean secret = ballot.kind() == BallotKind.SECRET;
            ballot.kind().require(ballot.kind() == BallotKind.NAMED || (secret && !phone && paper == null));
            if (secret) {
                Urn.requireUncounted(ballot);
            }
            ImmutableList<PaperForm.Line> lines = secret
                    ? ImmutableList.of()
                    : paper == null
                            ? voter.form(change).invalid(voter.elector().weights())
                            : lines(change, voter, paper);
            BallotElector taken = taken(change, voter, lines, command.channel(), command.note());
            Instant closes = ballot.closesAt();
            if (closes != null
                    && !change.now().isBefore(closes)
                    && !voter.elector().voted()) {
                change.because(Explanation.of("ballot.vote.in_time", closes));
            }
            return taken;
        });
    }

    private static void requireTaking(Ballot ballot, boolean phone, Instant now) {
        if (phone) {
            BallotLife.requireTaking(ballot, now);
        } else {
            BallotLife.requireEntering(ballot, now);
        }
    }

    private static ImmutableList<PaperForm.Line> lines(Change change, VoterAtBallot voter, Paper paper) {
        return voter.form(change).lines(paper, voter.elector().weights());
    }

    private static BallotElector taken(
            Change change,
            VoterAtBallot voter,
            ImmutableList<PaperForm.Line> lines,
            VoteChannel channel,
            @Nullable String note) {
        BallotElector elector = voter.elector();
        if (elector.voted()) {
            VoteChannel counted = Objects.requireNonNull(elector.channel());
            if ((channel == VoteChannel.PAPER) != (counted == VoteChannel.PAPER)) {
                return setAside(change, elector, channel, counted);
            }
            voter.requireChange(change.by(), channel);
            for (Vote before : change.select(Query.of(Vote.TYPE).where(Vote.ELECTOR.is(elector.id())))) {
                change.delete(Vote.TYPE, before);
            }
            change.event("ballot.vote.changed");
        }
        if (voter.ballot().kind() == BallotKind.NAMED) {
            change.insertAll(
                    Vote.TYPE,
                    lines.stream().map(line -> vote(change, elector, line)).toList());
        } else {
            BoxPaper.Cut cut = BoxPaper.Cut.of(voter.ballot().rules());
            change.insertAll(
                    BoxPaper.TYPE,
                    lines.stream()
                            .map(line -> BoxPaper.of(elector.ballot(), line, cut, elector.groupCode()))
                            .toList());
        }
        return change.update(
                BallotElector.TYPE,
                elector.next()
                        .voted(true)
                        .channel(channel)
                        .votedAt(change.now())
                        .castBy(Person.idOrNull(change.by()))
                        .note(note)
                        .build());
    }

    // The first valid one counts, the second is listed.
    private static BallotElector setAside(
            Change change, BallotElector elector, VoteChannel channel, VoteChannel counted) {
        change.insert(
                PaperAside.TYPE,
                new PaperAside(change.newId(), 0, elector.ballot(), elector.id(), channel, counted, change.now()));
        change.event("ballot.vote.set_aside");
        change.because(Explanation.of("ballot.vote.first", counted.said()));
        return change.update(BallotElector.TYPE, elector);
    }

    private static Vote vote(Change change, BallotElector elector, PaperForm.Line line) {
        Weights weights = line.weights();
        return new Vote(
                change.newId(),
                0,
                elector.ballot(),
                elector.id(),
                line.option(),
                line.choice(),
                line.amount(),
                elector.groupCode(),
                weights.heads(),
                weights.area(),
                weights.seats(),
                weights.custom());
    }

    Receipt<BallotElector> proxy(Call by, GiveProxy command) {
        return corridor.run(by, command, "ballot.proxy.given", BallotElector.TYPE, change -> {
            VoterAtBallot voter = VoterAtBallot.enter(change, command.ballot(), command.elector());
            BallotElector elector = voter.elector();
            change.authorise(
                    BallotSetup.is(by.actor(), elector.person()),
                    voter.ballot().body().value());
            BallotLife.requireTaking(voter.ballot(), change.now());
            // Held so that the mandates of one holder are counted by one at a time.
            Ballot ballot = change.lock(Ballot.TYPE, command.ballot());
            requireOpenToMandates(ballot, voter, change.now());
            Id<Person> holder = command.holder();
            if (holder == null) {
                change.event("ballot.proxy.revoked");
            } else {
                requireMandate(change, ballot, elector, holder);
                change.requireActing(holder.value());
            }
            if (command.instruction() != null
                    && (holder == null || ballot.kind() != BallotKind.NAMED || ballot.method() != null)) {
                throw new RuleViolation("ballot.proxy.instruction");
            }
            return change.update(
                    BallotElector.TYPE,
                    elector.next()
                            .holder(holder)
                            .instruction(command.instruction())
                            .proxied(holder != null)
                            .build());
        });
    }

    static void requireOpenToMandates(Ballot ballot, VoterAtBallot voter, Instant now) {
        voter.requireNoVote();
        Instant until = ballot.proxiesUntil();
        if (until != null && !now.isBefore(until)) {
            throw new RuleViolation("ballot.proxy.late", until);
        }
        PreparedBallot.requireMandates(ballot.rules(), voter.elector().groupCode());
    }

    private static void requireMandate(Change change, Ballot ballot, BallotElector elector, Id<Person> holder) {
        Id<Person> principal = elector.person();
        Condition<BallotElector> near = BallotElector.HOLDER.is(holder).or(BallotElector.PERSON.is(holder));
        if (principal != null) {
            near = near.or(BallotElector.HOLDER.is(principal));
        }
        List<BallotElector> others = change.select(Query.of(BallotElector.TYPE)
                .where(BallotElector.BALLOT.is(ballot.id()))
                .where(near));
        Map<String, String> mandates = new HashMap<>();
        for (BallotElector other : others) {
            Id<Person> theirs = other.holder();
            if (theirs != null && !other.id().equals(elector.id())) {
                String key = key(other);
                // Each of several votes of one person is a mandate of its own.
                mandates.put(mandates.containsKey(key) ? key + " " + other.voterKey() : key, theirs.toString());
            }
        }
        ballot.delegation().delegate(mandates, key(elector), holder.toString());
    }

    // A person with several votes is one delegator; a voter without a person is one of their own.
    private static String key(BallotElector elector) {
        return elector.person() == null ? elector.voterKey() : elector.person().toString();
    }
}
