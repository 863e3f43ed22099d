package org.commonhall.storage.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedClass;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonhall.storage.Storage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** The kit finds mistakes, each of its tests can fail, and none can be left out. */
class ContractSelfTest {
    private static final int LEAST_TESTS = 375;

    abstract static class On extends StorageContract {
        private final Fault fault;

        On(Fault fault) {
            this.fault = fault;
        }

        @Override
        public Storage open() {
            Storage storage = new FaultyStorage(fault);
            storage.open(schema());
            return storage;
        }

        @Override
        public Storage reopen(Storage storage) {
            return storage;
        }
    }

    static final class OnNothing extends StorageContract {
        @Override
        public Storage open() {
            return new NothingStorage();
        }

        @Override
        public Storage reopen(Storage storage) {
            return storage;
        }
    }

    static final class OnTheModel extends On {
        OnTheModel() {
            super(Fault.NONE);
        }
    }

    static final class ForgetsVersions extends On {
        ForgetsVersions() {
            super(Fault.FORGETS_VERSIONS);
        }
    }

    static final class IgnoresUniqueKeys extends On {
        IgnoresUniqueKeys() {
            super(Fault.IGNORES_UNIQUE_KEYS);
        }
    }

    static final class AbsentLast extends On {
        AbsentLast() {
            super(Fault.ABSENT_LAST);
        }
    }

    static final class ReadsUncommitted extends On {
        ReadsUncommitted() {
            super(Fault.READS_UNCOMMITTED);
        }
    }

    static final class KeepsHalf extends On {
        KeepsHalf() {
            super(Fault.KEEPS_HALF_OF_WHAT_FAILED);
        }
    }

    static final class LosesUpdates extends On {
        LosesUpdates() {
            super(Fault.LOSES_UPDATES);
        }
    }

    static final class IgnoresLimit extends On {
        IgnoresLimit() {
            super(Fault.IGNORES_LIMIT);
        }
    }

    static final class IgnoresPosition extends On {
        IgnoresPosition() {
            super(Fault.IGNORES_POSITION);
        }
    }

    static final class CutsInstants extends On {
        CutsInstants() {
            super(Fault.CUTS_INSTANTS_TO_MILLISECONDS);
        }
    }

    static final class TrimsText extends On {
        TrimsText() {
            super(Fault.TRIMS_TEXT);
        }
    }

    static final class GoesOnAfterFailures extends On {
        GoesOnAfterFailures() {
            super(Fault.GOES_ON_AFTER_FAILURES);
        }
    }

    static final class OnTheNestingModel extends On {
        OnTheNestingModel() {
            super(Fault.NONE_NESTED);
        }
    }

    static final class UndoesNothing extends On {
        UndoesNothing() {
            super(Fault.NESTED_UNDOES_NOTHING);
        }
    }

    static final class UndoesTooMuch extends On {
        UndoesTooMuch() {
            super(Fault.NESTED_UNDOES_TOO_MUCH);
        }
    }

    static final class ConfinesEverything extends On {
        ConfinesEverything() {
            super(Fault.NESTED_CONFINES_EVERYTHING);
        }
    }

    static final class ConfinesNothing extends On {
        ConfinesNothing() {
            super(Fault.NESTED_CONFINES_NOTHING);
        }
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(ForgetsVersions.class, StorageContract.Updating.class),
                Arguments.of(ForgetsVersions.class, StorageContract.RandomOperations.class),
                Arguments.of(IgnoresUniqueKeys.class, StorageContract.UniqueKeys.class),
                Arguments.of(IgnoresUniqueKeys.class, StorageContract.RandomOperations.class),
                Arguments.of(AbsentLast.class, StorageContract.Ordering.class),
                Arguments.of(AbsentLast.class, StorageContract.RandomOperations.class),
                Arguments.of(ReadsUncommitted.class, StorageContract.Transactions.class),
                Arguments.of(KeepsHalf.class, StorageContract.Inserting.class),
                Arguments.of(KeepsHalf.class, StorageContract.Transactions.class),
                Arguments.of(LosesUpdates.class, StorageContract.Locking.class),
                Arguments.of(IgnoresLimit.class, StorageContract.Ordering.class),
                Arguments.of(IgnoresPosition.class, StorageContract.Ordering.class),
                Arguments.of(CutsInstants.class, StorageContract.Values.class),
                Arguments.of(TrimsText.class, StorageContract.Values.class),
                Arguments.of(GoesOnAfterFailures.class, StorageContract.Transactions.class),
                Arguments.of(UndoesNothing.class, StorageContract.NestedWork.class),
                Arguments.of(UndoesTooMuch.class, StorageContract.NestedWork.class),
                Arguments.of(ConfinesEverything.class, StorageContract.NestedWork.class),
                Arguments.of(ConfinesNothing.class, StorageContract.NestedWork.class));
    }

    private static Events run(DiscoverySelector selector) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selector)
                .execute()
                .testEvents();
    }

    @Test
    void everyTestFailsOnAStoreThatDoesNothing() {
        Events events = run(selectClass(OnNothing.class));
        assertThat(events.succeeded().list()).isEmpty();
        assertThat(events.failed().count()).isGreaterThanOrEqualTo(LEAST_TESTS);
    }

    @Test
    void noTestIsSkippedOnAStoreThatDeclaresNothing() {
        Events events = run(selectClass(OnTheModel.class));
        assertThat(events.failed().list()).isEmpty();
        assertThat(events.skipped().list()).isEmpty();
        assertThat(events.aborted().list()).isEmpty();
        assertThat(events.succeeded().count()).isGreaterThanOrEqualTo(LEAST_TESTS);
    }

    @Test
    void everyTestSucceedsOnAStoreThatUndoesNestedWork() {
        Events events = run(selectClass(OnTheNestingModel.class));
        assertThat(events.failed().list()).isEmpty();
        assertThat(events.succeeded().count()).isGreaterThanOrEqualTo(LEAST_TESTS);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aMistakeIsFound(Class<?> store, Class<?> topic) {
        Events events = run(selectNestedClass(List.of(store), topic));
        assertThat(events.started().count()).isPositive();
        assertThat(events.failed().list()).isNotEmpty();
    }

    @Test
    void noTestOfTheKitCanBeOverridden() {
        List<String> open = Stream.of(StorageContract.class.getDeclaredClasses())
                .map(Class::getSuperclass)
                .flatMap(topic -> Stream.of(topic.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class)
                        || method.isAnnotationPresent(ParameterizedTest.class)
                        || method.isAnnotationPresent(TestFactory.class))
                .filter(method -> !Modifier.isFinal(method.getModifiers()))
                .map(Object::toString)
                .toList();
        assertThat(open).isEmpty();
    }

    @Test
    void theKitUsesNoMeansOfSkipping() throws IOException, URISyntaxException {
        Path classes = Path.of(StorageContract.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolve("org/commonhall/storage/contract");
        try (Stream<Path> files = Files.list(classes)) {
            List<Path> kit = files.toList();
            assertThat(kit).hasSizeGreaterThan(20);
            for (Path file : kit) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as("%s", file)
                        .doesNotContain("Assumptions", "api/Disabled", "api/condition/", "TestAbortedException");
            }
        }
    }
}
