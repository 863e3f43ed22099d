package org.commonhall.scenario;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Receipt;
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

/** A hall with a desk, a property manager, a reviewer and two people who ask. */
public final class TestRequests extends Fixture {

    /** Its requests. */
    public final Requests requests;
    /** Receives and dispatches. */
    public final Actor desk;
    /** Works for {@link #manager}. */
    public final Actor handler;
    /** Works for {@link #street}. */
    public final Actor streetHandler;
    /** Visits. */
    public final Actor surveyor;
    /** Decides. */
    public final Actor reviewer;
    /** Reads. */
    public final Actor auditor;
    /** Asks. */
    public final Actor asker;
    /** Asks as well. */
    public final Actor other;
    /** The property manager. */
    public final Id<Organization> manager;
    /** The street office. */
    public final Id<Organization> street;
    /** The building. */
    public final Id<Building> tower;
    /** Lifts: public, one working day to first contact, five to the answer, led by the property manager. */
    public final ServiceCategory lifts;

    private final Office office;

    private static final class Office {
        private WorkingCalendar calendar = WorkingCalendar.prcOffice("office");
    }

    public TestRequests(TestHall given) {
        this(given, new Office());
    }

    private TestRequests(TestHall given, Office office) {
        super(given.with(builder -> builder.with(RequestPolicyBuilder.builder(RequestPolicy.neutral())
                .calendars(name -> office.calendar)
                .build())));
        this.office = office;
        requests = hall.requests();
        manager = organization("property_manager", "Tower Services");
        street = organization("street_office", "Street Office");
        tower = building("Harbour Tower");
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

    /** A building in the east. */
    public Id<Building> building(String name) {
        return hall.directory()
                .buildings()
                .registerBuilding(
                        admin,
                        RegisterBuilding.of(
                                        BuildingDetails.of(name).zone("east").build())
                                .build())
                .id();
    }

    /** The working calendar of the hall. */
    public WorkingCalendar office() {
        return office.calendar;
    }

    /** Replaces it, as a host does that publishes a new list of days off. */
    public void office(WorkingCalendar changed) {
        office.calendar = changed;
    }

    /** A catalogue entry like {@link #lifts}. */
    public ServiceCategory category(String code) {
        return Stored.of(
                hall,
                ServiceCategory.TYPE,
                hall.request().catalogue().define(admin, entry(code).build()));
    }

    /** The beginning of a catalogue entry like {@link #lifts}. */
    public DefineCategoryBuilder entry(String code) {
        return DefineCategoryBuilder.builder()
                .code(code)
                .nameEn("Lifts")
                .nameZh("电梯")
                .leadUnit(manager)
                .sla(new ServiceLevel("office", ClockLimit.workingDays(1), ClockLimit.workingDays(5)))
                .visibility(RequestVisibility.PUBLIC);
    }

    /** A request about a lift in the tower. */
    public SubmitRequest about(String title) {
        return SubmitRequest.of(Matter.of(title).text("第三部电梯").building(tower).build())
                .category(lifts.id())
                .contact(Contact.of()
                        .name("Mr Lin")
                        .phone("13800000000")
                        .details("hurry")
                        .build())
                .build();
    }

    /** Submits a request about a lift in the tower. */
    public ServiceRequest received(Actor by, String title) {
        return stored(requests.submit(by, about(title)).receipt());
    }

    /** The request behind a receipt, as it is now. */
    public ServiceRequest stored(Receipt<ServiceRequest> receipt) {
        return Stored.of(hall, ServiceRequest.TYPE, receipt);
    }

    /** A request in the hands of the property manager. */
    public ServiceRequest inHandling(Actor by) {
        ServiceRequest request = received(by, "Lift 3 stands still");
        requests.dispatch(desk, DispatchRequest.of(request.id()).build());
        return step(handler, request, RequestAction.SIGN);
    }

    /** A request answered as resolved. */
    public ServiceRequest answered(Actor by) {
        return answer(inHandling(by), AnswerOutcome.RESOLVED);
    }

    /** Answers. */
    public ServiceRequest answer(ServiceRequest request, AnswerOutcome outcome) {
        return stored(requests.answer(handler, answering(request, outcome)));
    }

    /** An answer. */
    public AnswerRequest answering(ServiceRequest request, AnswerOutcome outcome) {
        return new AnswerRequest(request.id(), outcome, "The lift runs again", true, "Street Office");
    }

    /** Closes by a contented requester. */
    public ServiceRequest contented(Actor by, ServiceRequest request) {
        return visit(
                by,
                request,
                VisitReply.answered()
                        .contacted(true)
                        .resolved(true)
                        .satisfied(true)
                        .build());
    }

    /** Visits. */
    public ServiceRequest visit(Actor by, ServiceRequest request, VisitReply reply) {
        return stored(requests.visit(by, RecordVisit.of(request.id(), reply).build()));
    }

    /** Takes a simple step. */
    public ServiceRequest step(Actor by, ServiceRequest request, RequestAction action) {
        return stored(requests.step(by, RequestStep.of(request.id(), action).build()));
    }

    /** The events of a request so far. */
    public List<String> events(ServiceRequest request) {
        return hall.journal().history(admin, request.id().value()).stream()
                .map(entry -> entry.event().replace("request.", ""))
                .collect(ImmutableList.toImmutableList());
    }
}
