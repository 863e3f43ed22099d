package org.commonhall.storage.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.commonhall.storage.DuplicateRecord;
import org.commonhall.storage.MissingReference;
import org.commonhall.storage.Query;
import org.commonhall.storage.ReferencedRecord;
import org.commonhall.storage.StaleRecord;
import org.commonhall.storage.Storage;
import org.commonhall.storage.StorageException;
import org.commonhall.storage.StorageTransaction;
import org.commonhall.storage.UniqueValueTaken;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random transactions on the store and on a model; a difference is reported with the fewest steps that show it. */
abstract class RandomOperationsContract extends ContractTest {
    private static final int STEPS = 120;

    /** Ends a transaction that is to be rolled back. */
    private static final class RolledBack extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    final void theStoreDoesWhatTheModelDoes(long seed) {
        List<Long> steps = new Random(seed).longs(STEPS).boxed().toList();
        List<String> story = new ArrayList<>();
        Optional<String> difference = difference(storage(), steps, story);
        if (difference.isPresent()) {
            List<Long> fewest = shrunk(steps);
            List<String> shortest = new ArrayList<>();
            String last = differenceAnew(fewest, shortest).orElse(difference.get());
            throw new AssertionError(
                    "seed " + seed + ", " + fewest.size() + " steps:\n" + String.join("\n", shortest) + "\n" + last);
        }
        assertThat(story).hasSizeGreaterThan(STEPS);
        assertThat(all(ProbeWhole.TYPE)).isNotEmpty();
        assertThat(all(ProbePart.TYPE)).isNotEmpty();
    }

    private List<Long> shrunk(List<Long> failing) {
        List<Long> fewest = new ArrayList<>(failing);
        for (int piece = fewest.size() / 2; piece > 0; piece /= 2) {
            for (int from = 0; from + piece <= fewest.size(); ) {
                List<Long> fewer = new ArrayList<>(fewest);
                fewer.subList(from, from + piece).clear();
                if (differenceAnew(fewer, new ArrayList<>()).isPresent()) {
                    fewest = fewer;
                } else {
                    from += piece;
                }
            }
        }
        return fewest;
    }

    private Optional<String> differenceAnew(List<Long> steps, List<String> story) {
        closeStore();
        openStore();
        return difference(storage(), steps, story);
    }

    private static Optional<String> difference(Storage store, List<Long> steps, List<String> story) {
        Model model = new Model();
        for (Long seed : steps) {
            Model next = model.copy();
            RandomStep step = new RandomStep(seed, next, story);
            List<String> wrong = new ArrayList<>();
            boolean committed = false;
            try {
                store.<Boolean>inTransaction(transaction -> {
                    work(step, next, transaction, wrong);
                    return true;
                });
                committed = true;
            } catch (RolledBack meant) {
                story.add("rolled back");
            } catch (StorageException | IllegalStateException thrown) {
                wrong.add("thrown: " + thrown);
            }
            model = committed ? next : model;
            wrong.addAll(dumpDifference(store, model));
            if (!wrong.isEmpty()) {
                return Optional.of(String.join("\n", wrong));
            }
        }
        return Optional.empty();
    }

    private static void work(RandomStep step, Model model, StorageTransaction store, List<String> wrong) {
        for (int i = step.size(); i > 0; i--) {
            RandomStep.Operation operation = step.next();
            Object expected = answer(operation, model);
            Object actual = answer(operation, store);
            if (!Objects.equals(expected, actual)) {
                wrong.add("expected " + expected + "\nbut was " + actual);
            }
            if (expected.equals(REFUSED) || !wrong.isEmpty()) {
                throw new RolledBack();
            }
        }
        if (step.rollsBack()) {
            throw new RolledBack();
        }
    }

    // Where several rules refuse at once, which one speaks is the store's choice.
    private static final String REFUSED = "refused";

    private static Object answer(RandomStep.Operation operation, StorageTransaction on) {
        try {
            return operation.on(on);
        } catch (DuplicateRecord | UniqueValueTaken | MissingReference | StaleRecord | ReferencedRecord refusal) {
            return REFUSED;
        }
    }

    private static List<String> dumpDifference(Storage store, Model model) {
        return store.inTransaction(transaction -> Probes.SCHEMA.types().stream()
                .map(Query::of)
                .filter(query -> !transaction.select(query).equals(model.select(query)))
                .map(query -> "stored " + query.type() + ": " + transaction.select(query) + "\nexpected: "
                        + model.select(query))
                .toList());
    }
}
