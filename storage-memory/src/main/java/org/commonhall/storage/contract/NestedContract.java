package org.commonhall.storage.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.commonhall.Conflict;
import org.commonhall.Id;
import org.commonhall.NotAllowed;
import org.commonhall.OutcomeUnknown;
import org.commonhall.RuleViolation;
import org.commonhall.StorageUnavailable;
import org.commonhall.storage.Condition;
import org.commonhall.storage.DuplicateRecord;
import org.commonhall.storage.LockTimeout;
import org.commonhall.storage.MissingReference;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.ReferencedRecord;
import org.commonhall.storage.StaleRecord;
import org.commonhall.storage.StorageFault;
import org.commonhall.storage.StorageFeature;
import org.commonhall.storage.StorageTransaction;
import org.commonhall.storage.StoreUnavailable;
import org.commonhall.storage.TransactionCancelled;
import org.commonhall.storage.TransactionConflict;
import org.commonhall.storage.UniqueValueTaken;
import org.commonhall.storage.ValueRefused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Work inside a transaction: undone as a whole where it refuses, if the store declares it, and else only run. */
abstract class NestedContract extends ContractTest {

    private boolean nests() {
        return storage().features().contains(StorageFeature.NESTED);
    }

    private static void nested(StorageTransaction t, Consumer<StorageTransaction> work) {
        t.<Boolean>nested(inside -> {
            work.accept(inside);
            return true;
        });
    }

    /** Nested work that a rule refuses after it was done. */
    private static void refused(StorageTransaction t, Consumer<StorageTransaction> work) {
        RuleViolation refusal = new RuleViolation("probe.refused");
        assertThat(catchThrowable(() -> nested(t, inside -> {
                    work.accept(inside);
                    throw refusal;
                })))
                .isSameAs(refusal);
    }

    private List<String> titles() {
        return select(Query.of(ProbeWhole.TYPE).orderBy(ProbeWhole.TITLE.ascending())).stream()
                .map(ProbeWhole::title)
                .toList();
    }

    private void put(StorageTransaction t, String title) {
        t.insert(ProbeWhole.TYPE, List.of(whole(title)));
    }

    private static ProbeWhole seats(ProbeWhole whole, long seats) {
        return ProbeWhole.TYPE.with(whole, ProbeWhole.SEATS, seats);
    }

    @Test
    final void nestedWorkThatReturnsIsPartOfTheTransaction() {
        run(t -> {
            put(t, "before");
            ProbeWhole inside = t.nested(
                    n -> n.insert(ProbeWhole.TYPE, List.of(whole("inside"))).get(0));
            assertThat(t.find(ProbeWhole.TYPE, inside.id())).contains(inside);
            put(t, "after");
        });
        assertThat(titles()).containsExactly("after", "before", "inside");
        assertThat(catchThrowable(() -> run(t -> {
                    nested(t, n -> put(n, "rolled back"));
                    throw new RuleViolation("probe.refused");
                })))
                .isInstanceOf(RuleViolation.class);
        assertThat(titles()).containsExactly("after", "before", "inside");
    }

