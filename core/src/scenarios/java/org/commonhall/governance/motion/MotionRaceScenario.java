package org.commonhall.governance.motion;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.RuleViolation;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestMotions;
import org.commonhall.scenario.Together;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many who work on the motions of one body at once. */
@StoreTest
@Tag(StoreTest.RACE)
class MotionRaceScenario {
    private static final int THREADS = 16;

    private final TestMotions given;
    private final Commonhall hall;
    private final Motions motions;
    private final Actor secretary;

    MotionRaceScenario(TestHall hall) {
        given = new TestMotions(hall);
        this.hall = given.hall;
        motions = given.motions;
        secretary = given.secretary;
    }

    /**
     * Sixteen motions are let in at once, half of them in a category whose numbers look the same: each number once, none
     * left out.
     */
    @Test
    void numbersAreUniqueAndGapless() throws Exception {
        Id<MotionCategory> same = motions.nameCategory(
                        secretary, new NameMotionCategory(given.book.id(), "Same letter", "M"))
                .id();
        List<Motion> waiting = IntStream.range(0, THREADS)
                .mapToObj(i -> {
                    CreateMotionBuilder draft = CreateMotion.of(given.body, "Motion " + i, "Text");
                    return given.created(given.worker, (i % 2 == 0 ? draft.category(same) : draft).build());
                })
                .map(draft -> given.move(given.worker, draft, "submitted"))
                .toList();
        List<String> numbers = Together.results(
                THREADS,
                i -> () -> String.valueOf(Together.repeated(() -> given.move(secretary, waiting.get(i), "permitted"))
                        .number()));
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, THREADS)
                        .mapToObj(i -> String.format(Locale.ROOT, "M%03d", i))
                        .toList());
    }

    /** Sixteen amendments are handed in at once: the lead motion counts and numbers them all. */
    @Test
    void noAmendmentIsLost() throws Exception {
        Motion lead = given.at("permitted");
        List<String> numbers = Together.results(
                THREADS,
                i -> () -> String.valueOf(Together.repeated(() -> given.amendment(lead, "Text " + i))
                        .number()));
        assertThat(numbers).doesNotHaveDuplicates().contains("M001-A001", "M001-A016");
        MotionView view = motions.reads().get(secretary, lead.id());
        assertThat(view.amendments()).isEqualTo(THREADS);
        assertThat(view.openAmendments()).isEqualTo(THREADS);
        List<Motion> all = motions.reads().voteOrder(secretary, lead.id()).stream()
                .filter(row -> row.leadMotion() != null)
                .map(MotionRow::id)
                .map(id -> hall.corridor().read(secretary, reading -> reading.get(Motion.TYPE, id)))
                .toList();
        Together.results(
                THREADS,
                i -> () -> Together.repeated(() -> given.move(secretary, all.get(i), "not_permitted"))
                        .state());
        assertThat(motions.reads().get(secretary, lead.id()).openAmendments()).isZero();
    }

    /** Two managers, and more, decide one motion otherwise at the same moment: one decision stands. */
    @Test
    void oneDecisionStands() throws Exception {
        Motion motion = given.at("permitted");
        ImmutableList<String> ends = ImmutableList.of("accepted", "rejected", "adjourned", "referred");
        List<String> outcomes = Together.results(
                THREADS,
                i -> () -> Together.repeated(() -> {
                    try {
                        return given.move(secretary, motion, ends.get(i % ends.size()))
                                .state();
                    } catch (RuleViolation late) {
                        return late.code();
                    }
                }));
        assertThat(outcomes.stream().filter(ends::contains)).hasSize(1);
        assertThat(outcomes.stream().filter(ends::contains))
                .containsExactly(
                        motions.reads().get(secretary, motion.id()).row().state());
        assertThat(outcomes.stream().filter(outcome -> !ends.contains(outcome)))
                .containsOnly("motion.next", "motion.same");
    }

    /** Sixteen people support one motion at once. */
    @Test
    void everySupporterCounts() throws Exception {
        Motion motion = given.at("submitted");
        List<Actor> people = IntStream.range(0, THREADS)
                .mapToObj(i -> given.somebody("Supporter " + i, null, given.body.value()))
                .toList();
        Together.results(
                THREADS,
                i -> () -> Together.repeated(() -> motions.support(people.get(i), SupportMotion.of(motion.id())))
                        .state());
        assertThat(motions.reads().get(secretary, motion.id()).row().supporters())
                .isEqualTo(THREADS);
        assertThat(motions.reads()
                        .supporters(secretary, motion.id(), PageRequest.first(50))
                        .items())
                .hasSize(THREADS)
                .doesNotHaveDuplicates();
    }
}
