package org.commonhall.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.FoundHall;
import org.commonhall.NotAllowed;
import org.commonhall.corridor.JournalEntry;
import org.commonhall.exchange.ImportJob;
import org.commonhall.exchange.ImportOrder;
import org.commonhall.exchange.ImportResult;
import org.commonhall.exchange.ImportSource;
import org.commonhall.exchange.ProgressListener;
import org.commonhall.exchange.RequestProfile;
import org.commonhall.report.RequestReport;
import org.commonhall.request.request.RequestChannel;
import org.commonhall.request.request.SubmitRequest;
import org.commonhall.request.request.UpstreamOrder;
import org.commonhall.scenario.Stored;
import org.commonhall.storage.memory.MemoryStorage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that is broken off between batches goes on as if nothing had happened. */
class ImportResumeTest {
    private static final Actor IMPORTER = Actor.system("test of imports");

    @TempDir
    private Path folder;

    private final Commonhall hall =
            Commonhall.builder().storage(new MemoryStorage()).build();
    private final Actor administrator = hall.found(new FoundHall("Founder"));
    private ImportOrder order =
            ImportOrder.of(source(), RequestProfile.named("tower").orElseThrow());

    private static ImportSource source() {
        return new ImportSource("tower-requests.csv", 0, () -> Main.class.getResourceAsStream("tower-requests.csv"));
    }

    @BeforeEach
    void batches() {
        order = order.batchesOf(20).errorsTo(folder.resolve("errors.csv"));
    }

    @Test
    void brokenOffBehindEveryBatchItEndsAsIfItHadNotBeen() throws IOException {
        Commonhall other = Commonhall.builder().storage(new MemoryStorage()).build();
        Actor reader = other.found(new FoundHall("Founder"));
        ImportOrder whole = order.errorsTo(folder.resolve("whole.csv"));
        ImportResult expected = other.exchange().importFile(whole).run(IMPORTER);
        int attempts = 1;
        ImportResult result = oneBatch();
        while (!result.finished()) {
            attempts++;
            result = oneBatch();
        }
        assertThat(attempts).isEqualTo(10);
        assertThat(result.counts()).isEqualTo(expected.counts());
        assertThat(result.faults()).isEqualTo(expected.faults());
        assertThat(figures(hall, administrator)).isEqualTo(figures(other, reader));
        assertThat(Files.readString(folder.resolve("errors.csv")))
                .isEqualTo(Files.readString(folder.resolve("whole.csv")));
        assertThat(hall.journal().verify(administrator).firstBad()).isEmpty();
    }

    @Test
    void finishedAndRunAgainEverythingIsUnchanged() {
        ImportResult first = hall.exchange().importFile(order).run(IMPORTER);
        ImportResult again = hall.exchange().importFile(order).run(IMPORTER);
        assertThat(again.finished()).isTrue();
        assertThat(again.counts().added()).isZero();
        assertThat(again.counts().unchanged()).isEqualTo(first.counts().added());
        assertThat(again.counts().rejected()).isEqualTo(first.counts().rejected());
    }

    @Test
    void aDryRunCountsLikeARealOneAndWritesNothing() {
        ImportResult dry = hall.exchange().importFile(order.dry()).run(IMPORTER);
        assertThat(hall.reports().requests(administrator, Locale.ENGLISH).requests())
                .isZero();
        ImportResult real = hall.exchange().importFile(order).run(IMPORTER);
        assertThat(dry.counts()).isEqualTo(real.counts());
        assertThat(dry.faults()).isEqualTo(real.faults());
    }

    /** The first import of a source looks no key up; a case that a hotline's order brought before is found all the same. */
    @Test
    void aCaseThatCameAnotherWayIsNotImportedTwice() {
        hall.requests()
                .submit(
                        administrator,
                        SubmitRequest.of("Noise")
                                .channel(RequestChannel.HOTLINE)
                                .upstream(
                                        UpstreamOrder.of("tower", "LW2507-0002").build())
                                .build());
        ImportResult result = hall.exchange().importFile(order).run(IMPORTER);
        assertThat(result.counts().added()).isEqualTo(190);
        assertThat(result.faults()).containsEntry("exchange.changed", 1L);
        assertThat(hall.journal().verify(administrator).firstBad()).isEmpty();
    }

    @Test
    void everyCaseHasASealedEntryThatSaysWhereItCameFrom() {
        hall.exchange().importFile(order).run(IMPORTER);
        List<JournalEntry> cases = Stored.entries(hall).stream()
                .filter(entry -> entry.event().equals("request.imported"))
                .toList();
        assertThat(cases).hasSize(191).allSatisfy(entry -> {
            assertThat(entry.position()).isNotNull();
            assertThat(entry.note()).matches("tower-requests\\.csv:\\d+ LW\\d{4}-\\d{4}");
            assertThat(entry.recordChanges()).hasSize(1);
        });
        assertThat(cases).extracting(JournalEntry::subject).doesNotHaveDuplicates();
        assertThat(hall.journal().verify(administrator).firstBad()).isEmpty();
    }

    @Test
    void progressOnlyGrowsAndEndsAtTheWhole() {
        List<Long> rows = new ArrayList<>();
        AtomicReference<Long> total = new AtomicReference<>(0L);
        hall.exchange()
                .importFile(order.telling((done, of, phase, eta) -> {
                    if (phase == ProgressListener.Phase.WRITE) {
                        rows.add(done);
                        total.set(of);
                    }
                }))
                .run(IMPORTER);
        assertThat(rows).isSorted().hasSizeGreaterThan(9);
        assertThat(rows.get(rows.size() - 1)).isEqualTo(total.get()).isEqualTo(198);
    }

    @Test
    void nobodyImportsWithoutTheRight() {
        ImportJob job = hall.exchange().importFile(order);
        assertThatThrownBy(() -> job.run(Actor.visitor())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> job.run(Actor.person(new org.commonhall.Id<>(new UUID(1, 1)))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> hall.reports().requests(Actor.visitor(), Locale.ENGLISH))
                .isInstanceOf(NotAllowed.class);
    }

    private ImportResult oneBatch() {
        AtomicReference<ImportJob> job = new AtomicReference<>();
        ImportOrder broken = order.telling((done, total, phase, eta) -> {
            if (phase == ProgressListener.Phase.WRITE) {
                Objects.requireNonNull(job.get()).cancel();
            }
        });
        ImportJob started = hall.exchange().importFile(broken);
        job.set(started);
        return started.run(IMPORTER);
    }

    private static RequestReport figures(Commonhall hall, Actor reader) {
        RequestReport report = hall.reports().requests(reader, Locale.ENGLISH);
        return new RequestReport(
                Instant.EPOCH,
                report.requests(),
                report.closed(),
                report.medianDays(),
                report.p90Days(),
                report.byCategory(),
                report.byUnit(),
                report.byMonth(),
                report.volume(),
                report.rates());
    }
}
