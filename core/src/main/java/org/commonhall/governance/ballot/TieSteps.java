package org.commonhall.governance.ballot;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commonhall.Call;
import org.commonhall.Explanation;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Reading;
import org.commonhall.governance.decision.Election;
import org.commonhall.governance.decision.LotSource;
import org.commonhall.governance.decision.OptionOutcome;
import org.commonhall.storage.Query;

/** What happens where candidates are tied for the last posts: a run-off, then the lot. */
final class TieSteps {
    private final Corridor corridor;

    TieSteps(Corridor corridor) {
        this.corridor = corridor;
    }

    Receipt<Ballot> runOff(Call by, RunOff command) {
        return corridor.run(by, command, "ballot.run_off", Ballot.TYPE, change -> {
            Ballot first = BallotSteps.held(change, command.ballot(), BallotAction.RUN_OFF);
            List<BallotOption> tied = runOff(change, first);
            boolean meeting = first.setting() == BallotSetting.MEETING;
            if (!meeting) {
                BallotLife.requirePeriod(null, command.closesAt(), change.now());
            }
            if (command.lot() != null) {
                command.lot().requireFixed(change.now());
            }
            Map<String, Integer> open = open(change, first, tied);
            int posts = open.values().stream().mapToInt(Integer::intValue).sum();
            change.because(Explanation.of("ballot.tie", labels(tied), posts));
            Ballot next = first.next()
                    .id(change.newId())
                    .version(0)
                    .status(BallotStatus.PREPARED)
                    .measures(null)
                    .opensAt(null)
                    .closesAt(meeting ? null : command.closesAt())
                    .countsUntil(null)
                    .lot(command.lot() == null ? null : command.lot().text())
                    .openedAt(null)
                    .closedAt(null)
                    .publishBy(null)
                    .publishedAt(null)
                    .reminded(false)
                    .late(false)
                    .changes(null)
                    .electors(null)
                    .recognisable(null)
                    .urn(false)
                    .maxVotes(Math.min(first.maxVotes(), posts))
                    .minVotes(0)
                    .maxPerOption(1)
                    .runOffOf(first.id())
                    .createdAt(change.now())
                    .nextDueAt(null)
                    .build();
            return BallotSteps.insert(
                    change,
                    next,
                    tied.stream()
                            .map(option -> new PrepareBallot.OptionText(
                                    option.code(), option.label(), option.groupCode(), option.candidate()))
                            .toList(),
                    open);
        });
    }

    Receipt<Ballot> drawLot(Call by, DrawLot command) {
        return corridor.run(by, command, "ballot.lot_drawn", Ballot.TYPE, change -> {
            Ballot ballot = BallotSteps.held(change, command.ballot(), BallotAction.DRAW_LOT);
            List<BallotOption> tied = tied(change, ballot);
            LotSource lot = lot(ballot);
            String seed = lot.seed(command.seed(), change.now());
            Map<String, Integer> open = open(change, ballot, tied);
            ImmutableSet.Builder<String> drawn = ImmutableSet.builder();
            byGroup(tied)
                    .forEach((group, codes) -> drawn.addAll(
                            Election.lot(lot.key(ballot.id().toString(), seed), codes, open.getOrDefault(group, 0))));
            ImmutableSet<String> winners = drawn.build();
            change.because(Explanation.of(
                            "ballot.lot.drawn",
                            labels(tied.stream()
                                    .filter(option -> winners.contains(option.code()))
                                    .toList()),
                            seed)
                    .because(ImmutableList.of(lot.said())));
            change.updateAll(
                    BallotOption.TYPE,
                    tied.stream()
                            .map(option -> option.counted(
                                    Objects.requireNonNull(option.votes()),
                                    winners.contains(option.code())
                                            ? OptionOutcome.ELECTED
                                            : OptionOutcome.NOT_ELECTED))
                            .toList());
            return change.update(Ballot.TYPE, ballot.next().seed(seed).build());
        });
    }

    /** Those who are tied; refused where they stand again already. */
    static List<BallotOption> runOff(Reading reading, Ballot first) {
        List<BallotOption> tied = tied(reading, first);
        if (!reading.select(Query.of(Ballot.TYPE).where(Ballot.RUN_OFF_OF.is(first.id()))).stream()
                .allMatch(other -> other.status() == BallotStatus.CANCELLED)) {
            throw new RuleViolation("ballot.run_off.twice");
        }
        return tied;
    }

    /** What the lot is drawn from; refused before a run-off, and where nothing was fixed before. */
    static LotSource lot(Ballot ballot) {
        if (ballot.runOffOf() == null) {
            throw new RuleViolation("ballot.lot.early");
        }
        LotSource lot = ballot.lotSource();
        if (lot == null) {
            throw new RuleViolation("ballot.lot.unfixed");
        }
        return lot;
    }

    static List<BallotOption> tied(Reading reading, Ballot ballot) {
        List<BallotOption> tied = CountSteps.options(reading, ballot.id()).stream()
                .filter(option -> option.outcome() == OptionOutcome.TIED)
                .toList();
        if (tied.isEmpty()) {
            throw new RuleViolation("ballot.tie.none");
        }
        return tied;
    }

    private static String labels(List<BallotOption> options) {
        return options.stream().map(BallotOption::label).collect(Collectors.joining(", "));
    }

    private static Map<String, List<String>> byGroup(List<BallotOption> options) {
        return options.stream()
                .collect(Collectors.groupingBy(
                        TieSteps::group, TreeMap::new, Collectors.mapping(BallotOption::code, Collectors.toList())));
    }

    private static String group(BallotOption option) {
        return option.groupCode() == null ? "" : option.groupCode();
    }

    /** How many posts are open in each group with a tie. */
    private static Map<String, Integer> open(Change change, Ballot ballot, List<BallotOption> tied) {
        Map<String, Integer> posts = CountSteps.posts(change, ballot.id());
        Map<String, Integer> open = new TreeMap<>();
        tied.forEach(option -> open.put(group(option), posts.getOrDefault(group(option), 0)));
        CountSteps.options(change, ballot.id()).stream()
                .filter(option -> option.outcome() == OptionOutcome.ELECTED)
                .forEach(option -> open.computeIfPresent(group(option), (group, left) -> left - 1));
        return open;
    }
}
