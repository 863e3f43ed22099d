package org.commonhall.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Bytes;
import org.commonhall.Id;
import org.commonhall.calendar.ClockLimit;
import org.commonhall.directory.file.DetachFile;
import org.commonhall.directory.file.FileUpload;
import org.commonhall.request.catalogue.RequestVisibility;
import org.commonhall.request.catalogue.ServiceLevel;
import org.commonhall.request.rates.RateMethod;
import org.commonhall.request.rates.RateQuery;
import org.commonhall.request.rates.ThreeRates;
import org.commonhall.request.request.AddNote;
import org.commonhall.request.request.AnswerOutcome;
import org.commonhall.request.request.AskedView;
import org.commonhall.request.request.AssignAssistant;
import org.commonhall.request.request.DispatchRequest;
import org.commonhall.request.request.FinishAssistance;
import org.commonhall.request.request.ImportedRequest;
import org.commonhall.request.request.Matter;
import org.commonhall.request.request.MergeRequest;
import org.commonhall.request.request.PauseRequest;
import org.commonhall.request.request.PublishUpdate;
import org.commonhall.request.request.RequestAction;
import org.commonhall.request.request.RequestAudience;
import org.commonhall.request.request.RequestStatus;
import org.commonhall.request.request.RequestView;
import org.commonhall.request.request.SendMessage;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.request.request.SubmitRequest;
import org.commonhall.request.request.Submitted;
import org.commonhall.request.request.VisitReply;
import org.junit.jupiter.api.Test;

/** Words to the staff and the clock of the reply, helpers that are late, evidence, imported cases, force majeure. */
@SuppressWarnings("exports") // JUnit and AssertJ are optional, and on the path wherever a scenario runs
public abstract class RequestWordScenario extends RequestLife {
    private static final Instant TUESDAY_EVENING = Instant.parse("2026-03-03T10:00:00Z");

    /** For adapters' tests. */
    protected RequestWordScenario() {}

    /** The reply is due from the last message, is told to be late once, and any word to the requester stops the clock. */
    @Test
    public final void aMessageWaitsForAReply() {
        ServiceRequest request = prompt();
        ServiceRequest asked = message(asker, request, "When will you come?");
        assertThat(asked.updateDueAt()).isEqualTo(TUESDAY_EVENING);
        clock.advance(Duration.ofDays(1));
        assertThat(message(asker, request, "Still nothing").updateDueAt()).isEqualTo("2026-03-04T10:00:00Z");
        requests.note(desk, new AddNote(request.id(), "Called the workshop", null));
        pass(Duration.ofDays(2));
        pass(Duration.ofHours(1));
        assertThat(events(request)).filteredOn("update_overdue"::equals).hasSize(1);
        message(asker, request, "Hello?");
        ServiceRequest replied =
                requests.update(handler, new PublishUpdate(request.id(), "A part is missing", false, null, null));
        assertThat(replied.messageAt()).isNull();
        assertThat(replied.updateDueAt()).isNull();
        pass(Duration.ofDays(1));
        assertThat(events(request)).filteredOn("update_overdue"::equals).hasSize(1);
        assertThat(hall.journal().verify(admin).firstBad()).isEmpty();
    }

    /** A message is read by whoever wrote it and by those who work on it. */
    @Test
    public final void aMessageIsForTheStaff() {
        ServiceRequest request = prompt();
        ServiceRequest joined = received(other, "The same lift");
        requests.merge(desk, new MergeRequest(joined.id(), request.id(), null, null));
        message(asker, request, "I use a wheelchair");
        assertThat(message(other, joined, "Me too").id()).isEqualTo(request.id());
        assertThat(said(asker, request)).containsExactly("I use a wheelchair");
        assertThat(said(other, request)).containsExactly("Me too");
        assertThat(said(handler, request)).containsExactlyInAnyOrder("I use a wheelchair", "Me too");
        assertThat(said(auditor, request)).isEmpty();
        RequestView everybody = requests.reads().get(Actor.visitor(), request.id());
        assertThat(everybody.asked()).isNull();
        refused("access.denied", () -> message(handler, request, "Not mine"));
        Submitted tracked = requests.submit(
                Actor.visitor(),
                SubmitRequest.of(Matter.of("Lift", null)).category(lifts.id()).build());
        String code = tracked.trackingCode().orElseThrow();
        requests.message(Actor.visitor(), new SendMessage(tracked.request().id(), code, "Hello", null, null));
        assertThat(words(requests.reads().track(tracked.request().number(), code)))
                .containsExactly("Hello");
    }

    /** A pause moves the reply like the answer; after the answer a message is kept and nothing waits for it. */
    @Test
    public final void theReplyPausesWithTheRest() {
        ServiceRequest request = prompt();
        message(asker, request, "When?");
        PauseRequest pause =
                new PauseRequest(request.id(), "material", clock.instant().plus(Duration.ofDays(2)), null, null, null);
        assertThat(requests.pause(handler, pause).updateDueAt()).isEqualTo("2026-03-04T10:00:00Z");
        assertThat(step(handler, request, RequestAction.RESUME).updateDueAt()).isEqualTo(TUESDAY_EVENING);
        assertThat(answer(request, AnswerOutcome.RESOLVED).updateDueAt()).isNull();
        assertThat(message(asker, request, "Thank you").messageAt()).isNull();
    }

