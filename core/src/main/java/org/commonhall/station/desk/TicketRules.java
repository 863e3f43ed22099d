package org.commonhall.station.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.commonhall.Explanation;
import org.commonhall.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Guards what staff do with tickets: one place for the use cases and for the buttons of a portal. Pure. */
final class TicketRules {
    private static final Explanation ABSENT = Explanation.of("desk.staff.absent");
    private static final Explanation BUSY = Explanation.of("desk.staff.busy");
    private static final Explanation EMPTY = Explanation.of("desk.line.empty");

    private TicketRules() {}

    /** Refuses for a reason, if there is one. */
    static void require(Optional<Explanation> against) {
        against.ifPresent(reason -> {
            throw new RuleViolation(reason);
        });
    }

    static RuleViolation absent() {
        return new RuleViolation(ABSENT);
    }

    /**
     * Tells why something cannot be done with a ticket.
     *
     * @param staff the actor at the counter, null where the actor is not there
     * @param busy whether the actor is serving already; asked only where it matters
     */
    static Optional<Explanation> against(
            TicketAction action, Ticket ticket, @Nullable DeskCounter staff, BooleanSupplier busy) {
        if (staff == null) {
            return Optional.of(ABSENT);
        }
        Optional<Explanation> state = action.against(ticket);
        if (state.isPresent()) {
            return state;
        } else if (action.takesOn() && busy.getAsBoolean()) {
            return Optional.of(BUSY);
        } else if (ticket.serving() != null && !staff.id().equals(ticket.staff())) {
            return Optional.of(Explanation.of("desk.ticket.other", ticket.number()));
        }
        return Optional.empty();
    }

    /** Tells why the next cannot be called. */
    static Optional<Explanation> againstCalling(@Nullable DeskCounter staff, List<Ticket> live, Optional<Ticket> next) {
        if (staff == null) {
            return Optional.of(ABSENT);
        } else if (has(staff, live)) {
            return Optional.of(BUSY);
        }
        return next.isPresent() ? Optional.empty() : Optional.of(EMPTY);
    }

    /** Whether one of the tickets keeps a member of staff busy. */
    static boolean has(DeskCounter staff, List<Ticket> live) {
        return live.stream()
                .anyMatch(ticket -> ticket.serving() != null && staff.id().equals(ticket.staff()));
    }
}
