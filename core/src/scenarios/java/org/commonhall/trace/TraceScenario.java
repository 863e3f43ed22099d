package org.commonhall.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.commonhall.scenario.Fixture.refused;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.Role;
import org.commonhall.access.AccessRights;
import org.commonhall.corridor.Command;
import org.commonhall.credential.Credential;
import org.commonhall.credential.CredentialKind;
import org.commonhall.credential.IssueCredential;
import org.commonhall.credential.Issued;
import org.commonhall.credential.Qualification;
import org.commonhall.directory.directory.Person;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestRequests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What led to what, as each may see it. */
@StoreTest
class TraceScenario {
    private final TestRequests given;
    private final Commonhall hall;
    private Actor organiser;

    /** What a host links by a command of its own. */
    record LinkThem() implements Command {
        @Override
        public Permission permission() {
            return AccessRights.GRANT;
        }
    }

    TraceScenario(TestHall hall) {
        given = new TestRequests(hall);
        this.hall = given.hall;
    }

    @BeforeEach
    void appoint() {
        organiser = given.somebody("Organiser", Role.ORGANISER, given.street.value());
    }

    /** The holder walks from a badge to its certificate and back; everybody else sees the badge, and that it came from somewhere. */
    @Test
    void aBadgeComesFromACertificate() {
        Issued issued = issue(given.asker, "fire.practice");
        UUID certificate = issued.receipt().id().value();
        UUID badge = badge(issued).value();
        for (UUID start : List.of(certificate, badge)) {
            TraceView own = hall.traces().of(given.asker, start);
            assertThat(own.steps()).extracting(TraceView.Step::record).containsExactly(certificate, badge);
            assertThat(own.links()).containsExactly(new TraceView.Link(certificate, badge, TraceRelation.AWARDS));
            assertThat(own.whole()).isTrue();
            assertThat(own.text(Locale.CHINESE)).contains("证书，消防实操", "资格，消防基础", "有效", "徽章");
            TraceView open = hall.traces().of(Actor.visitor(), start);
            assertThat(open.steps())
                    .extracting(TraceView.Step::record, step -> step.title() == null)
                    .containsExactly(tuple(certificate, true), tuple(badge, false));
            assertThat(open.text(Locale.ENGLISH)).contains("Fire safety basics").doesNotContain("消防实操");
        }
        refused("record.missing", () -> hall.traces().of(given.asker, new UUID(1, 2)));
    }

    /** A walk never leads from one person to another: not from their records, and not from what is nobody's. */
    @Test
    void aWalkStaysWithItsPerson() {
        ServiceRequest request = given.received(given.other, "Lift 3 stands still");
        Issued mine = issue(given.asker, "fire.practice");
        Issued theirs = issue(given.other, "fire.practice");
        link(request.id(), mine.receipt().id(), Person.idOf(given.asker));
        link(request.id(), theirs.receipt().id(), Person.idOf(given.other));
        UUID first = mine.receipt().id().value();
        UUID second = theirs.receipt().id().value();
        assertThat(walk(given.asker, first)).contains(request.id().value()).doesNotContain(second);
        assertThat(walk(organiser, second)).contains(request.id().value()).doesNotContain(first);
        assertThat(walk(given.asker, request.id().value())).contains(first).doesNotContain(second);
        assertThat(walk(Actor.visitor(), request.id().value()))
                .containsExactly(request.id().value());
    }

    /** Eight steps and no further, and the view says that there is more. */
    @Test
    void aLongTraceIsCut() {
        List<UUID> row = new ArrayList<>();
        ServiceRequest last = given.received(given.asker, "Lift 0");
        row.add(last.id().value());
        for (int i = 1; i <= 10; i++) {
            given.clock.advance(Duration.ofMinutes(1));
            ServiceRequest next = given.received(given.asker, "Lift " + i);
            link(last.id(), next.id());
            row.add(next.id().value());
            last = next;
        }
        TraceView view = hall.traces().of(Actor.visitor(), row.get(0));
        assertThat(view.steps()).extracting(TraceView.Step::record).containsExactlyElementsOf(row.subList(0, 9));
        assertThat(view.whole()).isFalse();
        assertThat(hall.traces().of(Actor.visitor(), row.get(5)).whole()).isTrue();
    }

    private Issued issue(Actor holder, String code) {
        return hall.credentials()
                .issue(
                        organiser,
                        IssueCredential.of(
                                        CredentialKind.CERTIFICATE,
                                        code,
                                        given.street,
                                        Person.idOf(holder),
                                        "FIRE",
                                        "消防实操")
                                .badge("fire.basic")
                                .build());
    }

    private static Id<Qualification> badge(Issued issued) {
        // The certificate qualifies first, then the badge.
        return issued.receipt().allMade(Qualification.class).get(1);
    }

    private List<UUID> walk(Actor by, UUID start) {
        return hall.traces().of(by, start).steps().stream()
                .map(TraceView.Step::record)
                .toList();
    }

    private void link(Id<ServiceRequest> earlier, Id<Credential> later, Id<Person> person) {
        hall.corridor().run(given.admin, new LinkThem(), "test.linked", ServiceRequest.TYPE, change -> {
            Trace.link(change, ServiceRequest.TYPE, earlier, TraceRelation.GAVE, Credential.TYPE, later, person);
            return change.get(ServiceRequest.TYPE, earlier);
        });
    }

    private void link(Id<ServiceRequest> earlier, Id<ServiceRequest> later) {
        hall.corridor().run(given.admin, new LinkThem(), "test.linked", ServiceRequest.TYPE, change -> {
            Trace.link(change, ServiceRequest.TYPE, earlier, TraceRelation.BECAME, ServiceRequest.TYPE, later, null);
            return change.get(ServiceRequest.TYPE, earlier);
        });
    }
}
