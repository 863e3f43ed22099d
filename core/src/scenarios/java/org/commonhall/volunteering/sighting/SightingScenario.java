package org.commonhall.volunteering.sighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.commonhall.Actor;
import org.commonhall.Event;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.request.catalogue.EmergencyKind;
import org.commonhall.request.catalogue.ServiceCategory;
import org.commonhall.request.inbox.Duplicate;
import org.commonhall.request.inbox.RequestFilter;
import org.commonhall.request.inbox.RequestSort;
import org.commonhall.request.request.AnswerOutcome;
import org.commonhall.request.request.DispatchRequest;
import org.commonhall.request.request.Matter;
import org.commonhall.request.request.RequestAction;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestRequests;
import org.commonhall.volunteering.volunteer.FoundProgramme;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.ProgrammeAction;
import org.commonhall.volunteering.volunteer.RegisterVolunteer;
import org.commonhall.volunteering.volunteer.StepProgramme;
import org.junit.jupiter.api.Test;

/** What becomes of what volunteers see. */
@StoreTest
class SightingScenario {
    private static final PageRequest TEN = PageRequest.first(10);

    private final List<Event> heard = new CopyOnWriteArrayList<>();
    private final TestRequests given;
    private final Sightings sightings;
    private final Actor rider;

    SightingScenario(TestHall hall) {
        given = new TestRequests(hall.with(builder -> builder.listener(heard::add)));
        sightings = given.hall.volunteering().sightings();
        rider = given.asker;
        given.hall
                .volunteering()
                .volunteers()
                .register(rider, RegisterVolunteer.of().build());
    }

    private ReportSightingBuilder hazard(String title) {
        return ReportSighting.of(
                        SightingKind.HAZARD,
                        Matter.of(title).building(given.tower).build())
                .category(given.lifts.id());
    }

    /** A hazard becomes a request; another one is offered it, and joins it once; both are told of the answer. */
    @Test
    void v12AHazardBecomesARequestThatOthersJoin() {
        refused(
                "sighting.volunteer",
                () -> sightings.report(given.other, hazard("电梯异响").build()));
        Receipt<Sighting> first = sightings.report(rider, hazard("电梯异响").build());
        assertThat(first.state()).isEqualTo("REQUESTED");
        Id<ServiceRequest> request = first.made(ServiceRequest.class);

        given.hall
                .volunteering()
                .volunteers()
                .register(given.other, RegisterVolunteer.of().build());
        List<Duplicate> offered = sightings
                .reads()
                .similar(
                        given.lifts.id(),
                        Matter.of("电梯停运").building(given.tower).build());
        assertThat(offered).extracting(one -> one.request().id()).containsExactly(request);
        for (int i = 0; i < 2; i++) {
            assertThat(sightings
                            .report(given.other, hazard("电梯停运").join(request).build())
                            .state())
                    .isEqualTo("JOINED");
        }
        assertThat(given.hall
                        .request()
                        .inbox()
                        .published(RequestFilter.ALL, RequestSort.NEWEST, TEN)
                        .items())
                .singleElement()
                .satisfies(one -> assertThat(one.followers()).isEqualTo(1));
        assertThat(sightings.reads().mine(given.other, TEN).items())
                .extracting(SightingView::request)
                .containsExactly(request, request);
        ServiceRequest open = given.stored(
                given.requests.dispatch(given.desk, DispatchRequest.of(request).build()));
        given.answer(given.step(given.handler, open, RequestAction.SIGN), AnswerOutcome.RESOLVED);
        Event answered = heard.stream()
                .filter(event -> event.event().equals("request.answered"))
                .findFirst()
                .orElseThrow();
        assertThat(given.hall.journal().people(given.admin, answered).values())
                .anySatisfy(people -> assertThat(people).contains(Objects.requireNonNull(rider.person())))
                .anySatisfy(people -> assertThat(people).contains(Objects.requireNonNull(given.other.person())));
        assertThat(given.hall.traces().of(rider, first.id().value()).text(Locale.ENGLISH))
                .contains("sighting, hazard", "request, 电梯异响")
                .doesNotContain("sighting\nsighting");
    }

    /** What asks for nothing is kept; an emergency is called first. */
    @Test
    void otherSightingsAreKeptAndEmergenciesCalled() {
        ReportSighting kind = ReportSighting.of(
                        SightingKind.CIVILITY, Matter.of("让座").text("给老人让座").build())
                .build();
        Receipt<Sighting> kept = sightings.report(rider, kind);
        assertThat(kept.state()).isEqualTo("KEPT");
        assertThat(kept.made()).hasSize(1);
        refused(
                "sighting.future",
                () -> sightings.report(
                        rider,
                        hazard("电梯异响")
                                .seenAt(given.clock.instant().plus(Duration.ofHours(1)))
                                .build()));
        Id<ServiceCategory> smoke = given.hall
                .request()
                .catalogue()
                .define(
                        given.admin,
                        given.entry("fire").emergency(EmergencyKind.FIRE).build())
                .id();
        ReportSightingBuilder fire = ReportSighting.of(
                        SightingKind.INCIDENT,
                        Matter.of("冒烟").building(given.tower).build())
                .category(smoke);
        refused("sighting.emergency", () -> sightings.report(rider, fire.build()));
        assertThat(sightings.report(rider, fire.called(true).build()).state()).isEqualTo("REQUESTED");
    }

    /** An organiser reads what was seen in the programme; an erasure leaves what became of it. */
    @Test
    void anErasureLeavesWhatBecameOfIt() {
        Id<Programme> programme = given.hall
                .volunteering()
                .volunteers()
                .found(
                        given.admin,
                        FoundProgramme.of(given.street, "eyes", "安全巡查").build())
                .id();
        given.hall.volunteering().volunteers().step(given.admin, new StepProgramme(programme, ProgrammeAction.PUBLISH));
        Actor organiser = given.somebody("Organiser", Role.ORGANISER, programme.value());
        sightings.report(rider, hazard("电梯异响").programme(programme).build());
        refused("access.denied", () -> sightings.reads().of(rider, programme, TEN));
        assertThat(sightings.reads().of(organiser, programme, TEN).items())
                .singleElement()
                .satisfies(one -> assertThat(one.words()).isEqualTo("电梯异响"))
                .satisfies(one -> assertThat(one.toString()).doesNotContain("电梯异响"));
        given.erase(rider);
        assertThat(sightings.reads().of(organiser, programme, TEN).items())
                .singleElement()
                .satisfies(one -> assertThat(one.words()).isEqualTo("-"))
                .satisfies(one -> assertThat(one.number()).isNotNull());
    }
}
