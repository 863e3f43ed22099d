package org.commonhall.testing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Role;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.Organization;
import org.commonhall.station.desk.CallNext;
import org.commonhall.station.desk.DeskLine;
import org.commonhall.station.desk.DeskLines;
import org.commonhall.station.desk.LineSettings;
import org.commonhall.station.desk.OpenLine;
import org.commonhall.station.desk.SetStaffState;
import org.commonhall.station.desk.TakeTicket;
import org.commonhall.station.desk.Taken;
import org.commonhall.station.desk.Ticket;
import org.commonhall.station.desk.TicketAction;
import org.commonhall.station.desk.TicketStep;
import org.commonhall.station.station.Desk;
import org.commonhall.station.station.DeskDetails;
import org.commonhall.station.station.DeskService;
import org.commonhall.station.station.RegisterDesk;
import org.commonhall.station.station.RegisterService;
import org.commonhall.station.station.RegisterStation;
import org.commonhall.station.station.Station;
import org.commonhall.station.station.StationDetails;
import org.junit.jupiter.api.BeforeEach;

/**
 * A hall with a station, a reception desk and a legal studio, their staff and people who come, for scenarios about lines
 * that run on any store: a test of an adapter extends a scenario and gives an empty store.
 */
@SuppressWarnings("exports") // JUnit and AssertJ are optional, and on the path wherever a scenario runs
public abstract class DeskLife extends HallLife {

    /** Its desks. */
    protected DeskLines desks;
    /** Serves at the reception. */
    protected Actor first;
    /** Serves at the reception as well. */
    protected Actor second;
    /** Advises in the legal studio. */
    protected Actor lawyer;
    /** Somebody with an account. */
    protected Actor client;
    /** Somebody else with one. */
    protected Actor other;
    /** The station, open on weekdays from 9 to 18. */
    protected Id<Station> station;
    /** The reception. */
    protected Id<Desk> reception;
    /** The legal studio. */
    protected Id<Desk> studio;
    /** Forms, at the reception. */
    protected Id<DeskService> forms;
    /** Cards, at the reception. */
    protected Id<DeskService> cards;
    /** Legal advice, in the studio, by appointment and in confidence. */
    protected Id<DeskService> advice;
    /** The line of the reception. */
    protected Id<DeskLine> line;
    /** The line of the studio. */
    protected Id<DeskLine> studioLine;

    /** For scenarios. */
    protected DeskLife() {}

    /** Makes what the scenarios need in the founded hall. */
    @BeforeEach
    public final void begin() {
        desks = hall.desks();
        Id<Organization> host = organization("street_office", "Street Office");
        Id<Organization> studioOwner = organization("property_manager", "Legal Studio");
        StationDetails details = StationDetails.named("Harbour Station")
                .hours("Mo-Fr 09:00-18:00; PH off")
                .build();
        station = hall.stations()
                .register(admin, new RegisterStation(host, null, details, null))
                .id();
        reception = desk(host, "Reception");
        studio = desk(studioOwner, "Legal studio");
        forms = service(reception, "Forms", 10, true);
        cards = service(reception, "Cards", 10, true);
        advice = service(studio, "Legal advice", 30, false);
        line = desks.open(admin, new OpenLine(reception, LineSettings.standard(), null))
                .id();
        studioLine = desks.open(admin, new OpenLine(studio, LineSettings.standard(), null))
                .id();
        first = somebody("First", Role.ATTENDANT, reception.value());
        second = somebody("Second", Role.ATTENDANT, station.value());
        lawyer = somebody("Lawyer", Role.ATTENDANT, studioOwner.value());
        client = somebody("Client", null, Scopes.DISTRICT);
        other = somebody("Other", null, Scopes.DISTRICT);
    }

    /**
     * Somebody comes to the counter of the reception.
     *
     * @param by who
     * @param counter what the board calls it
     */
    protected final void login(Actor by, String counter) {
        desks.staff(by, SetStaffState.login(line, counter));
    }

    /**
     * A walk-in takes a number at the reception.
     *
     * @param services what for
     * @return the ticket with its code
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    protected final Taken take(Id<DeskService>... services) {
        return desks.take(Actor.visitor(), new TakeTicket(line, ImmutableList.copyOf(services), null, false, null));
    }

    /**
     * Calls the next at the reception.
     *
     * @param by staff
     * @return the ticket
     */
    protected final Ticket call(Actor by) {
        return desks.callNext(by, CallNext.of(line));
    }

    /**
     * Does something with a ticket.
     *
     * @param by staff
     * @param ticket which
     * @param action what
     * @return the ticket after it
     */
    protected final Ticket step(Actor by, Ticket ticket, TicketAction action) {
        return desks.step(by, TicketStep.of(ticket.id(), action));
    }

    /**
     * The events of a record so far.
     *
     * @param id which
     * @return their codes without the capability
     */
    protected final List<String> events(Id<?> id) {
        return hall.journal().history(admin, id.value()).stream()
                .map(entry -> entry.event().replace("desk.", ""))
                .collect(ImmutableList.toImmutableList());
    }

    private Id<Desk> desk(Id<Organization> owner, String name) {
        return hall.stations()
                .registerDesk(admin, new RegisterDesk(station, owner, DeskDetails.of(name, null), null))
                .id();
    }

    private Id<DeskService> service(Id<Desk> desk, String name, long minutes, boolean walkIn) {
        return hall.stations()
                .registerService(admin, new RegisterService(desk, name, null, minutes, walkIn, true, !walkIn, null))
                .id();
    }
}
