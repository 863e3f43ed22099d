package org.commonhall.governance.ballot;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Reading;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.decision.Decision;
import org.commonhall.governance.decision.Election;
import org.commonhall.governance.decision.Measure;
import org.commonhall.governance.decision.OptionOutcome;
import org.commonhall.governance.decision.Outcome;
import org.commonhall.governance.decision.Part;
import org.commonhall.governance.decision.Procedure;
import org.commonhall.governance.decision.RuleSet;
import org.commonhall.governance.electorate.Electorate;
import org.commonhall.governance.electorate.OwnerElectorate;
import org.commonhall.governance.motion.Motion;
import org.commonhall.governance.motion.MotionOutcome;
import org.commonhall.governance.motion.MotionVotes;
import org.commonhall.publication.NoticeStatus;
import org.commonhall.publication.PublicNotice;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** How a ballot ends: counted, confirmed, posted, or called off. */
final class CountSteps {
    private final Corridor corridor;
    private final BallotSetup setup;
    private final BallotSteps steps;

    CountSteps(Corridor corridor, BallotSetup setup, BallotSteps steps) {
        this.corridor = corridor;
        this.setup = setup;
        this.steps = steps;
    }

    Receipt<Ballot> step(Call by, BallotStep command) {
        return corridor.run(by, command, event(BallotAction.CLOSE), Ballot.TYPE, change -> {
            change.event(event(command.action()));
            if (command.action() == BallotAction.CLOSE || command.action() == BallotAction.CANCEL) {
                BallotSetup.shut(change, command.ballot());
            }
            Ballot ballot = change.lockSubject(Ballot.TYPE, command.ballot());
            boolean own = command.action() == BallotAction.CONFIRM && BallotSetup.teller(change, ballot, by.actor());
            change.authorise(own, ballot.body().value());
            return switch (command.action()) {
                case CLOSE -> counted(change, ballot);
                case CANCEL -> cancelled(change, ballot, command.reason());
                case CONFIRM -> confirmed(change, ballot);
                case PUBLISH -> published(change, ballot);
                default -> steps.attendance(change, ballot);
            };
        });
    }

    private static String event(BallotAction action) {
        return "ballot."
                + switch (action) {
                    case CLOSE -> "closed";
                    case CANCEL -> "cancelled";
                    case CONFIRM -> "confirmed";
                    case PUBLISH -> "published";
                    case TAKE_ATTENDANCE -> "attendance";
                    default -> throw new InvalidInput("action", "ballot.step", action);
                };
    }

