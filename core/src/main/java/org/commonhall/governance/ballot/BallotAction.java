package org.commonhall.governance.ballot;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.NotAllowed;
import org.commonhall.Option;
import org.commonhall.Permission;
import org.commonhall.Role;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with a ballot, from which states, and by whom: roles are held on the body. A ballot's own tellers may do
 * what counters and scrutineers do.
 */
@SuppressWarnings("ImmutableEnumChecker") // a permission is an immutable record, which the checker cannot know
public enum BallotAction {
    /** It is prepared (准备表决). */
    PREPARE(Role.SECRETARY),
    /** The electorate is frozen and votes are taken (开始表决). */
    OPEN(Role.SECRETARY, BallotStatus.PREPARED),
    /** Counters and scrutineers are named (推选计票人、监票人). */
    APPOINT_TELLER(Role.SECRETARY, BallotStatus.PREPARED, BallotStatus.OPEN),
    /** Co-owners or an organization have named who votes (确定表决人). */
    NAME_VOTER(Role.SECRETARY, BallotStatus.OPEN),
    /** Deliveries of papers to voters are written down (送达登记). */
    DELIVER(Role.SECRETARY, BallotStatus.OPEN),
    /** The attendance of the meeting is taken over (核对到会). */
    TAKE_ATTENDANCE(Role.SECRETARY, BallotStatus.OPEN),
    /** A voter gives or takes back a mandate (委托、撤回委托). */
    PROXY(Permission.of("ballot.proxy", Role.SECRETARY).orOwner(), BallotStatus.OPEN),
    /** A voter votes (投票); nobody else can, not even an administrator. */
    CAST(new Permission("ballot.vote.cast", ImmutableSet.of(), true, false), BallotStatus.OPEN),
    /** A counter enters papers and votes said by phone (录入选票). */
    ENTER(Permission.of("ballot.vote.enter", Role.SECRETARY).orOwner(), BallotStatus.OPEN),
    /** A counter enters what was in the box of a room (清点票箱). */
    COUNT_URN(Permission.of("ballot.urn", Role.SECRETARY).orOwner(), BallotStatus.OPEN),
    /** It is closed and counted (结束并计票). */
    CLOSE(Role.SECRETARY, BallotStatus.OPEN),
    /** It is called off (取消表决). */
    CANCEL(Role.SECRETARY, BallotStatus.PREPARED, BallotStatus.OPEN),
    /** A scrutineer confirms the count (监票确认). */
    CONFIRM(new Permission("ballot.confirm", ImmutableSet.of(), true, false), BallotStatus.CLOSED),
    /** The lot decides between those who are tied (抽签). */
    DRAW_LOT(Role.SECRETARY, BallotStatus.CLOSED),
    /** Those who are tied stand again (另行选举). */
    RUN_OFF(Role.SECRETARY, BallotStatus.CLOSED, BallotStatus.PUBLISHED),
    /** The result was posted (公布结果). */
    PUBLISH(Role.SECRETARY, BallotStatus.CLOSED);

    private final Permission permission;
    private final ImmutableSet<BallotStatus> from;

    BallotAction(Role role, BallotStatus... from) {
        this.permission = Permission.of("ballot." + name().toLowerCase(Locale.ROOT), role);
        this.from = ImmutableSet.copyOf(from);
    }

    BallotAction(Permission permission, BallotStatus... from) {
        this.permission = permission;
        this.from = ImmutableSet.copyOf(from);
    }

    /**
     * Who may do it.
     *
     * @return the permission, with a code of its own
     */
    public Permission permission() {
        return permission;
    }

    /**
     * From which states it can be done.
     *
     * @return the states, none for preparing
     */
    public ImmutableSet<BallotStatus> from() {
        return from;
    }

    void require(Ballot ballot) {
        if (!from.contains(ballot.status())) {
            throw new RuleViolation(refusal(ballot));
        }
    }

    Explanation refusal(Ballot ballot) {
        return Explanation.of("ballot.state", said(), ballot.status().said());
    }

    Explanation said() {
        return Explanation.of(this);
    }

