package org.commonhall.scenario;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.Organization;
import org.commonhall.station.desk.Appointment;
import org.commonhall.station.desk.CallNext;
import org.commonhall.station.desk.DeskLine;
import org.commonhall.station.desk.Desks;
import org.commonhall.station.desk.LineSettings;
import org.commonhall.station.desk.OpenLine;
import org.commonhall.station.desk.SetStaffState;
import org.commonhall.station.desk.TakeTicket;
import org.commonhall.station.desk.Ticket;
import org.commonhall.station.desk.TicketAction;
import org.commonhall.station.desk.TicketStep;
import org.commonhall.station.desk.TicketTaken;
import org.commonhall.station.station.Desk;
import org.commonhall.station.station.DeskDetails;
import org.commonhall.station.station.DeskService;
import org.commonhall.station.station.RegisterDesk;
import org.commonhall.station.station.RegisterService;
import org.commonhall.station.station.RegisterStation;
import org.commonhall.station.station.Station;
import org.commonhall.station.station.StationDetails;

/** A hall with a station, a reception desk and a legal studio, their staff and people who come. */
public final class TestDesks extends Fixture {

    /** Its desks. */
    public final Desks desks;
    /** Serves at the reception. */
    public final Actor first;
    /** Serves at the reception as well. */
    public final Actor second;
    /** Advises in the legal studio. */
    public final Actor lawyer;
    /** Somebody with an account. */
    public final Actor client;
    /** Somebody else with one. */
    public final Actor other;
    /** The station, open on weekdays from 9 to 18. */
    public final Id<Station> station;
    /** The reception. */
    public final Id<Desk> reception;
    /** The legal studio. */
    public final Id<Desk> studio;
    /** Forms, at the reception. */
    public final Id<DeskService> forms;
    /** Cards, at the reception. */
    public final Id<DeskService> cards;
    /** Legal advice, in the studio, by appointment and in confidence. */
    public final Id<DeskService> advice;
    /** The line of the reception. */
    public final Id<DeskLine> line;
    /** The line of the studio. */
    public final Id<DeskLine> studioLine;

    public TestDesks(TestHall given) {
        super(given);
        desks = hall.station().desks();
        Id<Organization> host = organization("street_office", "Street Office");
        Id<Organization> studioOwner = organization("property_manager", "Legal Studio");
        StationDetails details = StationDetails.of("Harbour Station")
                .hours("Mo-Fr 09:00-18:00; PH off")
                .build();
        station = hall.station()
                .stations()
                .register(admin, RegisterStation.of(host, details).build())
                .id();
        reception = desk(host, "Reception");
        studio = desk(studioOwner, "Legal studio");
        forms = service(reception, "Forms", 10, true);
        cards = service(reception, "Cards", 10, true);
        advice = service(studio, "Legal advice", 30, false);
        line = desks.open(admin, new OpenLine(reception, LineSettings.standard()))
                .id();
        studioLine =
                desks.open(admin, new OpenLine(studio, LineSettings.standard())).id();
        first = somebody("First", Role.ATTENDANT, reception.value());
        second = somebody("Second", Role.ATTENDANT, station.value());
        lawyer = somebody("Lawyer", Role.ATTENDANT, studioOwner.value());
        client = somebody("Client", null, Scopes.DISTRICT);
        other = somebody("Other", null, Scopes.DISTRICT);
    }

    /** Somebody comes to the counter of the reception. */
    public void login(Actor by, String counter) {
        desks.staff(by, SetStaffState.login(line, counter));
    }

    /** A walk-in takes a number at the reception. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final TicketTaken take(Id<DeskService>... services) {
        return desks.take(
                Actor.visitor(),
                TakeTicket.of(line).services(ImmutableList.copyOf(services)).build());
    }

    /** Calls the next at the reception. */
    public Receipt<Ticket> call(Actor by) {
        return desks.callNext(by, new CallNext(line));
    }

    /** Does something with a ticket. */
    public Receipt<Ticket> step(Actor by, Receipt<Ticket> ticket, TicketAction action) {
        return desks.step(by, new TicketStep(ticket.id(), action));
    }

    /** The ticket as stored now. */
    public Ticket stored(Receipt<Ticket> ticket) {
        return Stored.of(hall, Ticket.TYPE, ticket);
    }

    /** The appointment as stored now. */
    public Appointment appointment(Receipt<Appointment> made) {
        return Stored.of(hall, Appointment.TYPE, made);
    }

    /** The events of a record so far. */
    public List<String> events(Id<?> id) {
        return hall.journal().history(admin, id.value()).stream()
                .map(entry -> entry.event().replace("desk.", ""))
                .collect(ImmutableList.toImmutableList());
    }

    private Id<Desk> desk(Id<Organization> owner, String name) {
        return hall.station()
                .stations()
                .registerDesk(
                        admin,
                        new RegisterDesk(station, owner, DeskDetails.of(name).build()))
                .id();
    }

    private Id<DeskService> service(Id<Desk> desk, String name, long minutes, boolean walkIn) {
        return hall.station()
                .stations()
                .registerService(
                        admin,
                        RegisterService.of(desk, name, minutes)
                                .walkIn(walkIn)
                                .appointments(true)
                                .confidential(!walkIn)
                                .build())
                .id();
    }
}