    static Stream<RuntimeException> refusals() {
        return Stream.of(
                new RuleViolation("probe.refused"),
                new Conflict("probe.refused", null),
                new NotAllowed("probe.refused"),
                new StaleRecord(ProbeWhole.TYPE, null, null),
                new UniqueValueTaken("probe", null),
                new DuplicateRecord(ProbeWhole.TYPE, null, null),
                new MissingReference(ProbeWhole.TYPE, null, null),
                new ReferencedRecord(ProbeWhole.TYPE, null, null),
                new LockTimeout("probe", null));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    final void workThatRefusesIsUndoneAsDeclaredAndTheTransactionGoesOn(RuntimeException refusal) {
        ProbeWhole old = storedWhole("old");
        ProbeWhole gone = storedWhole("gone");
        boolean nests = nests();
        Query<ProbeWhole> query = Query.of(ProbeWhole.TYPE).orderBy(ProbeWhole.TITLE.ascending());
        run(t -> {
            put(t, "before");
            assertThat(catchThrowable(() -> nested(t, n -> {
                        put(n, "inside");
                        n.update(ProbeWhole.TYPE, List.of(ProbeWhole.TYPE.with(old, ProbeWhole.TITLE, "changed")));
                        n.delete(ProbeWhole.TYPE, List.of(gone));
                        throw refusal;
                    })))
                    .isSameAs(refusal);
            List<String> seen =
                    nests ? List.of("before", "gone", "old") : List.of("before", "changed", "inside");
            assertThat(t.select(query)).extracting(ProbeWhole::title).containsExactlyElementsOf(seen);
            assertThat(t.count(query.where(ProbeWhole.TITLE.is("inside")))).isEqualTo(nests ? 0 : 1);
            assertThat(t.find(ProbeWhole.TYPE, gone.id()).isPresent()).isEqualTo(nests);
            assertThat(t.lock(ProbeWhole.TYPE, old.id()).orElseThrow().title()).isEqualTo(nests ? "old" : "changed");
            put(t, "zz after");
        });
        assertThat(titles())
                .containsExactlyElementsOf(
                        nests
                                ? List.of("before", "gone", "old", "zz after")
                                : List.of("before", "changed", "inside", "zz after"));
    }

    /** A statement that the store refuses. */
    record Refused(Class<? extends Throwable> how, Step statement) {
        interface Step {
            void run(StorageTransaction transaction, ProbeWhole stored, ProbeWhole other);
        }

        @Override
        public String toString() {
            return how.getSimpleName();
        }
    }

    static Stream<Refused> statements() {
        RecordSamples samples = new RecordSamples(Probes.SCHEMA, 13);
        return Stream.of(
                new Refused(
                        UniqueValueTaken.class,
                        (t, stored, other) -> t.insert(
                                ProbeWhole.TYPE, List.of(new ProbeWhole(samples.id(), 0, stored.title(), 0, null)))),
                new Refused(StaleRecord.class, (t, stored, other) ->
                        t.update(ProbeWhole.TYPE, List.of(ProbeWhole.TYPE.withVersion(stored, 7)))),
                new Refused(DuplicateRecord.class, (t, stored, other) ->
                        t.insert(ProbeWhole.TYPE, List.of(new ProbeWhole(stored.id(), 0, "other id", 0, null)))),
                new Refused(MissingReference.class, (t, stored, other) -> t.insert(
                        ProbeWhole.TYPE, List.of(new ProbeWhole(samples.id(), 0, "lost", 0, samples.id())))),
                new Refused(ReferencedRecord.class, (t, stored, other) -> {
                    t.update(ProbeWhole.TYPE, List.of(ProbeWhole.TYPE.with(other, ProbeWhole.PARENT, stored.id())));
                    t.delete(ProbeWhole.TYPE, List.of(stored));
                }));
    }

    @ParameterizedTest
    @MethodSource("statements")
    final void aStatementThatIsRefusedInsideEndsTheTransactionOnlyWithoutNestedWork(Refused refused) {
        ProbeWhole stored = storedWhole("stored");
        ProbeWhole other = storedWhole("other");
        boolean nests = nests();
        Throwable thrown = catchThrowable(() -> run(t -> {
            put(t, "before");
            assertThatThrownBy(() -> nested(t, n -> {
                        put(n, "inside");
                        refused.statement().run(n, stored, other);
                    }))
                    .isInstanceOf(refused.how());
            if (nests) {
                put(t, "inside");
                assertThat(t.find(ProbeWhole.TYPE, other.id())).contains(other);
            } else {
                assertThatThrownBy(() -> put(t, "inside")).isInstanceOf(IllegalStateException.class);
            }
        }));
        if (nests) {
            assertThat(thrown).isNull();
            assertThat(titles()).containsExactly("before", "inside", "other", "stored");
        } else {
            assertThat(thrown).isInstanceOf(IllegalStateException.class);
            assertThat(titles()).containsExactly("other", "stored");
        }
    }

    @Test
    final void nestedWorkNestsFurther() {
        boolean nests = nests();
        run(t -> {
            nested(t, outer -> {
                put(outer, "a outer");
                refused(outer, inner -> put(inner, "b inner, refused"));
                nested(outer, inner -> put(inner, "c inner"));
                put(outer, "d outer");
            });
            refused(t, outer -> {
                put(outer, "e outer, refused");
                nested(outer, inner -> put(inner, "f inner of it"));
                refused(outer, inner -> put(inner, "g inner, refused too"));
            });
            put(t, "h");
        });
        assertThat(titles())
                .containsExactlyElementsOf(
                        nests
                                ? List.of("a outer", "c inner", "d outer", "h")
                                : List.of(
                                        "a outer",
                                        "b inner, refused",
                                        "c inner",
                                        "d outer",
                                        "e outer, refused",
                                        "f inner of it",
                                        "g inner, refused too",
                                        "h"));
    }

    static Stream<RuntimeException> faults() {
        return Stream.of(
                new TransactionConflict("probe", null),
                new TransactionCancelled("probe", null),
                new StoreUnavailable("probe", null),
                new StorageFault("probe", null),
                new ValueRefused("probe", null),
                new OutcomeUnknown("probe.unknown", new StoreUnavailable("probe", null)),
                new StorageUnavailable("probe.down", new StoreUnavailable("probe", null)),
                new Conflict("probe.busy", new TransactionConflict("probe", null)),
                new IllegalArgumentException("probe"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    final void whatFailsInsideEndsTheWholeTransactionEvenIfItIsCaught(RuntimeException fault) {
        storedWhole("stored");
        boolean nests = nests();
        Throwable thrown = catchThrowable(() -> run(t -> {
            put(t, "before");
            assertThat(catchThrowable(() -> nested(t, outer -> nested(outer, n -> {
                        put(n, "inside");
                        throw fault;
                    }))))
                    .isSameAs(fault);
            if (nests) {
                assertThatThrownBy(() -> t.count(Query.of(ProbeWhole.TYPE))).isInstanceOf(IllegalStateException.class);
                assertThatThrownBy(() -> nested(t, n -> {})).isInstanceOf(IllegalStateException.class);
            }
        }));
        if (nests) {
            assertThat(thrown).isInstanceOf(IllegalStateException.class);
            assertThat(titles()).containsExactly("stored");
        } else {
            assertThat(thrown).isNull();
            assertThat(titles()).containsExactly("before", "inside", "stored");
        }
    }

    /** A type that no store of the kit is opened with. */
    record Unopened(Id<Unopened> id, long version) {
        static final RecordType<Unopened> TYPE =
                RecordType.of(MethodHandles.lookup(), Unopened.class);
    }

    @Test
    final void aRefusalDoesNotCoverUpAFailureInside() {
        storedWhole("stored");
        Throwable thrown = catchThrowable(() -> run(t -> {
            refused(t, n -> {
                put(n, "inside");
                assertThat(catchThrowable(() -> n.find(Unopened.TYPE, samples.id())))
                        .isNotNull();
            });
            assertThatThrownBy(() -> put(t, "after")).isInstanceOf(IllegalStateException.class);
        }));
        assertThat(thrown).isInstanceOf(IllegalStateException.class);
        assertThat(titles()).containsExactly("stored");
    }

    @Test
    final void nestedWorkThatHidesAFailureIsNotCommitted() {
        ProbeWhole stored = storedWhole("stored");
        Throwable thrown = catchThrowable(() -> run(t -> {
            Throwable hidden = catchThrowable(() -> nested(t, n -> {
                put(n, "inside");
                assertThatThrownBy(() -> n.update(ProbeWhole.TYPE, List.of(whole("missing"))))
                        .isInstanceOf(StaleRecord.class);
            }));
            assertThat(hidden == null || hidden instanceof IllegalStateException).isTrue();
            assertThatThrownBy(() -> t.find(ProbeWhole.TYPE, stored.id())).isInstanceOf(IllegalStateException.class);
        }));
        assertThat(thrown).isInstanceOf(IllegalStateException.class);
        assertThat(titles()).containsExactly("stored");
    }

    @Test
    final void versionsAndCountersGoBackWithTheWork() {
        ProbeWhole stored = storedWhole("a");
        boolean nests = nests();
        run(t -> {
            ProbeWhole second =
                    t.update(ProbeWhole.TYPE, List.of(seats(stored, 10))).get(0);
            refused(t, n -> {
                assertThat(n.update(ProbeWhole.TYPE, List.of(seats(second, 20))))
                        .extracting(ProbeWhole::version)
                        .containsExactly(3L);
                assertThat(n.adjust(ProbeWhole.TYPE, stored.id(), ProbeWhole.SEATS, 5, Condition.always()))
                        .isTrue();
            });
            assertThat(t.adjust(ProbeWhole.TYPE, stored.id(), ProbeWhole.SEATS, 1, ProbeWhole.SEATS.below(11L)))
                    .isEqualTo(nests);
        });
        assertThat(all(ProbeWhole.TYPE))
                .containsExactly(new ProbeWhole(stored.id(), nests ? 3 : 4, "a", nests ? 11 : 25, null));
    }

    @Test
    final void partsComeBackWithTheWholeAndValuesAreFreeAgain() {
        ProbeWhole stored = storedWhole("a");
        ProbePart part = storedPart(stored, 1);
        boolean nests = nests();
        run(t -> {
            refused(t, n -> {
                n.delete(ProbeWhole.TYPE, List.of(stored));
                put(n, "a");
                put(n, "b");
            });
            if (nests) {
                t.insert(ProbePart.TYPE, List.of(part(stored, 2)));
                assertThatThrownBy(() -> nested(t, n -> put(n, "a"))).isInstanceOf(UniqueValueTaken.class);
                put(t, "b");
            }
        });
        assertThat(titles()).containsExactly("a", "b");
        assertThat(find(ProbeWhole.TYPE, stored.id()).isPresent()).isEqualTo(nests);
        assertThat(find(ProbePart.TYPE, part.id()).isPresent()).isEqualTo(nests);
        assertThat(all(ProbePart.TYPE)).hasSize(nests ? 2 : 0);
    }

    @Test
    final void manyRefusalsDoNotWearATransactionOut() {
        ProbeWhole stored = storedWhole("a");
        boolean nests = nests();
        int many = 100;
        run(t -> {
            for (int i = 0; i < many; i++) {
                refused(t, n -> n.adjust(ProbeWhole.TYPE, stored.id(), ProbeWhole.SEATS, 1, Condition.always()));
                nested(t, n -> n.adjust(ProbeWhole.TYPE, stored.id(), ProbeWhole.SEATS, 1, Condition.always()));
            }
        });
        assertThat(all(ProbeWhole.TYPE)).extracting(ProbeWhole::seats).containsExactly(nests ? many : 2L * many);
    }

    /** Locks of undone work are held or free: whoever waits for one gets it, and sees nothing of what was undone. */
    @Test
    final void whoWaitsForUndoneWorkSeesNothingOfIt() {
        ProbeWhole stored = storedWhole("a");
        boolean nests = nests();
        List<Future<ProbeWhole>> second = new ArrayList<>();
        try (Together together = new Together()) {
            run(t -> {
                refused(t, n -> {
                    ProbeWhole locked = n.lock(ProbeWhole.TYPE, stored.id()).orElseThrow();
                    n.update(ProbeWhole.TYPE, List.of(seats(locked, 7)));
                });
                second.add(together.start(() -> in(other -> {
                    ProbeWhole newest =
                            other.lock(ProbeWhole.TYPE, stored.id()).orElseThrow();
                    return other.update(ProbeWhole.TYPE, List.of(seats(newest, newest.seats() + 1)))
                            .get(0);
                })));
                Together.glance(second.get(0));
            });
            assertThat(Together.outcome(second.get(0)).result())
                    .isEqualTo(new ProbeWhole(stored.id(), nests ? 2 : 3, "a", nests ? 1 : 8, null));
        }
    }

    /** What one party of a deadlock met inside its nested work, which it caught. */
    private record Party(String title, List<Throwable> met) {}

    @Test
    final void aDeadlockInsideEndsTheWholeTransaction() {
        ProbeWhole a = storedWhole("a");
        ProbeWhole b = storedWhole("b");
        Party first = new Party("first", new ArrayList<>());
        Party second = new Party("second", new ArrayList<>());
        List<Future<Boolean>> started = new ArrayList<>();
        Together.Outcome<Boolean> other;
        Throwable thrown;
        try (Together together = new Together()) {
            thrown = catchThrowable(() -> run(t -> {
                t.lock(ProbeWhole.TYPE, a.id());
                started.add(together.start(() -> {
                    run(own -> {
                        own.lock(ProbeWhole.TYPE, b.id());
                        party(own, second, a);
                    });
                    return true;
                }));
                Together.glance(started.get(0));
                party(t, first, b);
            }));
            other = Together.outcome(started.get(0));
        }
        List<String> expected = new ArrayList<>(List.of("a", "b"));
        expected.addAll(kept(first, thrown));
        expected.addAll(kept(second, other.failure()));
        assertThat(expected).hasSizeGreaterThan(2);
        assertThat(titles()).containsExactlyElementsOf(expected);
    }

    private void party(StorageTransaction t, Party party, ProbeWhole wanted) {
        put(t, party.title());
        try {
            nested(t, n -> n.lock(ProbeWhole.TYPE, wanted.id()));
        } catch (RuntimeException thrown) {
            party.met().add(thrown);
        }
    }

    private static List<String> kept(Party party, @Nullable Throwable thrown) {
        boolean lost = party.met().stream().anyMatch(TransactionConflict.class::isInstance);
        assertThat(thrown).as("%s", party).matches(end -> lost == (end instanceof IllegalStateException));
        return lost ? List.of() : List.of(party.title());
    }
}
