package org.commonhall.governance.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.decision.Elector;
import org.commonhall.governance.decision.Measure;
import org.commonhall.governance.decision.Part;
import org.commonhall.governance.decision.RuleSets;
import org.commonhall.governance.decision.Tally;
import org.commonhall.governance.electorate.OwnerElectorate;
import org.commonhall.governance.electorate.Presence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a store sums up is what counting paper by paper gives. */
class BallotTallyTest {
    private static final Choice[] CHOICES = Choice.values();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void sumsOfAStoreAreTheTallyOfThePapers(long seed) {
        Random random = new Random(seed);
        List<Elector> electors = new ArrayList<>();
        Map<String, Choice> papers = new HashMap<>();
        List<RollCell> roll = new ArrayList<>();
        List<BallotTally.VoteCell> said = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Elector elector = new Elector(
                    "v" + i,
                    i % 3 == 0 ? "owners" : "tenants",
                    ImmutableMap.of(
                            Measure.HEADS,
                            BigDecimal.ONE,
                            Measure.AREA,
                            BigDecimal.valueOf(random.nextInt(90_000), 2)));
            electors.add(elector);
            Weights weights = BallotMeasures.weights(elector);
            boolean voted = random.nextInt(4) > 0;
            roll.add(new RollCell(elector.group(), Presence.ABSENT, false, voted, null, 1, weights));
            if (voted) {
                Choice choice = CHOICES[random.nextInt(CHOICES.length)];
                papers.put(elector.voter(), choice);
                said.add(new BallotTally.VoteCell(BallotOption.PROPOSAL, choice, 1, elector.group(), 1, weights));
            }
        }
        Ballot ballot = ballot(BallotMeasures.of(electors), null);
        Tally counted = Tally.count(electors, papers);
        Tally stored = BallotTally.counted(ballot, ImmutableSet.of(BallotOption.PROPOSAL), roll, said)
                .of(BallotOption.PROPOSAL, true);
        for (Measure measure : ImmutableSet.of(Measure.HEADS, Measure.AREA)) {
            for (Part part : Part.values()) {
                for (@Nullable String group : new @Nullable String[] {null, "owners", "tenants"}) {
                    assertThat(stored.amount(part, measure, group))
                            .as("%s of %s by %s", part, group, measure.code())
                            .isEqualByComparingTo(counted.amount(part, measure, group));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y", "N"})
    void whoSaysNothingToAnOptionAbstainsOrLetsItPass(String method) {
        Weights one = new Weights(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
        List<RollCell> roll = ImmutableList.of(
                new RollCell(null, Presence.ABSENT, false, true, null, 3, one.times(BigDecimal.valueOf(3))),
                new RollCell(null, Presence.ABSENT, false, false, null, 1, one));
        Choice meant = method.equals("N") ? Choice.NO : Choice.YES;
        Tally tally = BallotTally.counted(
                        ballot(new BallotMeasures(ImmutableMap.of("heads", 0)), BallotForm.Method.valueOf(method)),
                        ImmutableSet.of("a"),
                        roll,
                        ImmutableList.of(new BallotTally.VoteCell("a", meant, 1, null, 1, one)))
                .of("a", true);
        assertThat(tally.amount(Part.CAST, Measure.HEADS, null)).isEqualByComparingTo("3");
        assertThat(tally.amount(Part.YES, Measure.HEADS, null)).isEqualByComparingTo(method.equals("N") ? "2" : "1");
        assertThat(tally.amount(Part.ABSTAIN, Measure.HEADS, null))
                .isEqualByComparingTo(method.equals("N") ? "0" : "2");
    }

    private static Ballot ballot(BallotMeasures measures, BallotForm.@Nullable Method method) {
        return BallotBuilder.builder()
                .id(new Id<>(new UUID(1, 1)))
                .body(new Id<>(new UUID(1, 2)))
                .title("Lifts")
                .kind(BallotKind.NAMED)
                .setting(BallotSetting.CONSULTATION)
                .status(BallotStatus.OPEN)
                .ruleCode("cn-278-ordinary")
                .ruleText(RuleSets.standard().require("cn-278-ordinary").text())
                .source(OwnerElectorate.CODE)
                .recordDate(LocalDate.EPOCH)
                .measures(measures.text())
                .method(method)
                .createdAt(Instant.EPOCH)
                .build();
    }
}
