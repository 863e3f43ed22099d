package org.commonhall.station.desk;

import java.lang.invoke.MethodHandles;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.station.station.DeskService;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Inner;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * What else a visit is for (一次取号多项业务): the services of a ticket are served one at a time.
 *
 * @param id the identity
 * @param version the version
 * @param ticket the ticket
 * @param position from 1, in the order they are served
 * @param service the service
 * @param begunAt when its turn came, absent before
 */
@Inner
@Unique(
        name = "position",
        of = {"ticket", "position"})
public record TicketItem(
        Id<TicketItem> id,
        long version,
        Id<Ticket> ticket,
        long position,
        Id<DeskService> service,
        @Nullable Instant begunAt) {
    /** How it is stored. */
    public static final RecordType<TicketItem> TYPE = RecordType.of(MethodHandles.lookup(), TicketItem.class);
    /** The ticket. */
    public static final Attribute<TicketItem, Id<Ticket>> TICKET = TYPE.attribute("ticket", TicketItem::ticket);
    /** The order. */
    public static final Attribute<TicketItem, Long> POSITION = TYPE.attribute("position", TicketItem::position);

    TicketItem begun(Instant now) {
        return new TicketItem(id, version, ticket, position, service, now);
    }
}
