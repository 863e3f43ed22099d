package org.commonhall.governance.ballot;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.Messages;
import org.commonhall.corridor.Reading;
import org.commonhall.governance.decision.Check;
import org.commonhall.governance.decision.Measure;
import org.commonhall.governance.decision.Part;
import org.commonhall.governance.decision.Requirement;
import org.commonhall.governance.electorate.Attended;
import org.jspecify.annotations.Nullable;

/**
 * The live sheet of a ballot (表决进度表): who is there and who has voted, never what. It is read from what is committed at the
 * moment it is asked for: nothing is older than {@code asOf}. Immutable and thread-safe.
 *
 * @param ballot the ballot
 * @param title its title
 * @param status where it stands
 * @param asOf when it was read
 * @param voters how many voters there are, attend, gave a mandate and have voted
 * @param rows by measure the whole body first, then each group
 * @param quorum the conditions of the rules' quorum as they stand, with both sides
 * @param missing what each condition that is not reached still needs, in the measure and group; where it cannot be said in
 *     advance, none
 * @param leavings who has left the item or, since the opening, the meeting
 * @param changes how many voters of a consultation that is closed the register had otherwise at the end, such as a sale during
 *     the vote
 */
public record BallotSheet(
        Id<Ballot> ballot,
        String title,
        BallotStatus status,
        Instant asOf,
        Voters voters,
        ImmutableList<Row> rows,
        ImmutableList<Check> quorum,
        ImmutableList<Missing> missing,
        ImmutableList<Leaving> leavings,
        ImmutableMap<ElectorateChange.Kind, Long> changes) {

    /**
     * Numbers of voters.
     *
     * @param total all
     * @param present who attends the meeting, or has voted; in a consultation who has voted
     * @param proxied who gave a mandate
     * @param taken who has voted
     */
    public record Voters(long total, long present, long proxied, long taken) {}

    /**
     * One measure of the whole body or of a group. Attendance and participation are two figures.
     *
     * @param measure counted by what
     * @param group of which group, null for the whole body
     * @param total everybody
     * @param present who attends
     * @param absent who does not
     * @param proxied who gave a mandate
     * @param taken who has voted
     */
    public record Row(
            Measure measure,
            @Nullable String group,
            BigDecimal total,
            BigDecimal present,
            BigDecimal absent,
            BigDecimal proxied,
            BigDecimal taken) {}

    /**
     * What a quorum still needs.
     *
     * @param measure counted by what
     * @param group of which group, null for the whole body
     * @param counted attendance or participation
     * @param amount the least that would do
     */
    public record Missing(Measure measure, @Nullable String group, Part counted, BigDecimal amount) {
        Explanation said() {
            boolean one = amount.compareTo(BigDecimal.ONE) == 0 && !measure.equals(Measure.AREA);
            String code = "ballot.sheet.missing." + measure.code() + (one ? ".one" : "");
            Explanation figure = Measure.NAMED.contains(measure.code())
                    ? Explanation.of(code, amount.toPlainString())
                    : Explanation.of("ballot.sheet.missing", amount.toPlainString(), measure.said());
            return group == null
                    ? figure
                    : Explanation.of("decision.measure.of.group", figure, Messages.word("decision.group.", group));
        }
    }

    static BallotSheet of(Ballot ballot, List<RollCell> roll, ImmutableList<Leaving> leavings, Instant asOf) {
        BallotMeasures measures = ballot.counted();
        boolean meeting = ballot.setting() == BallotSetting.MEETING;
        Predicate<RollCell> present = cell -> meeting ? cell.attends() : cell.voted();
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        for (String code : measures.scales().keySet()) {
            Measure measure = new Measure(code);
            rows.add(row(measure, measures, null, roll, present));
            TreeSet<String> groups = new TreeSet<>();
            roll.stream().map(RollCell::group).filter(Objects::nonNull).forEach(groups::add);
            groups.forEach(group -> rows.add(row(
                    measure,
                    measures,
                    group,
                    roll.stream().filter(cell -> group.equals(cell.group())).toList(),
                    present)));
        }
        ImmutableList<Check> quorum =
                ballot.rules().quorum().check(BallotTally.taking(ballot, roll).of(BallotTally.ALL, true));
        return new BallotSheet(
                ballot.id(),
                ballot.title(),
                ballot.status(),
                asOf,
                new Voters(
                        voters(roll, cell -> true),
                        voters(roll, present),
                        voters(roll, RollCell::proxied),
                        voters(roll, RollCell::voted)),
                rows.build(),
                quorum,
                quorum.stream()
                        .filter(check -> !check.reached())
                        .flatMap(check -> missing(check).stream())
                        .collect(ImmutableList.toImmutableList()),
                leavings,
                RegisterChange.of(ballot));
    }

    private static Optional<Missing> missing(Check check) {
        Requirement needed = check.requirement();
        return check.missing().map(amount -> new Missing(needed.measure(), needed.group(), needed.counted(), amount));
    }

    private static Row row(
            Measure measure,
            BallotMeasures measures,
            @Nullable String group,
            List<RollCell> roll,
            Predicate<RollCell> present) {
        return new Row(
                measure,
                group,
                amount(measure, measures, roll, cell -> true),
                amount(measure, measures, roll, present),
                amount(measure, measures, roll, present.negate()),
                amount(measure, measures, roll, RollCell::proxied),
                amount(measure, measures, roll, RollCell::voted));
    }

    private static BigDecimal amount(
            Measure measure, BallotMeasures measures, List<RollCell> roll, Predicate<RollCell> which) {
        Weights sum = RollCell.sum(roll.stream().filter(which).toList());
        return Objects.requireNonNull(measures.amounts(sum).get(measure));
    }

    private static long voters(List<RollCell> roll, Predicate<RollCell> which) {
        return roll.stream().filter(which).mapToLong(RollCell::voters).sum();
    }

    /**
     * The sheet for people: figures, then what is still missing.
     *
     * @return a statement with a part a figure
     */
    public Explanation explanation() {
        List<Explanation> parts = new ArrayList<>();
        for (Row row : rows) {
            Explanation said = row.group == null
                    ? row.measure.said()
                    : Explanation.of(
                            "decision.measure.of.group",
                            row.measure.said(),
                            Messages.word("decision.group.", row.group));
            parts.add(Explanation.of(
                    "ballot.sheet.row",
                    said,
                    row.total.toPlainString(),
                    row.present.toPlainString(),
                    row.absent.toPlainString(),
                    row.proxied.toPlainString(),
                    row.taken.toPlainString()));
        }
        quorum.forEach(check -> parts.add(check.explanation()));
        if (!missing.isEmpty()) {
            parts.add(Explanation.of("ballot.sheet.missing.all")
                    .because(missing.stream().map(Missing::said).toList()));
        }
        leavings.forEach(one -> parts.add(one.said()));
        changes.forEach((kind, number) -> parts.add(RegisterChange.said(kind, number)));
        return Explanation.of("ballot.sheet", title, status.said(), voters.taken, voters.total)
                .because(parts);
    }

    /**
     * A voter who is not there for a vote in a meeting any more.
     *
     * @param label the voter, for people: a seat, the numbers of units; never a name
     * @param left what the voter has left
     */
    public record Leaving(String label, Left left) {

        /** What a voter has left. */
        public enum Left {
            /** The meeting, while the vote was taken (离席). */
            MEETING,
            /** The item, as interested, and with it the electorate (回避). */
            ITEM;

            /**
             * Its name for people.
             *
             * @return a statement in the reader's language
             */
            public Explanation said() {
                return Explanation.of(this);
            }
        }

        Explanation said() {
            int blank = label.indexOf(' ');
            Object group = blank < 0 ? label : Messages.word("decision.group.", label.substring(0, blank));
            return Explanation.of(
                    "ballot.leaving",
                    group instanceof Explanation
                            ? Explanation.of("ballot.seat", group, label.substring(blank + 1))
                            : label,
                    left.said());
        }

        /** Who has left the item as interested, and who left the meeting between the opening and the end. */
        static ImmutableList<Leaving> of(Reading reading, BallotSetup setup, Ballot ballot) {
            UUID meeting = ballot.meeting();
            Instant opened = ballot.openedAt();
            if (meeting == null || opened == null) {
                return ImmutableList.of();
            }
            ImmutableList.Builder<Leaving> leavings = ImmutableList.builder();
            setup.source(ballot.source())
                    .recused(reading, BallotSetup.question(ballot, ballot.recordDate()))
                    .forEach(one -> leavings.add(new Leaving(one.label(), Leaving.Left.ITEM)));
            Instant end = ballot.closedAt();
            List<Attended> attended = setup.roll().attendance(reading, meeting);
            ImmutableSet<String> stayed = attended.stream()
                    .filter(one -> one.there() || (end != null && one.since(end)))
                    .map(Attended::voter)
                    .collect(ImmutableSet.toImmutableSet());
            ImmutableSet<Id<BallotElector>> left = attended.stream()
                    .filter(one -> one.since(opened) && !stayed.contains(one.voter()))
                    .map(one -> BallotElector.id(ballot.id(), one.voter()))
                    .collect(ImmutableSet.toImmutableSet());
            if (!left.isEmpty()) {
                Map<Id<BallotElector>, BallotElector> rows = reading.findAll(BallotElector.TYPE, left);
                left.stream()
                        .flatMap(id -> Stream.ofNullable(rows.get(id)))
                        .forEach(one -> leavings.add(new Leaving(one.label(), Leaving.Left.MEETING)));
            }
            return leavings.build();
        }
    }
}
