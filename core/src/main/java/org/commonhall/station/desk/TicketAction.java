package org.commonhall.station.desk;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Optional;
import org.commonhall.Explanation;
import org.commonhall.RuleViolation;

/** What staff do with a ticket, and from where. */
public enum TicketAction {
    /** The preparation is done: it joins the line. */
    READY(TicketStatus.PREPARING),
    /** It is called out of turn (点呼). */
    INVITE(TicketStatus.WAITING),
    /** The holder is at the counter. */
    SERVE(TicketStatus.INVITED),
    /** It is set aside (暂停办理). */
    HOLD(TicketStatus.BEING_SERVED),
    /** It goes on directly at the counter, without being called again. */
    RESUME(TicketStatus.ON_HOLD),
    /** It goes back into the line, in its old place. */
    RETURN(TicketStatus.INVITED, TicketStatus.BEING_SERVED),
    /** Nobody came when it was called (过号). */
    MISS(TicketStatus.INVITED),
    /** The service is done; what else the visit is for comes next. */
    FINISH(TicketStatus.BEING_SERVED);

    private final ImmutableSet<TicketStatus> from;

    TicketAction(TicketStatus... from) {
        this.from = Sets.immutableEnumSet(Arrays.asList(from));
    }

    /** Refuses with {@code desk.ticket.state} from any other state. */
    void require(Ticket ticket) {
        against(ticket).ifPresent(reason -> {
            throw new RuleViolation(reason);
        });
    }

    Optional<Explanation> against(Ticket ticket) {
        return from.contains(ticket.status())
                ? Optional.empty()
                : Optional.of(Explanation.of("desk.ticket.state", ticket.number(), ticket.status(), this));
    }

    /** Whether the member of staff takes the ticket on. */
    boolean takesOn() {
        return this == INVITE || this == RESUME;
    }

    /** Its event in the feed. */
    String event() {
        return "desk.ticket."
                + switch (this) {
                    case INVITE -> "called";
                    case SERVE -> "served";
                    case HOLD -> "held";
                    case RETURN -> "returned";
                    case MISS -> "missed";
                    case RESUME -> "resumed";
                    case FINISH -> "finished";
                    case READY -> "ready";
                };
    }
}
