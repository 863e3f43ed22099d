package org.commonhall.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.CommonhallException;
import org.commonhall.FoundHall;
import org.commonhall.Id;
import org.commonhall.access.GrantRole;
import org.commonhall.access.Role;
import org.commonhall.access.Scopes;
import org.commonhall.calendar.ClockLimit;
import org.commonhall.calendar.WorkingCalendar;
import org.commonhall.directory.Building;
import org.commonhall.directory.BuildingDetails;
import org.commonhall.directory.Organization;
import org.commonhall.directory.OrganizationDetails;
import org.commonhall.directory.Person;
import org.commonhall.directory.PersonDetails;
import org.commonhall.directory.RegisterBuilding;
import org.commonhall.directory.RegisterOrganization;
import org.commonhall.directory.RegisterPerson;
import org.commonhall.request.AnswerOutcome;
import org.commonhall.request.AnswerRequest;
import org.commonhall.request.Contact;
import org.commonhall.request.DefineCategoryBuilder;
import org.commonhall.request.DispatchRequest;
import org.commonhall.request.Matter;
import org.commonhall.request.RecordVisit;
import org.commonhall.request.RequestAction;
import org.commonhall.request.RequestPolicy;
import org.commonhall.request.RequestPolicyBuilder;
import org.commonhall.request.RequestStep;
import org.commonhall.request.RequestVisibility;
import org.commonhall.request.Requests;
import org.commonhall.request.ServiceCategory;
import org.commonhall.request.ServiceLevel;
import org.commonhall.request.ServiceRequest;
import org.commonhall.request.SubmitRequest;
import org.commonhall.request.VisitReply;
import org.commonhall.storage.Storage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * A hall with a desk, a property manager, a reviewer and two people who ask, for scenarios about requests that run on any
 * store: a test of an adapter extends a scenario and gives an empty store.
 */
@SuppressWarnings("exports") // JUnit and AssertJ are optional, and on the path wherever a scenario runs
public abstract class RequestLife {
    /** Monday, 2 March 2026, 10:00 in Shanghai: inside office hours. */
    protected static final Instant MONDAY = Instant.parse("2026-03-02T02:00:00Z");

    /** The clock of the hall. */
    protected final SettableClock clock = SettableClock.at(MONDAY, ZoneOffset.UTC);

    /** The working calendar of the hall, which a scenario may replace. */
    protected WorkingCalendar office = WorkingCalendar.prcOffice("office");

    /** The hall. */
    protected Commonhall hall;
    /** Its requests. */
    protected Requests requests;
    /** The first administrator. */
    protected Actor admin;
    /** Receives and dispatches. */
    protected Actor desk;
    /** Works for {@link #manager}. */
    protected Actor handler;
    /** Works for {@link #street}. */
    protected Actor streetHandler;
    /** Visits. */
    protected Actor surveyor;
    /** Decides. */
    protected Actor reviewer;
    /** Reads. */
    protected Actor auditor;
    /** Asks. */
    protected Actor asker;
    /** Asks as well. */
    protected Actor other;
    /** The property manager. */
    protected Id<Organization> manager;
    /** The street office. */
    protected Id<Organization> street;
    /** The building. */
    protected Id<Building> tower;
    /** Lifts: public, one working day to first contact, five to the answer, led by the property manager. */
    protected ServiceCategory lifts;

    private @Nullable Storage storage;

    /** For scenarios. */
    protected RequestLife() {}

    /**
     * An empty store, which the scenario closes.
     *
     * @return the store, not open
     * @throws Exception if it cannot be made, which fails the test
     */
    protected abstract Storage emptyStore() throws Exception;

    /**
     * Founds the hall.
     *
     * @throws Exception if the store cannot be made
     */
    @BeforeEach
    public final void found() throws Exception {
        storage = emptyStore();
        hall = Commonhall.builder()
                .storage(storage)
                .clock(clock)
                .requests(RequestPolicyBuilder.builder(RequestPolicy.neutral())
                        .calendars(name -> office)
                        .build())
                .build();
        requests = hall.requests();
        admin = Actor.person(hall.found(new FoundHall("Founder")).id());
        manager = organization("property_manager", "Tower Services");
        street = organization("street_office", "Street Office");
        tower = hall.directory()
                .registerBuilding(
                        admin,
                        new RegisterBuilding(
                                new BuildingDetails("Harbour Tower", null, null, "east", null, null, null), null, null))
                .id();
        desk = somebody("Desk", Role.DESK, Scopes.DISTRICT);
        handler = somebody("Handler", Role.HANDLER, manager.value());
        streetHandler = somebody("Street handler", Role.HANDLER, street.value());
        surveyor = somebody("Surveyor", Role.SURVEYOR, Scopes.DISTRICT);
        reviewer = somebody("Reviewer", Role.REVIEWER, Scopes.DISTRICT);
        auditor = somebody("Auditor", Role.AUDITOR, Scopes.DISTRICT);
        asker = somebody("Asker", null, Scopes.DISTRICT);
        other = somebody("Other", null, Scopes.DISTRICT);
        lifts = category("lifts");
    }

