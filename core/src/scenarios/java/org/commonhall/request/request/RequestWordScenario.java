package org.commonhall.request.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.MONDAY;
import static org.commonhall.scenario.Fixture.refused;

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
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.calendar.ClockLimit;
import org.commonhall.directory.file.DetachFile;
import org.commonhall.directory.file.FileUpload;
import org.commonhall.request.catalogue.RequestVisibility;
import org.commonhall.request.catalogue.ServiceLevel;
import org.commonhall.request.rates.RateMethod;
import org.commonhall.request.rates.RateQuery;
import org.commonhall.request.rates.ThreeRates;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestRequests;
import org.junit.jupiter.api.Test;

/** Words to the staff and the clock of the reply, helpers that are late, evidence, imported cases, force majeure. */
@StoreTest
class RequestWordScenario {
    private static final Instant TUESDAY_EVENING = Instant.parse("2026-03-03T10:00:00Z");

    private final TestRequests given;
    private final Commonhall hall;
    private final Requests requests;
    private final Actor desk;
    private final Actor handler;
    private final Actor asker;
    private final Actor other;

    RequestWordScenario(TestHall hall) {
        given = new TestRequests(hall);
        this.hall = given.hall;
        requests = given.requests;
        desk = given.desk;
        handler = given.handler;
        asker = given.asker;
        other = given.other;
    }

    /**
     * The reply is due from the last message, is told to be late once, and any word to the requester stops the clock.
     */
    @Test
    void aMessageWaitsForAReply() {
        ServiceRequest request = prompt();
        ServiceRequest asked = message(asker, request, "When will you come?");
        assertThat(asked.updateDueAt()).isEqualTo(TUESDAY_EVENING);
        given.clock.advance(Duration.ofDays(1));
        assertThat(message(asker, request, "Still nothing").updateDueAt()).isEqualTo("2026-03-04T10:00:00Z");
        requests.note(desk, new AddNote(request.id(), "Called the workshop"));
        given.pass(Duration.ofDays(2));
        given.pass(Duration.ofHours(1));
        assertThat(given.events(request)).filteredOn("update_overdue"::equals).hasSize(1);
        message(asker, request, "Hello?");
        ServiceRequest replied =
                given.stored(requests.update(handler, new PublishUpdate(request.id(), "A part is missing", false)));
        assertThat(replied.messageAt()).isNull();
        assertThat(replied.updateDueAt()).isNull();
        given.pass(Duration.ofDays(1));
        assertThat(given.events(request)).filteredOn("update_overdue"::equals).hasSize(1);
        assertThat(hall.journal().verify(given.admin).firstBad()).isEmpty();
    }

    /** A message is read by whoever wrote it and by those who work on it. */
    @Test
    void aMessageIsForTheStaff() {
        ServiceRequest request = prompt();
        ServiceRequest joined = given.received(other, "The same lift");
        requests.merge(desk, new MergeRequest(joined.id(), request.id()));
        message(asker, request, "I use a wheelchair");
        assertThat(message(other, joined, "Me too").id()).isEqualTo(request.id());
        assertThat(said(asker, request)).containsExactly("I use a wheelchair");
        assertThat(said(other, request)).containsExactly("Me too");
        assertThat(said(handler, request)).containsExactlyInAnyOrder("I use a wheelchair", "Me too");
        assertThat(said(given.auditor, request)).isEmpty();
        RequestView everybody = requests.reads().get(Actor.visitor(), request.id());
        assertThat(everybody.asked()).isNull();
        refused("access.denied", () -> message(handler, request, "Not mine"));
        Submitted tracked = requests.submit(
                Actor.visitor(),
                SubmitRequest.of("Lift").category(given.lifts.id()).build());
        String code = Objects.requireNonNull(tracked.trackingCode());
        requests.message(Actor.visitor(), new SendMessage(tracked.receipt().id(), code, "Hello"));
        assertThat(words(requests.reads().track(tracked.number(), code))).containsExactly("Hello");
    }

