package org.commonhall.governance.ballot;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.NotAllowed;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** What stands against an action of a ballot whose command is not known yet: the guards that do not depend on what it says. */
record BallotActions(Reading reading, BallotSetup setup, Ballot ballot) {
    private static final int MOST_VOTES = 50;

    /** The votes that the actor has, or holds for others. */
    ImmutableList<BallotElector> own() {
        Id<Person> me = Person.idOrNull(reading.by());
        return me == null
                ? ImmutableList.of()
                : ImmutableList.copyOf(reading.select(Query.of(BallotElector.TYPE)
                        .where(BallotElector.BALLOT.is(ballot.id()))
                        .where(BallotElector.PERSON.is(me).or(BallotElector.HOLDER.is(me)))
                        .limit(MOST_VOTES)));
    }

    Optional<Explanation> against(BallotAction action, ImmutableList<BallotElector> own) {
        try {
            action.require(ballot);
            require(action, own);
            return Optional.empty();
        } catch (RuleViolation | NotAllowed no) {
            return Optional.of(Explanation.of(no.code(), no.arguments().toArray()));
        }
    }

    private void require(BallotAction action, ImmutableList<BallotElector> own) {
        switch (action) {
            case OPEN -> BallotLife.requireOpening(ballot, reading.now());
            case NAME_VOTER -> {
                BallotLife.requireTaking(ballot, reading.now());
                VoterAtBallot.requireNaming(ballot);
            }
            case TAKE_ATTENDANCE -> BallotSteps.requireMeeting(ballot);
            case PROXY -> BallotLife.requireTaking(ballot, reading.now());
            case CAST -> requireCasting(own);
            case ENTER -> {
                BallotLife.requireEntering(ballot, reading.now());
                ballot.kind().require(ballot.kind() != BallotKind.PAPER);
            }
            case COUNT_URN -> {
                ballot.kind().require(ballot.kind() != BallotKind.NAMED);
                Urn.requireUncounted(ballot);
            }
            case CLOSE -> CountSteps.requireClosing(reading, ballot, RollCell.of(reading, ballot.id()));
            case CONFIRM -> CountSteps.scrutineer(reading, ballot);
            case DRAW_LOT -> {
                TieSteps.tied(reading, ballot);
                TieSteps.lot(ballot);
            }
            case RUN_OFF -> TieSteps.runOff(reading, ballot);
            case PUBLISH -> CountSteps.requirePublishing(reading, ballot);
            case PREPARE, APPOINT_TELLER, DELIVER, CANCEL -> {}
        }
    }

    /** Refuses only if none of several votes would be taken. */
    private void requireCasting(ImmutableList<BallotElector> own) {
        ballot.kind().require(ballot.kind() != BallotKind.PAPER);
        @Nullable RuntimeException first = null;
        for (BallotElector elector : own) {
            try {
                VoterAtBallot voter = new VoterAtBallot(ballot, elector);
                voter.requireTaken(reading, setup);
                if (elector.voted() && elector.channel() != VoteChannel.PAPER) {
                    voter.requireChange(reading.by(), VoteChannel.ELECTRONIC);
                }
                return;
            } catch (RuleViolation | NotAllowed no) {
                first = first == null ? no : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
