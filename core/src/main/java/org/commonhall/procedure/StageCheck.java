package org.commonhall.procedure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is wrong with the stages of a graph. Pure; every stage is known by its code, each once. */
final class StageCheck {
    private final ImmutableList.Builder<StageFault> faults = ImmutableList.builder();
    private final Map<String, Stage> stages = new LinkedHashMap<>();

    StageCheck(Iterable<? extends Stage> stages) {
        stages.forEach(stage -> this.stages.put(stage.code(), stage));
    }

    ImmutableList<StageFault> faults() {
        stages.values().forEach(this::edges);
        List<Stage> initial = new ArrayList<>(stages.values());
        initial.removeIf(stage -> !stage.initial());
        if (initial.isEmpty()) {
            faults.add(new StageFault(StageFault.WHOLE, StageFault.Kind.INITIAL_NONE, StageFault.WHOLE));
            return faults.build();
        }
        initial.stream()
                .skip(1)
                .forEach(stage -> faults.add(StageFault.of(stage, StageFault.Kind.INITIAL_TWICE, stage.code())));
        ways(initial);
        return faults.build();
    }

    private void edges(Stage stage) {
        for (String next : stage.next()) {
            if (next.equals(stage.code())) {
                faults.add(StageFault.of(stage, StageFault.Kind.NEXT_SELF, next));
            } else if (!stages.containsKey(next)) {
                faults.add(StageFault.of(stage, StageFault.Kind.NEXT_UNKNOWN, next));
            }
        }
    }

    /** Every stage can be reached from the first, and an end from every stage; a name nobody knows may mean an end. */
    private void ways(List<Stage> initial) {
        Set<String> reached = new HashSet<>();
        initial.forEach(stage -> reached.addAll(from(stage.code())));
        for (Stage stage : stages.values()) {
            if (!reached.contains(stage.code())) {
                faults.add(StageFault.of(stage, StageFault.Kind.UNREACHABLE));
            } else if (from(stage.code()).stream().noneMatch(this::mayEnd)) {
                faults.add(StageFault.of(stage, StageFault.Kind.ENDLESS));
            }
        }
    }

    private boolean mayEnd(String code) {
        Stage stage = stages.get(code);
        return stage == null || stage.end();
    }

    private Set<String> from(String first) {
        Set<String> reached = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>();
        ahead.add(first);
        while (!ahead.isEmpty()) {
            String code = ahead.remove();
            Stage stage = stages.get(code);
            if (reached.add(code) && stage != null) {
                ahead.addAll(stage.ways());
            }
        }
        return reached;
    }
}
