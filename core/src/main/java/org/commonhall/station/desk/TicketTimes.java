package org.commonhall.station.desk;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a ticket was in each state, in seconds, the present one included.
 *
 * @param prepSeconds preparation
 * @param waitSeconds in the line
 * @param walkSeconds from call to counter
 * @param serviceSeconds at the counter
 * @param holdSeconds set aside
 * @param inexact whether it was open after midnight, so that the times are not accurate
 */
public record TicketTimes(
        long prepSeconds, long waitSeconds, long walkSeconds, long serviceSeconds, long holdSeconds, boolean inexact) {

    static TicketTimes of(Ticket ticket, Instant now) {
        long open = Math.max(0, Duration.between(ticket.since(), now).toSeconds());
        TicketStatus status = ticket.status();
        return new TicketTimes(
                ticket.prepSeconds() + (status == TicketStatus.PREPARING ? open : 0),
                ticket.waitSeconds() + (status == TicketStatus.WAITING ? open : 0),
                ticket.walkSeconds() + (status == TicketStatus.INVITED ? open : 0),
                ticket.serviceSeconds() + (status == TicketStatus.BEING_SERVED ? open : 0),
                ticket.holdSeconds() + (status == TicketStatus.ON_HOLD ? open : 0),
                ticket.timesInexact());
    }
}