    /** A pause moves the reply like the answer; after the answer a message is kept and nothing waits for it. */
    @Test
    void theReplyPausesWithTheRest() {
        ServiceRequest request = prompt();
        message(asker, request, "When?");
        PauseRequest pause = PauseRequest.of(
                        request.id(), "material", given.clock.instant().plus(Duration.ofDays(2)))
                .build();
        assertThat(given.stored(requests.pause(handler, pause)).updateDueAt()).isEqualTo("2026-03-04T10:00:00Z");
        assertThat(given.step(handler, request, RequestAction.RESUME).updateDueAt())
                .isEqualTo(TUESDAY_EVENING);
        assertThat(given.answer(request, AnswerOutcome.RESOLVED).updateDueAt()).isNull();
        assertThat(message(asker, request, "Thank you").messageAt()).isNull();
    }

    /** A helping unit that is late is told once, and not at all when it has reported. */
    @Test
    void aLateHelperIsTold() {
        ServiceRequest request = given.inHandling(asker);
        Instant tomorrow = given.clock.instant().plus(Duration.ofDays(1));
        ServiceRequest punctual = given.inHandling(other);
        for (ServiceRequest one : ImmutableList.of(request, punctual)) {
            requests.assign(desk, new AssignAssistant(one.id(), given.street, "Close the road", tomorrow));
        }
        requests.finish(given.streetHandler, new FinishAssistance(punctual.id(), given.street, "closed"));
        given.pass(Duration.ofDays(1));
        given.pass(Duration.ofHours(1));
        assertThat(given.events(request))
                .filteredOn("assistance_overdue"::equals)
                .hasSize(1);
        assertThat(given.events(punctual)).doesNotContain("assistance_overdue");
    }

    /** What a requester handed in can be taken back until somebody works with it. */
    @Test
    void evidenceStays() {
        ServiceRequest request = given.stored(requests.submit(
                        asker,
                        SubmitRequest.of("Lift")
                                .category(given.lifts.id())
                                .files(ImmutableList.of(photo("a.txt"), photo("b.txt")))
                                .build())
                .receipt());
        var files = requests.reads().get(asker, request.id()).files();
        hall.directory().files().detach(asker, new DetachFile(files.get(0).id()));
        requests.dispatch(
                desk, DispatchRequest.of(request.id()).unit(given.manager).build());
        refused(
                "file.evidence",
                () -> hall.directory()
                        .files()
                        .detach(asker, new DetachFile(files.get(1).id())));
        assertThat(requests.reads().get(desk, request.id()).files()).hasSize(1);
    }

    /**
     * An imported case is tracked by its number and its key in the source, and a private one by nobody without a role.
     */
    @Test
    void importedCasesAreTracked() {
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
    void forceMajeureIsLeftOut() {
        ServiceRequest flooded = given.inHandling(asker);
        requests.pause(
                handler,
                PauseRequest.of(
                                flooded.id(),
                                "force-majeure",
                                given.clock.instant().plus(Duration.ofDays(2)))
                        .build());
        given.step(handler, flooded, RequestAction.RESUME);
        given.answer(flooded, AnswerOutcome.RESOLVED);
        given.visit(
                asker,
                flooded,
                VisitReply.answered()
                        .contacted(true)
                        .resolved(true)
                        .satisfied(false)
                        .build());
        given.contented(other, given.answered(other));
        ThreeRates rates = hall.request()
                .rates()
                .of(
                        given.auditor,
                        RateQuery.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1), RateMethod.CLOCK)
                                .build())
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
        var category = hall.request()
                .catalogue()
                .define(given.admin, given.entry("prompt").sla(level).build());
        ServiceRequest request = given.stored(requests.submit(
                        asker,
                        SubmitRequest.of(Matter.of("Lift 4")
                                        .building(given.tower)
                                        .build())
                                .category(category.id())
                                .build())
                .receipt());
        requests.dispatch(desk, DispatchRequest.of(request.id()).build());
        given.step(handler, request, RequestAction.SIGN);
        return given.step(handler, request, RequestAction.CONTACT);
    }

    private ServiceRequest message(Actor by, ServiceRequest request, String text) {
        return given.stored(
                requests.message(by, SendMessage.of(request.id(), text).build()));
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
        return FileUpload.of(name, "text/plain", Bytes.of(name.getBytes(StandardCharsets.UTF_8)))
                .build();
    }

    private void imported(String key, RequestVisibility visibility) {
        ImportedRequest origin = ImportedRequest.of(
                        "register", key, "Lamp", visibility, MONDAY, LocalDate.of(2026, 3, 2))
                .build();
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
