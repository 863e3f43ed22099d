package org.commonhall.governance.ballot;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.decision.Measure;
import org.commonhall.governance.decision.Part;
import org.commonhall.governance.decision.Tally;
import org.commonhall.governance.decision.TallyBuilder;
import org.commonhall.governance.electorate.OwnerElectorate;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Summary;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a ballot as they are stored, and the tallies that rules decide by. Pure.
 *
 * @param measures what is counted
 * @param figures every figure
 */
record BallotTally(BallotMeasures measures, ImmutableList<Figure> figures) {
    /** The option under which stands what holds for all. */
    static final String ALL = "*";

    /**
     * One figure.
     *
     * @param option the option's code
     * @param part of the electorate
     * @param group of which group, null without groups
     * @param voters how many
     * @param weights what they weigh
     */
    record Figure(String option, Part part, @Nullable String group, long voters, Weights weights) {
        Figure plus(Figure other) {
            return new Figure(option, part, group, voters + other.voters, weights.plus(other.weights));
        }

        BallotCount stored(Id<BallotCount> id, Id<Ballot> ballot) {
            return new BallotCount(
                    id,
                    0,
                    ballot,
                    option,
                    part,
                    group,
                    voters,
                    weights.heads(),
                    weights.area(),
                    weights.seats(),
                    weights.custom());
        }
    }

    /** The figures of an open ballot: who may vote, who attends, and who took part, whatever they said. */
    static BallotTally taking(Ballot ballot, List<RollCell> roll) {
        Map<Figure, Figure> sums = electorate(ballot, roll);
        took(roll)
                .forEach((group, one) ->
                        add(sums, new Figure(ALL, Part.ABSTAIN, one.group(), one.voters(), one.weights())));
        return new BallotTally(ballot.counted(), ImmutableList.copyOf(sums.values()));
    }

    /** The figures of a ballot that is being closed. */
    static BallotTally counted(Ballot ballot, Collection<String> options, List<RollCell> roll, List<VoteCell> said) {
        Map<Figure, Figure> sums = electorate(ballot, roll);
        Map<String, Figure> took = ballot.kind() == BallotKind.PAPER ? urn(said) : took(papers(ballot, roll));
        // A voter who says nothing to an option abstains; where votes are against options, silence lets it pass.
        Part silent = ballot.method() == BallotForm.Method.N ? Part.YES : Part.ABSTAIN;
        for (String option : options) {
            Map<String, Figure> rest = new LinkedHashMap<>(took);
            for (VoteCell cell : said) {
                if (cell.option().equals(option)) {
                    Figure one =
                            new Figure(option, Part.of(cell.choice()), cell.group(), cell.voters(), cell.weights());
                    add(sums, one);
                    rest.computeIfPresent(key(cell.group()), (key, left) -> minus(left, one));
                }
            }
            rest.values().stream()
                    .filter(left -> !left.weights().none())
                    .forEach(left -> add(
                            sums,
                            new Figure(option, silent, left.group(), Math.max(0, left.voters()), left.weights())));
        }
        return new BallotTally(ballot.counted(), ImmutableList.copyOf(sums.values()));
    }

