package org.commonhall.testing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commonhall.Actor;
import org.commonhall.CommonhallBuilder;
import org.commonhall.Id;
import org.commonhall.Role;
import org.commonhall.calendar.ClockLimit;
import org.commonhall.calendar.WorkingCalendar;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.building.BuildingDetails;
import org.commonhall.directory.building.RegisterBuilding;
import org.commonhall.directory.directory.Organization;
import org.commonhall.request.catalogue.DefineCategoryBuilder;
import org.commonhall.request.catalogue.RequestVisibility;
import org.commonhall.request.catalogue.ServiceCategory;
import org.commonhall.request.catalogue.ServiceLevel;
import org.commonhall.request.request.AnswerOutcome;
import org.commonhall.request.request.AnswerRequest;
import org.commonhall.request.request.Contact;
import org.commonhall.request.request.DispatchRequest;
import org.commonhall.request.request.Matter;
import org.commonhall.request.request.RecordVisit;
import org.commonhall.request.request.RequestAction;
import org.commonhall.request.request.RequestPolicy;
import org.commonhall.request.request.RequestPolicyBuilder;
import org.commonhall.request.request.RequestStep;
import org.commonhall.request.request.Requests;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.request.request.SubmitRequest;
import org.commonhall.request.request.VisitReply;
import org.junit.jupiter.api.BeforeEach;

/**
 * A hall with a desk, a property manager, a reviewer and two people who ask, for scenarios about requests that run on any
 * store: a test of an adapter extends a scenario and gives an empty store.
 */
@SuppressWarnings("exports") // JUnit and AssertJ are optional, and on the path wherever a scenario runs
public abstract class RequestLife extends HallLife {

    /** The working calendar of the hall, which a scenario may replace. */
    protected WorkingCalendar office = WorkingCalendar.prcOffice("office");

    /** Its requests. */
    protected Requests requests;
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

    /** For scenarios. */
    protected RequestLife() {}

    @Override
    protected CommonhallBuilder settings() {
        return super.settings()
                .requests(RequestPolicyBuilder.builder(RequestPolicy.neutral())
                        .calendars(name -> office)
                        .build());
    }

    /** Makes what the scenarios need in the founded hall. */
    @BeforeEach
    public final void begin() {
        requests = hall.requests();
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
}
