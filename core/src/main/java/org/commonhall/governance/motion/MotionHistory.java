package org.commonhall.governance.motion;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonhall.Name;
import org.commonhall.corridor.JournalEntry;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.RecordChange;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** What happened to a motion, from the journal: also what the vote, its amendments and its copies did to it. */
final class MotionHistory {
    private static final int MOST = 1_000;

    private MotionHistory() {}

    /** One statement, one more where amendments and one where copies have changed it. */
    static ImmutableList<MotionView.Step> of(Reading reading, Motion motion, boolean all) {
        Set<UUID> subjects = new HashSet<>();
        subjects.add(motion.id().value());
        if (motion.decidedBy() != null) {
            subjects.add(motion.decidedBy());
        }
        if (motion.amendments() > 0) {
            ids(reading, Query.of(Motion.TYPE).where(Motion.LEAD_MOTION.is(motion.id())), subjects);
        }
        if (motion.forwards() > 0) {
            ids(reading, Query.of(Motion.TYPE).where(Motion.ORIGIN.is(motion.id())), subjects);
        }
        MotionGraph graph = motion.ownGraph();
        List<Told> told = new ArrayList<>();
        for (JournalEntry entry : reading.select(Query.of(JournalEntry.TYPE)
                .where(JournalEntry.SUBJECT.in(subjects))
                .orderBy(JournalEntry.SUBJECT_VERSION.descending())
                .limit(MOST))) {
            entry.recordChanges().stream()
                    .filter(change -> change.id().equals(motion.id().value())
                            && change.table().equals(Motion.TYPE.table()))
                    .forEach(change -> told.add(new Told(entry, change)));
        }
        told.sort(Comparator.comparingLong(one -> one.change().version()));
        return steps(graph, told, all);
    }

    /** An entry, and what it says of the motion. */
    private record Told(JournalEntry entry, RecordChange change) {}

    private static void ids(Reading reading, Query<Motion> query, Set<UUID> into) {
        reading.select(query.limit(MOST)).forEach(one -> into.add(one.id().value()));
    }

    /** For others than staff and the submitter only what happened while they could see it, or brought it there. */
    private static ImmutableList<MotionView.Step> steps(MotionGraph graph, List<Told> told, boolean all) {
        ImmutableList.Builder<MotionView.Step> steps = ImmutableList.builder();
        boolean shown = all;
        String jumped = null;
        for (Told one : told) {
            Optional<RecordChange.Value> state = value(one.change(), "state");
            Optional<MotionState> to = state.flatMap(RecordChange.Value::after).map(graph::require);
            if (to.isPresent()) {
                shown = all || to.get().visibility() != MotionVisibility.SUBMITTER;
            }
            // A second jump for the same reason does not change it.
            jumped = value(one.change(), "jumpReason")
                    .flatMap(RecordChange.Value::after)
                    .orElse(jumped);
            if (shown) {
                steps.add(new MotionView.Step(
                        one.change().version(),
                        one.entry().at(),
                        one.entry().event(),
                        label(graph, state.flatMap(RecordChange.Value::before)),
                        to.map(MotionState::label).orElse(null),
                        value(one.change(), "text").isPresent()
                                || value(one.change(), "finalText").isPresent(),
                        one.entry().event().equals(MotionEvent.JUMPED.code()) ? jumped : null));
            }
        }
        return steps.build();
    }

    private static Optional<RecordChange.Value> value(RecordChange change, String attribute) {
        return change.values().stream()
                .filter(value -> value.attribute().equals(attribute))
                .findFirst();
    }

    private static @Nullable Name label(MotionGraph graph, Optional<String> state) {
        return state.map(code -> graph.require(code).label()).orElse(null);
    }
}
