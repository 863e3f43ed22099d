package org.commonhall.examples.cookbook;

import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Role;
import org.commonhall.station.desk.CallNext;
import org.commonhall.station.desk.LineSettings;
import org.commonhall.station.desk.OpenLine;
import org.commonhall.station.desk.SetStaffState;
import org.commonhall.station.desk.TakeTicket;
import org.commonhall.station.desk.TicketTaken;
import org.commonhall.station.station.DeskDetails;
import org.commonhall.station.station.RegisterDesk;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.SampleHall;

/** A visitor takes a number at a desk, and the desk calls it. */
public final class QueueAtADesk {
    private QueueAtADesk() {}

    /**
     * Runs it.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        SampleHall town = SampleHall.build(new MemoryStorage(), Locale.ENGLISH, UnaryOperator.identity());
        Commonhall hall = town.hall();
        Actor keeper = town.staff(Role.KEEPER);
        Actor clerk = town.staff(Role.ATTENDANT);
        var desk = hall.station()
                .stations()
                .registerDesk(
                        town.staff(Role.ADMINISTRATOR),
                        new RegisterDesk(
                                town.station(),
                                town.operator(),
                                DeskDetails.of("Reception").build()))
                .id();
        var desks = hall.station().desks();
        var line =
                desks.open(keeper, new OpenLine(desk, LineSettings.standard())).id();
        desks.staff(clerk, SetStaffState.login(line, "1"));
        TicketTaken ticket = desks.take(Actor.visitor(), TakeTicket.of(line).build());
        String code = Objects.requireNonNull(ticket.code());
        System.out.println(desks.reads().follow(line, ticket.number(), code).status());
        desks.callNext(clerk, new CallNext(line));
        System.out.println(desks.reads().board(line).called());
    }
}