    /** A helping unit that is late is told once, and not at all when it has reported. */
    @Test
    public final void aLateHelperIsTold() {
        ServiceRequest request = inHandling(asker);
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        ServiceRequest punctual = inHandling(other);
        for (ServiceRequest one : ImmutableList.of(request, punctual)) {
            requests.assign(desk, new AssignAssistant(one.id(), street, "Close the road", tomorrow, null, null));
        }
        requests.finish(streetHandler, new FinishAssistance(punctual.id(), street, "closed", null, null));
        pass(Duration.ofDays(1));
        pass(Duration.ofHours(1));
        assertThat(events(request)).filteredOn("assistance_overdue"::equals).hasSize(1);
        assertThat(events(punctual)).doesNotContain("assistance_overdue");
    }

    /** What a requester handed in can be taken back until somebody works with it. */
    @Test
    public final void evidenceStays() {
        ServiceRequest request = requests.submit(
                        asker,
                        SubmitRequest.of(Matter.of("Lift", null))
                                .category(lifts.id())
                                .files(ImmutableList.of(photo("a.txt"), photo("b.txt")))
                                .build())
                .request();
        var files = requests.reads().get(asker, request.id()).files();
        hall.directory().detach(asker, new DetachFile(files.get(0).id(), null));
        requests.dispatch(desk, DispatchRequest.to(request.id(), manager));
        refused(
                "file.evidence",
                () -> hall.directory().detach(asker, new DetachFile(files.get(1).id(), null)));
        assertThat(requests.reads().get(desk, request.id()).files()).hasSize(1);
    }

    /** An imported case is tracked by its number and its key in the source, and a private one by nobody without a role. */
    @Test
    public final void importedCasesAreTracked() {
        imported("C-17", RequestVisibility.PUBLIC);
        imported("C-18", RequestVisibility.PRIVATE);
        RequestView view = requests.reads().track("register/C-17", "c-17");
        assertThat(view.audience()).isEqualTo(RequestAudience.PUBLIC);
        assertThat(view.status()).isEqualTo(RequestStatus.IN_HANDLING);
        refused("request.tracking", () -> requests.reads().track("register/C-17", "C-18"));
        refused("request.tracking", () -> requests.reads().track("register/C-18", "C-18"));
    }

    /** A run that force majeure stopped counts for no rate, and each rate says so. */
    @Test
    public final void forceMajeureIsLeftOut() {
        ServiceRequest flooded = inHandling(asker);
        requests.pause(
                handler,
                new PauseRequest(
                        flooded.id(), "force-majeure", clock.instant().plus(Duration.ofDays(2)), null, null, null));
        step(handler, flooded, RequestAction.RESUME);
        answer(flooded, AnswerOutcome.RESOLVED);
        visit(asker, flooded, VisitReply.of(true, true, false, null));
        contented(other, answered(other));
        ThreeRates rates = requests.reads()
                .rates(
                        auditor,
                        new RateQuery(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1), null, RateMethod.CLOCK))
                .all();
        assertThat(ImmutableList.of(rates.response(), rates.resolution(), rates.satisfaction()))
                .allSatisfy(rate -> {
                    assertThat(rate.denominator()).isEqualTo(1);
                    assertThat(rate.numerator()).isEqualTo(1);
                    assertThat(rate.exclusions()).isEqualTo(ImmutableMap.of("excluded.force-majeure", 1L));
                });
    }

    private ServiceRequest prompt() {
        ServiceLevel level = new ServiceLevel(
                "office", ClockLimit.workingDays(1), ClockLimit.workingDays(5), ClockLimit.workingDays(1));
        var category =
                requests.catalogue().define(admin, entry("prompt").sla(level).build());
        ServiceRequest request = requests.submit(
                        asker,
                        SubmitRequest.of(Matter.of("Lift 4", null).in(tower, null))
                                .category(category.id())
                                .build())
                .request();
        requests.dispatch(desk, DispatchRequest.to(request.id(), null));
        step(handler, request, RequestAction.SIGN);
        return step(handler, request, RequestAction.CONTACT);
    }

    private ServiceRequest message(Actor by, ServiceRequest request, String text) {
        return requests.message(by, new SendMessage(request.id(), null, text, null, null));
    }

    private List<String> said(Actor by, ServiceRequest request) {
        return words(requests.reads().get(by, request.id()));
    }

    private static List<String> words(RequestView view) {
        AskedView asked = Objects.requireNonNull(view.asked());
        return asked.people().stream()
                .flatMap(one -> one.said().stream().map(RequestView.Word::text))
                .toList();
    }

    private static FileUpload photo(String name) {
        return new FileUpload(name, "text/plain", Bytes.of(name.getBytes(StandardCharsets.UTF_8)), null);
    }

    private void imported(String key, RequestVisibility visibility) {
        ImportedRequest origin = new ImportedRequest(
                "register",
                key,
                null,
                "Lamp",
                null,
                null,
                null,
                visibility,
                MONDAY,
                LocalDate.of(2026, 3, 2),
                null,
                null,
                null);
        hall.corridor().bulk(Actor.system("import"), bulk -> {
            Id<ServiceRequest> id = new Id<>(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
            ServiceRequest stored = bulk.insertAll(
                            ServiceRequest.TYPE,
                            ImmutableList.of(ServiceRequest.imported(id, "register/" + key, origin)))
                    .get(0);
            bulk.entry("request.imported", ServiceRequest.TYPE, stored, null);
            return stored;
        });
    }
}
