package org.commonhall.request.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Bytes;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.access.AskErasure;
import org.commonhall.access.DecideErasure;
import org.commonhall.access.ErasureReport;
import org.commonhall.access.PersonalDataRequest;
import org.commonhall.directory.file.Attachment;
import org.commonhall.directory.file.FileUpload;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestRequests;
import org.commonhall.storage.Query;
import org.junit.jupiter.api.Test;

/** Somebody without an account gets and has erased what is stored, by number and tracking code or at the desk. */
@StoreTest
class WithoutAccountScenario {
    private static final String CANARY = "canary";

    private final TestRequests given;
    private final Requests requests;
    private final Submitted submitted;
    private final Id<ServiceRequest> id;
    private final String code;

    WithoutAccountScenario(TestHall hall) {
        given = new TestRequests(hall);
        requests = given.requests;
        submitted = requests.submit(Actor.visitor(), asked());
        id = submitted.receipt().id();
        code = Objects.requireNonNull(submitted.trackingCode());
        requests.message(
                Actor.visitor(),
                SendMessage.of(id, CANARY + " words").code(code).build());
        requests.note(given.desk, new AddNote(id, CANARY + " among staff"));
        requests.update(given.desk, new PublishUpdate(id, CANARY + " is told", true));
    }

    @Test
    void numberAndCodeGetEverythingButWhatStaffSayAmongThemselves() {
        String json = requests.reads().export(submitted.number(), code).json();
        assertThat(json).contains("canary name", "canary lift", "canary words", "canary is told");
        assertThat(json).doesNotContain("among staff");
        assertThat(requests.reads().export(given.desk, id).records().keySet())
                .containsExactlyInAnyOrder("service_request", "requester", "request_note", "request_update");
        refused("request.tracking", () -> requests.reads().export(submitted.number(), "0000-0000-0000-0000"));
        refused("access.denied", () -> requests.reads().export(given.handler, id));
        refused("access.denied", () -> requests.reads().export(Actor.visitor(), id));
    }

    @Test
    void theCodeAsksAndAnAdministratorErases() {
        AskRequesterErasure command = AskRequesterErasure.of(id).code(code).build();
        refused(
                "access.denied",
                () -> requests.askErasure(
                        Actor.visitor(), AskRequesterErasure.of(id).build()));
        Receipt<PersonalDataRequest> asked = requests.askErasure(Actor.visitor(), command);
        ErasureReport report = erased(asked);
        assertThat(report.lines())
                .contains(
                        new ErasureReport.Line("requester", 1, 0, 0, null),
                        new ErasureReport.Line("service_request", 1, 0, 0, null),
                        new ErasureReport.Line("request_note", 2, 0, 0, null));
        assertNothingLeft();
        refused("request.tracking", () -> requests.reads().track(submitted.number(), code));
    }

    @Test
    void theDeskAsksForWhoeverComesInPerson() {
        erased(requests.askErasure(given.desk, AskRequesterErasure.of(id).build()));
        assertNothingLeft();
    }

    @Test
    void whoHasAnAccountAsksThere() {
        Id<ServiceRequest> own = given.received(given.asker, "Lift").id();
        AskRequesterErasure command = AskRequesterErasure.of(own).build();
        refused("request.requester.account", () -> requests.askErasure(given.desk, command));
        refused("request.requester.account", () -> requests.reads().export(given.desk, own));
        UUID row = requester(own).id().value();
        refused("access.person.missing", () -> given.hall.access().askErasure(given.admin, new AskErasure(row)));
    }

    private ErasureReport erased(Receipt<PersonalDataRequest> asked) {
        given.hall
                .access()
                .decideErasure(given.admin, DecideErasure.of(asked.id(), true).build());
        return Objects.requireNonNull(given.hall
                .access()
                .requestsOf(given.admin, requester(id).id().value())
                .get(0)
                .erasure());
    }

    private void assertNothingLeft() {
        RequestView desk = requests.reads().get(given.desk, id);
        assertThat(desk.toString() + desk.updates() + desk.title()).doesNotContain(CANARY);
        assertThat(requests.reads().export(given.desk, id).json()).doesNotContain(CANARY);
        long files = given.hall
                .corridor()
                .read(
                        Actor.system("test"),
                        reading -> reading.count(Query.of(Attachment.TYPE).where(Attachment.SUBJECT.is(id.value()))));
        assertThat(files).isZero();
    }

    private Requester requester(Id<ServiceRequest> request) {
        return given.hall
                .corridor()
                .read(
                        Actor.system("test"),
                        reading -> RequestSteps.requesters(reading, request).get(0));
    }

    private SubmitRequest asked() {
        FileUpload photo = FileUpload.of(
                        CANARY + ".txt", "text/plain", Bytes.of(CANARY.getBytes(StandardCharsets.UTF_8)))
                .build();
        return SubmitRequest.of(Matter.of(CANARY + " lift")
                        .text(CANARY + " matter")
                        .building(given.tower)
                        .build())
                .category(given.lifts.id())
                .contact(
                        Contact.of().name(CANARY + " name").phone("13800000000").build())
                .files(ImmutableList.of(photo))
                .build();
    }
}