    /** What can be done next with a ballot, and what stands against it: the guards that do not depend on what a command says. */
    record Offered(Reading reading, BallotSetup setup, Ballot ballot, ImmutableSet<Role> held) {
        ImmutableList<Option<BallotAction>> all() {
            ImmutableList<BallotElector> votes = own();
            boolean voter = votes.stream().anyMatch(elector -> BallotSetup.is(reading.by(), elector.person()));
            List<BallotAction> owned =
                    BallotSetup.teller(reading, ballot, reading.by()) ? List.of(ENTER, COUNT_URN, CONFIRM) : List.of();
            return Arrays.stream(values())
                    .filter(action -> action != PREPARE)
                    .filter(action -> reading.allows(
                            action.permission(),
                            owned.contains(action)
                                    || (voter && action == PROXY)
                                    || (!votes.isEmpty() && action == CAST),
                            held))
                    .map(action -> new Option<>(action, against(action, votes)))
                    .collect(ImmutableList.toImmutableList());
        }

        /** The votes that the actor has, or holds for others. */
        private ImmutableList<BallotElector> own() {
            Id<Person> me = Person.idOrNull(reading.by());
            return me == null
                    ? ImmutableList.of()
                    : voters(BallotElector.PERSON.is(me).or(BallotElector.HOLDER.is(me)));
        }

        private ImmutableList<BallotElector> voters(Condition<BallotElector> which) {
            return ImmutableList.copyOf(reading.select(Query.of(BallotElector.TYPE)
                    .where(BallotElector.BALLOT.is(ballot.id()))
                    .where(which)
                    .limit(VoterAtBallot.MOST)));
        }

        private @Nullable Explanation against(BallotAction action, ImmutableList<BallotElector> own) {
            try {
                action.require(ballot);
                require(action, own);
                return null;
            } catch (RuleViolation | NotAllowed no) {
                return Explanation.of(no.code(), no.arguments().toArray());
            }
        }

        private void require(BallotAction action, ImmutableList<BallotElector> own) {
            switch (action) {
                case OPEN -> BallotLife.requireOpening(ballot, reading.now());
                case NAME_VOTER -> {
                    BallotLife.requireTaking(ballot, reading.now());
                    VoterAtBallot.requireNaming(ballot);
                    VoterAtBallot.requireAny(
                            ballot, voters(BallotElector.VOTED.is(false)), VoterAtBallot::requireNameable);
                }
                case TAKE_ATTENDANCE -> BallotSteps.requireMeeting(ballot);
                case PROXY -> {
                    BallotLife.requireTaking(ballot, reading.now());
                    boolean staff = reading.allows(action.permission(), false, held);
                    VoterAtBallot.requireAny(
                            ballot,
                            staff
                                    ? voters(BallotElector.VOTED.is(false))
                                    : own.stream()
                                            .filter(elector -> BallotSetup.is(reading.by(), elector.person()))
                                            .toList(),
                            voter -> VoteSteps.requireOpenToMandates(ballot, voter, reading.now()));
                }
                case CAST -> requireCasting(own);
                case ENTER -> {
                    BallotLife.requireEntering(ballot, reading.now());
                    ballot.kind().require(ballot.kind() != BallotKind.PAPER);
                    if (ballot.kind() == BallotKind.SECRET) {
                        Urn.requireUncounted(ballot);
                        VoterAtBallot.requireAny(
                                ballot,
                                voters(BallotElector.VOTED
                                        .is(false)
                                        .or(BallotElector.CHANNEL.is(VoteChannel.ELECTRONIC))),
                                voter -> {});
                    }
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

        private void requireCasting(ImmutableList<BallotElector> own) {
            ballot.kind().require(ballot.kind() != BallotKind.PAPER);
            VoterAtBallot.requireAny(ballot, own, voter -> {
                voter.requireTaken(reading, setup);
                if (voter.elector().voted() && voter.elector().channel() != VoteChannel.PAPER) {
                    voter.requireChange(reading.by(), VoteChannel.ELECTRONIC);
                }
            });
        }
    }
}