    /** The figures as they were stored. */
    static BallotTally of(Ballot ballot, Collection<BallotCount> counts) {
        return new BallotTally(
                ballot.counted(),
                counts.stream()
                        .map(one ->
                                new Figure(one.optionCode(), one.part(), one.groupCode(), one.voters(), one.weights()))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Figure minus(Figure left, Figure one) {
        return new Figure(
                left.option(),
                left.part(),
                left.group(),
                left.voters() - one.voters(),
                left.weights().minus(one.weights()));
    }

    private static Map<Figure, Figure> electorate(Ballot ballot, List<RollCell> roll) {
        Map<Figure, Figure> sums = new LinkedHashMap<>();
        for (RollCell cell : roll) {
            add(sums, new Figure(ALL, Part.ALL_MEMBERS, cell.group(), cell.voters(), cell.weights()));
            if (ballot.setting() == BallotSetting.MEETING) {
                boolean attends = cell.attends();
                add(
                        sums,
                        new Figure(
                                ALL,
                                Part.PRESENT,
                                cell.group(),
                                attends ? cell.voters() : 0,
                                attends ? cell.weights() : Weights.NONE));
            }
        }
        return sums;
    }

    // What was said in secret is counted by what the papers carry.
    private static List<RollCell> papers(Ballot ballot, List<RollCell> roll) {
        if (ballot.kind() != BallotKind.SECRET) {
            return roll;
        }
        BoxPaper.Cut cut = BoxPaper.Cut.of(ballot.rules());
        return roll.stream().map(cut::cut).toList();
    }

    private static Map<String, Figure> took(List<RollCell> roll) {
        Map<String, Figure> took = new LinkedHashMap<>();
        roll.stream()
                .filter(RollCell::voted)
                .forEach(cell -> took.merge(
                        key(cell.group()),
                        new Figure(ALL, Part.ABSTAIN, cell.group(), cell.voters(), cell.weights()),
                        Figure::plus));
        return took;
    }

    private static Map<String, Figure> urn(List<VoteCell> said) {
        Map<String, Figure> took = new LinkedHashMap<>();
        said.stream()
                .filter(cell -> cell.option().equals(ALL))
                .forEach(cell -> took.merge(
                        key(cell.group()),
                        new Figure(ALL, Part.ABSTAIN, cell.group(), cell.voters(), cell.weights()),
                        Figure::plus));
        return took;
    }

    /** How many units without an owner on record are in the base. */
    long unowned() {
        return figures.stream()
                .filter(one -> one.part() == Part.ALL_MEMBERS && OwnerElectorate.UNOWNED.equals(one.group()))
                .mapToLong(Figure::voters)
                .sum();
    }

    private static void add(Map<Figure, Figure> sums, Figure figure) {
        sums.merge(new Figure(figure.option(), figure.part(), figure.group(), 0, Weights.NONE), figure, Figure::plus);
    }

    private static String key(@Nullable String group) {
        return group == null ? Tally.NO_GROUP : group;
    }

    /** The tally of an option, or of {@link #ALL} while nothing is known but who took part. */
    Tally of(String option, boolean withGroups) {
        TallyBuilder tally = new TallyBuilder();
        for (Figure figure : figures) {
            if (figure.option().equals(option) || figure.option().equals(ALL)) {
                measures.amounts(figure.weights())
                        .forEach((measure, amount) ->
                                tally.add(figure.part(), measure, withGroups ? figure.group() : null, amount));
            }
        }
        return tally.build();
    }

    /** What a part of the electorate weighs by each measure. */
    ImmutableMap<Measure, BigDecimal> amounts(Predicate<Figure> which) {
        return measures.amounts(
                figures.stream().filter(which).map(Figure::weights).reduce(Weights.NONE, Weights::plus));
    }

    /** The number of voters or papers. */
    long voters(Predicate<Figure> which) {
        return figures.stream().filter(which).mapToLong(Figure::voters).sum();
    }

    /**
     * Votes of one group that say the same to one option.
     *
     * @param option the option's code
     * @param choice what they say
     * @param amount how many votes each gives
     * @param group the group, null without groups
     * @param voters how many they are
     * @param weights what they weigh together
     */
    record VoteCell(
            String option,
            Choice choice,
            long amount,
            @Nullable String group,
            long voters,
            Weights weights) {
        private static final Summary<Vote> VOTES = Weights.sums(Vote.HEADS, Vote.AREA, Vote.SEATS, Vote.CUSTOM)
                .groupBy(ImmutableList.of(Vote.OPTION_CODE, Vote.CHOICE, Vote.AMOUNT, Vote.GROUP_CODE));
        private static final Summary<BoxPaper> BOX = Weights.sums(
                        BoxPaper.HEADS, BoxPaper.AREA, BoxPaper.SEATS, BoxPaper.CUSTOM)
                .groupBy(ImmutableList.of(BoxPaper.OPTION_CODE, BoxPaper.CHOICE, BoxPaper.AMOUNT, BoxPaper.GROUP_CODE));

        /** Everything that was said in a ballot: one statement. */
        static ImmutableList<VoteCell> of(Reading reading, Ballot ballot) {
            Id<Ballot> id = ballot.id();
            return ballot.kind() == BallotKind.NAMED
                    ? cells(reading, VOTES, Vote.BALLOT.is(id), Vote.CHOICE)
                    : cells(reading, BOX, BoxPaper.BALLOT.is(id), BoxPaper.CHOICE);
        }

        private static <T extends Record> ImmutableList<VoteCell> cells(
                Reading reading, Summary<T> summary, Condition<T> which, Attribute<T, Choice> choice) {
            return reading.summarise(summary.where(which)).stream()
                    .map(row -> cell(row, choice.fromStored(row.group().get(1).orElseThrow())))
                    .collect(ImmutableList.toImmutableList());
        }

        private static VoteCell cell(Summary.Row row, Choice choice) {
            return new VoteCell(
                    (String) row.group().get(0).orElseThrow(),
                    choice,
                    (Long) row.group().get(2).orElseThrow(),
                    (String) row.group().get(3).orElse(null),
                    row.number(0),
                    Weights.of(row, 1));
        }
    }
}
