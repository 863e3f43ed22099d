package org.commonhall.request.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.commonhall.Actor;
import org.commonhall.access.RetentionPolicy;
import org.commonhall.directory.directory.Person;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.Stored;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestRequests;
import org.commonhall.storage.Query;
import org.junit.jupiter.api.Test;

/** What is personal in a closed request goes when its time is over; the request stays, and so does what is kept longer. */
@StoreTest
class RetentionScenario {
    private final TestHall hall;

    RetentionScenario(TestHall hall) {
        this.hall = hall;
    }

    @Test
    void aClosedRequestIsErasedWhenItsTimeIsOver() {
        hall.with(builder -> builder.with(RetentionPolicy.neutral().erasing(ServiceRequest.TYPE, Period.ofYears(1))));
        TestRequests given = new TestRequests(hall);
        ServiceRequest old = closed(given);
        given.clock.set(given.clock.instant().plus(Duration.ofDays(200)));
        ServiceRequest young = closed(given);
        ServiceRequest open = given.received(given.asker, "Lift");
        given.clock.set(given.clock.instant().plus(Duration.ofDays(200)));
        given.hall.tick(given.clock.instant(), 1_000);

        assertThat(Stored.of(given.hall, ServiceRequest.TYPE, old.id()))
                .returns("-", ServiceRequest::title)
                .returns(null, ServiceRequest::matter)
                .returns(RequestStatus.CLOSED, ServiceRequest::status);
        assertThat(requester(given, old).name()).isNull();
        assertThat(texts(given, old)).isNotEmpty().containsOnly("-");
        assertThat(Stored.of(given.hall, ServiceRequest.TYPE, young.id()).title())
                .isNotEqualTo("-");
        assertThat(requester(given, young).name()).isEqualTo("Mr Lin");
        assertThat(Stored.of(given.hall, ServiceRequest.TYPE, open.id()).title())
                .isEqualTo("Lift");
        Person asker = Stored.of(given.hall, Person.TYPE, Person.idOf(given.asker));
        assertThat(asker.name()).isEqualTo("Asker");
        assertThat(Stored.entries(given.hall))
                .filteredOn(entry -> entry.event().equals("access.retained"))
                .hasSize(1);

        given.clock.set(given.clock.instant().plus(Duration.ofDays(200)));
        given.hall.tick(given.clock.instant(), 1_000);
        assertThat(Stored.of(given.hall, ServiceRequest.TYPE, young.id()).title())
                .isEqualTo("-");
        assertThat(given.hall.dueWork(given.clock.instant(), 1_000))
                .noneMatch(due -> due.kind().startsWith("access.retention"));
    }

    @Test
    void nothingIsErasedByTimeUnlessTheHostSaysSo() {
        TestRequests given = new TestRequests(hall);
        ServiceRequest old = closed(given);
        given.clock.set(given.clock.instant().plus(Duration.ofDays(10_000)));
        given.hall.tick(given.clock.instant(), 1_000);
        assertThat(Stored.of(given.hall, ServiceRequest.TYPE, old.id()).title()).isNotEqualTo("-");
    }

    @Test
    void aTimeIsNotZero() {
        RetentionPolicy policy = RetentionPolicy.neutral();
        assertThatThrownBy(() -> policy.erasing(ServiceRequest.TYPE, Period.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ServiceRequest closed(TestRequests given) {
        ServiceRequest closed = given.contented(given.asker, given.answered(given.asker));
        assertThat(closed.closedAt()).isNotNull();
        return closed;
    }

    private static Requester requester(TestRequests given, ServiceRequest request) {
        return given.hall
                .corridor()
                .read(
                        Actor.system("test"),
                        reading ->
                                RequestSteps.requesters(reading, request.id()).get(0));
    }

    private static List<String> texts(TestRequests given, ServiceRequest request) {
        return given.hall
                .corridor()
                .read(
                        Actor.system("test"),
                        reading ->
                                reading
                                        .select(Query.of(RequestUpdate.TYPE)
                                                .where(RequestUpdate.REQUEST.is(request.id())))
                                        .stream()
                                        .map(RequestUpdate::text)
                                        .toList());
    }
}
