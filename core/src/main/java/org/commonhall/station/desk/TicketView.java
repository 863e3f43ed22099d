package org.commonhall.station.desk;

import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.station.station.DeskService;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as its holder sees it.
 *
 * @param id the identity
 * @param line the line
 * @param lineName its name
 * @param number the number
 * @param status where it stands
 * @param service what is served first or now, or null
 * @param serviceName its name, or null
 * @param plannedAt when the appointment is, null for a walk-in
 * @param counter where to go, null until it is called
 * @param calls how often it was called in vain
 * @param end how it ended, or null
 * @param estimate how long it has still to wait, null where it does not wait
 */
public record TicketView(
        Id<Ticket> id,
        Id<DeskLine> line,
        @Nullable Name lineName,
        long number,
        TicketStatus status,
        @Nullable Id<DeskService> service,
        @Nullable Name serviceName,
        @Nullable Instant plannedAt,
        @Nullable String counter,
        long calls,
        @Nullable TicketEnd end,
        @Nullable WaitEstimate estimate) {}