    private static Ballot cancelled(Change change, Ballot ballot, @Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new InvalidInput("reason", "ballot.reason");
        }
        List<BoxPaper> box = change.select(Query.of(BoxPaper.TYPE).where(BoxPaper.BALLOT.is(ballot.id())));
        change.rewrite(BoxPaper.TYPE, box, ImmutableList.of());
        BallotBox.empty(change, ballot);
        return change.update(Ballot.TYPE, BallotLife.cancelled(ballot, reason));
    }

    /** Counts what was said, decides, empties the box anew in random order, and lists what the register says otherwise. */
    Ballot counted(Change change, Ballot open) {
        Ballot ballot = steps.written(change, open);
        ImmutableList<RollCell> roll = RollCell.of(change, ballot.id());
        requireClosing(change, ballot, roll);
        Ballot closed = BallotLife.closed(ballot, change.now());
        if (ballot.hidden() && corridor.previews()) {
            // A count that is tried out would show what is hidden, and the vote would go on.
            throw new RuleViolation("ballot.hidden");
        }
        List<BallotOption> options = options(change, ballot.id());
        BallotTally tally = BallotTally.counted(ballot, codes(options), roll, BallotTally.VoteCell.of(change, ballot));
        change.insertAll(
                BallotCount.TYPE,
                tally.figures().stream()
                        .map(figure -> figure.stored(change.newId(), ballot.id()))
                        .toList());
        shuffle(change, ballot);
        closed = closed.next()
                .changes(RegisterChange.text(RegisterChange.counted(listChanges(change, ballot))))
                .build();
        RuleSet rules = ballot.rules();
        Choice chair = chair(change, ballot);
        Instant publishBy = publishBy(rules, change.now());
        ImmutableList<BallotSheet.Leaving> leavings = BallotSheet.Leaving.of(change, setup, closed);
        if (options.isEmpty()) {
            Decision decision = rules.decide(tally.of(BallotOption.PROPOSAL, BoxPaper.Cut.groups(ballot)), chair);
            settleMotion(change, ballot, decision.outcome());
            Ballot decided = BallotLife.due(closed, publishBy)
                    .next()
                    .chairChoice(decision.chair())
                    .outcome(decision.outcome())
                    .build();
            change.because(BallotResult.of(decided, options, tally, leavings, Names.none())
                    .explanation());
            return change.update(Ballot.TYPE, decided);
        }
        List<BallotOption> counted = decided(change, ballot, rules, tally, options);
        change.because(
                BallotResult.of(closed, counted, tally, leavings, Names.none()).explanation());
        change.updateAll(BallotOption.TYPE, counted);
        return change.update(Ballot.TYPE, BallotLife.due(closed, publishBy));
    }

    // Whatever has become of the motion meanwhile, the vote stands; one without a quorum settles nothing.
    private static void settleMotion(Change change, Ballot ballot, Outcome outcome) {
        Motion motion = BallotSteps.motion(change, ballot.subject()).orElse(null);
        if (motion != null && outcome != Outcome.INQUORATE) {
            MotionOutcome meant = outcome == Outcome.ADOPTED ? MotionOutcome.ADOPTED : MotionOutcome.REJECTED;
            if (MotionVotes.settleable(motion, meant)) {
                MotionVotes.settle(change, motion.id(), meant, ballot.id().value());
                change.event(event(BallotAction.CLOSE));
            }
        }
    }

    /** Whether papers are in a box that nobody has counted. */
    boolean waits(Reading reading, Ballot ballot) {
        return urnMissing(ballot, RollCell.of(reading, ballot.id()));
    }

    private static boolean urnMissing(Ballot ballot, List<RollCell> roll) {
        boolean papers = ballot.kind() == BallotKind.PAPER
                || (ballot.kind() == BallotKind.SECRET
                        && roll.stream().anyMatch(cell -> cell.channel() == VoteChannel.PAPER));
        return papers && !ballot.urn();
    }

    private static void shuffle(Change change, Ballot ballot) {
        if (ballot.kind() != BallotKind.NAMED) {
            List<BoxPaper> box = change.select(Query.of(BoxPaper.TYPE).where(BoxPaper.BALLOT.is(ballot.id())));
            List<BoxPaper> fresh = new ArrayList<>(box.size());
            box.forEach(paper -> fresh.add(paper.shuffled()));
            Collections.shuffle(fresh, new SecureRandom());
            change.rewrite(BoxPaper.TYPE, box, fresh);
            BallotBox.empty(change, ballot);
        }
    }

    private ImmutableList<RegisterChange> listChanges(Change change, Ballot ballot) {
        if (ballot.setting() != BallotSetting.CONSULTATION) {
            return ImmutableList.of();
        }
        ImmutableList<RegisterChange> changes = changes(change, ballot);
        change.insertAll(
                ElectorateChange.TYPE,
                changes.stream()
                        .map(one -> new ElectorateChange(change.newId(), 0, ballot.id(), one.kind(), one.label()))
                        .toList());
        return changes;
    }

    /** What the source says today against what was frozen; nothing where the body has no electorate any more. */
    ImmutableList<RegisterChange> changes(Reading reading, Ballot ballot) {
        Electorate today;
        try {
            today = setup.source(ballot.source())
                    .electorate(reading, BallotSetup.question(ballot, setup.today(reading.now())));
        } catch (RuleViolation none) {
            return ImmutableList.of();
        }
        return RegisterChange.between(
                reading.select(Query.of(BallotElector.TYPE).where(BallotElector.BALLOT.is(ballot.id()))),
                today.members());
    }

    private static @Nullable Choice chair(Change change, Ballot ballot) {
        if (ballot.chair() == null || ballot.kind() != BallotKind.NAMED || ballot.method() != null) {
            return null;
        }
        List<BallotElector> chair = change.select(Query.of(BallotElector.TYPE)
                .where(BallotElector.BALLOT.is(ballot.id()))
                .where(BallotElector.PERSON.is(ballot.chair()))
                .limit(1));
        return chair.isEmpty()
                ? null
                : change
                        .select(Query.of(Vote.TYPE)
                                .where(Vote.ELECTOR.is(chair.get(0).id())))
                        .stream()
                        .findAny()
                        .map(Vote::choice)
                        .orElse(null);
    }

    private @Nullable Instant publishBy(RuleSet rules, Instant closed) {
        return rules.procedure(Procedure.PUBLICATION)
                .map(value -> setup.calendar().get().due(closed, value.period()).at())
                .orElse(null);
    }

    private static List<BallotOption> decided(
            Change change, Ballot ballot, RuleSet rules, BallotTally tally, List<BallotOption> options) {
        Measure measure = rules.majority().requirements().get(0).measure();
        Map<String, Integer> posts = posts(change, ballot.id());
        Map<String, BigDecimal> votes = votes(change, ballot, measure);
        Map<String, Outcome> outcomes = new HashMap<>();
        options.forEach(option -> outcomes.put(
                option.code(),
                rules.decide(tally.of(option.code(), BoxPaper.Cut.groups(ballot)))
                        .outcome()));
        Election.Result result = posts.isEmpty()
                ? null
                : Election.of(
                        posts,
                        options.stream()
                                .map(option -> new Election.Candidate(
                                        option.code(),
                                        option.groupCode(),
                                        got(votes, tally, measure, option),
                                        outcomes.get(option.code()) == Outcome.ADOPTED))
                                .toList());
        return options.stream()
                .map(option -> option.counted(
                        got(votes, tally, measure, option),
                        result != null
                                ? result.of(option.code())
                                : OptionOutcome.valueOf(String.valueOf(outcomes.get(option.code())))))
                .toList();
    }

    // Where a paper may give one option several votes, each counts; else whoever is in favour counts.
    private static Map<String, BigDecimal> votes(Change change, Ballot ballot, Measure measure) {
        Map<String, BigDecimal> votes = new HashMap<>();
        if (ballot.method() == BallotForm.Method.Y && ballot.maxPerOption() > 1) {
            BallotTally.VoteCell.of(change, ballot).stream()
                    .filter(cell -> cell.choice() == Choice.YES)
                    .forEach(cell -> votes.merge(
                            cell.option(),
                            BallotMeasures.amount(measure.code(), cell.weights())
                                    .multiply(BigDecimal.valueOf(cell.amount())),
                            BigDecimal::add));
        }
        return votes;
    }

    private static BigDecimal got(
            Map<String, BigDecimal> votes, BallotTally tally, Measure measure, BallotOption option) {
        BigDecimal inFavour = tally.amounts(
                        figure -> figure.option().equals(option.code()) && figure.part() == Part.YES)
                .getOrDefault(measure, BigDecimal.ZERO);
        return votes.getOrDefault(option.code(), inFavour);
    }

    static Map<String, Integer> posts(Reading reading, Id<Ballot> ballot) {
        return reading.select(Query.of(BallotPost.TYPE).where(BallotPost.BALLOT.is(ballot))).stream()
                .collect(Collectors.toMap(
                        post -> post.groupCode() == null ? "" : post.groupCode(), post -> (int) post.posts()));
    }

    static List<BallotOption> options(Reading reading, Id<Ballot> ballot) {
        return reading.select(options(ballot));
    }

    static Query<BallotOption> options(Id<Ballot> ballot) {
        return Query.of(BallotOption.TYPE)
                .where(BallotOption.BALLOT.is(ballot))
                .orderBy(BallotOption.POSITION.ascending());
    }

    /** Refuses to count before the end, or with papers in a box that nobody has counted. */
    static void requireClosing(Reading reading, Ballot ballot, List<RollCell> roll) {
        long missing = ballot.kind() == BallotKind.PAPER
                ? 0
                : roll.stream()
                        .filter(cell -> !cell.voted() && !OwnerElectorate.UNOWNED.equals(cell.group()))
                        .mapToLong(RollCell::voters)
                        .sum();
        BallotLife.requireClosing(ballot, missing, reading.now());
        if (urnMissing(ballot, roll)) {
            throw new RuleViolation("ballot.urn.missing");
        }
    }

    static ImmutableSet<String> codes(List<BallotOption> options) {
        return options.isEmpty()
                ? ImmutableSet.of(BallotOption.PROPOSAL)
                : options.stream().map(BallotOption::code).collect(ImmutableSet.toImmutableSet());
    }

    private static Ballot confirmed(Change change, Ballot ballot) {
        BallotAction.CONFIRM.require(ballot);
        change.update(BallotTeller.TYPE, scrutineer(change, ballot).confirmed(change.now()));
        return change.update(Ballot.TYPE, ballot);
    }

    /** Refuses a confirmation by anybody but a scrutineer. */
    static BallotTeller scrutineer(Reading reading, Ballot ballot) {
        return BallotSetup.tellers(reading, ballot.id()).stream()
                .filter(one -> one.role() == TellerRole.SCRUTINEER && BallotSetup.is(reading.by(), one.person()))
                .findAny()
                .orElseThrow(() -> new RuleViolation("ballot.teller.scrutineer"));
    }

    /** Refuses to publish what nobody has confirmed or posted, or whose box is still in the files. */
    static void requirePublishing(Reading reading, Ballot ballot) {
        long unconfirmed = BallotSetup.tellers(reading, ballot.id()).stream()
                .filter(teller -> teller.role() == TellerRole.SCRUTINEER && teller.confirmedAt() == null)
                .count();
        boolean posted = !reading.select(Query.of(PublicNotice.TYPE)
                        .where(PublicNotice.SUBJECT
                                .is(ballot.id().value())
                                .and(PublicNotice.PUBLISHER.is(ballot.body()))
                                .and(PublicNotice.STATUS.is(NoticeStatus.CONFIRMED)))
                        .limit(1))
                .isEmpty();
        BallotBox.requireForgotten(reading, ballot);
        BallotLife.requirePublishing(ballot, unconfirmed, posted);
    }

    private static Ballot published(Change change, Ballot ballot) {
        requirePublishing(change, ballot);
        Ballot next = BallotLife.published(ballot, change.now());
        if (next.late()) {
            change.event("ballot.published_late");
        }
        return change.update(Ballot.TYPE, next);
    }

    Receipt<Ballot> urn(Call by, CountUrn command) {
        return corridor.run(by, command, "ballot.urn_counted", Ballot.TYPE, change -> {
            BallotSetup.shut(change, command.ballot());
            Ballot ballot = change.lockSubject(Ballot.TYPE, command.ballot());
            change.authorise(
                    BallotSetup.teller(change, ballot, by.actor()),
                    ballot.body().value());
            BallotAction.COUNT_URN.require(ballot);
            List<BallotElector> electors =
                    change.select(Query.of(BallotElector.TYPE).where(BallotElector.BALLOT.is(ballot.id())));
            change.insertAll(
                    BoxPaper.TYPE,
                    Urn.of(ballot, codes(options(change, ballot.id())), electors)
                            .papers(command));
            return change.update(Ballot.TYPE, ballot.next().urn(true).build());
        });
    }
}
