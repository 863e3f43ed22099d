package org.commonhall.decision;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonhall.Name;
import org.commonhall.Reading;
import org.commonhall.journal.JournalEntry;
import org.commonhall.journal.RecordChange;
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
        List<MotionView.Step> steps = new ArrayList<>();
        for (JournalEntry entry : reading.select(Query.of(JournalEntry.TYPE)
                .where(JournalEntry.SUBJECT.in(subjects))
                .orderBy(JournalEntry.SUBJECT_VERSION.descending())
                .limit(MOST))) {
            entry.recordChanges().stream()
                    .filter(change -> change.id().equals(motion.id().value())
                            && change.table().equals(Motion.TYPE.table()))
                    .forEach(change -> steps.add(step(graph, entry, change)));
        }
        steps.sort(Comparator.comparingLong(MotionView.Step::version));
        return all ? ImmutableList.copyOf(steps) : shown(graph, steps);
    }

    private static void ids(Reading reading, Query<Motion> query, Set<UUID> into) {
        reading.select(query.limit(MOST)).forEach(one -> into.add(one.id().value()));
    }

    private static MotionView.Step step(MotionGraph graph, JournalEntry entry, RecordChange change) {
        Optional<RecordChange.Value> state = value(change, "state");
        return new MotionView.Step(
                change.version(),
                entry.at(),
                entry.event(),
                label(graph, state.flatMap(RecordChange.Value::before)),
                label(graph, state.flatMap(RecordChange.Value::after)),
                value(change, "text").isPresent() || value(change, "finalText").isPresent(),
                entry.note());
    }

    /** Only what happened while everybody saw it, or brought it there. */
    private static ImmutableList<MotionView.Step> shown(MotionGraph graph, List<MotionView.Step> steps) {
        ImmutableList.Builder<MotionView.Step> shown = ImmutableList.builder();
        boolean open = false;
        for (MotionView.Step step : steps) {
            Name to = step.to();
            if (to != null) {
                open = graph.states().values().stream()
                        .anyMatch(
                                state -> state.label().equals(to) && state.visibility() != MotionVisibility.SUBMITTER);
            }
            if (open) {
                shown.add(step);
            }
        }
        return shown.build();
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