    /** Closes the store. */
    @AfterEach
    public final void close() {
        Optional.ofNullable(storage).ifPresent(Storage::close);
    }

    /**
     * A person.
     *
     * @param name the name
     * @param role a role to hold, or null
     * @param scope where
     * @return the actor
     */
    protected final Actor somebody(String name, @Nullable Role role, UUID scope) {
        Person person =
                hall.directory().registerPerson(admin, new RegisterPerson(PersonDetails.named(name), null, null));
        if (role != null) {
            hall.access().grant(admin, new GrantRole(person.id().value(), role, scope, null, null));
        }
        return Actor.person(person.id());
    }

    /**
     * A catalogue entry like {@link #lifts}.
     *
     * @param code the code
     * @return the entry
     */
    protected final ServiceCategory category(String code) {
        return requests.catalogue().define(admin, entry(code).build());
    }

    /**
     * The beginning of a catalogue entry like {@link #lifts}.
     *
     * @param code the code
     * @return the builder
     */
    protected final DefineCategoryBuilder entry(String code) {
        return DefineCategoryBuilder.builder()
                .code(code)
                .nameEn("Lifts")
                .nameZh("电梯")
                .leadUnit(manager)
                .sla(new ServiceLevel("office", ClockLimit.workingDays(1), ClockLimit.workingDays(5)))
                .visibility(RequestVisibility.PUBLIC);
    }

    /**
     * A request about a lift in the tower.
     *
     * @param by who asks
     * @param title the matter
     * @return the request, received
     */
    protected final ServiceRequest received(Actor by, String title) {
        return requests.submit(
                        by,
                        SubmitRequest.of(Matter.of(title, "第三部电梯").in(tower, null))
                                .category(lifts.id())
                                .contact(new Contact("Mr Lin", "13800000000", null, "hurry"))
                                .build())
                .request();
    }

    /**
     * A request in the hands of the property manager.
     *
     * @param by who asks
     * @return the request, in handling
     */
    protected final ServiceRequest inHandling(Actor by) {
        ServiceRequest request = received(by, "Lift 3 stands still");
        requests.dispatch(desk, DispatchRequest.to(request.id(), null));
        return step(handler, request, RequestAction.SIGN);
    }

    /**
     * A request answered as resolved.
     *
     * @param by who asks
     * @return the request, answered
     */
    protected final ServiceRequest answered(Actor by) {
        return answer(inHandling(by), AnswerOutcome.RESOLVED);
    }

    /**
     * Answers.
     *
     * @param request which
     * @param outcome with what
     * @return the answered request
     */
    protected final ServiceRequest answer(ServiceRequest request, AnswerOutcome outcome) {
        return requests.answer(
                handler,
                new AnswerRequest(request.id(), outcome, "The lift runs again", true, "Street Office", null, null));
    }

    /**
     * Closes by a contented requester.
     *
     * @param by the requester
     * @param request which
     * @return the request after the visit
     */
    protected final ServiceRequest contented(Actor by, ServiceRequest request) {
        return visit(by, request, VisitReply.of(true, true, true, null));
    }

    /**
     * Visits.
     *
     * @param by who
     * @param request which
     * @param reply what is said
     * @return the request after the visit
     */
    protected final ServiceRequest visit(Actor by, ServiceRequest request, VisitReply reply) {
        return requests.visit(by, new RecordVisit(request.id(), null, null, reply, null, null));
    }

    /**
     * Takes a simple step.
     *
     * @param by who
     * @param request which
     * @param action what
     * @return the request after it
     */
    protected final ServiceRequest step(Actor by, ServiceRequest request, RequestAction action) {
        return requests.step(by, RequestStep.of(request.id(), action));
    }

    /**
     * Lets the clock pass and does what is due.
     *
     * @param time how much time
     */
    protected final void pass(Duration time) {
        clock.advance(time);
        hall.tick(clock.instant(), 100);
    }

    /**
     * The events of a request so far.
     *
     * @param request which
     * @return their codes without the capability
     */
    protected final List<String> events(ServiceRequest request) {
        return hall.journal().history(admin, request.id().value()).stream()
                .map(entry -> entry.event().replace("request.", ""))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Holds that a call is refused with a code.
     *
     * @param code the code
     * @param call the call
     */
    protected static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        CommonhallException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private Id<Organization> organization(String kind, String name) {
        return hall.directory()
                .registerOrganization(
                        admin,
                        new RegisterOrganization(
                                new OrganizationDetails(kind, name, null, null, null, null), null, null))
                .id();
    }
}
