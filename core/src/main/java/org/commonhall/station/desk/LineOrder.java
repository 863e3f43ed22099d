package org.commonhall.station.desk;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The one line of walk-ins and appointments (预约与现场取号同队), merged as Munich's ZMS merges them (services 3.5): a walk-in
 * of priority 1; a walk-in of priority 2 that came before the next appointment's time; an appointment that is due; any
 * other walk-in. Within walk-ins and within appointments: priority, arrival or planned time, number. Pure; one object is
 * one reading of a line and not thread-safe.
 */
final class LineOrder {
    /** An appointment is due this long before its time. */
    static final Duration DUE = Duration.ofMinutes(2);

    private static final Comparator<Ticket> WITHIN = Comparator.comparingLong(Ticket::priority)
            .thenComparing(Ticket::turn)
            .thenComparingLong(Ticket::number);

    private final Deque<Ticket> walkIns;
    private final Deque<Ticket> appointments;

    LineOrder(Collection<Ticket> waiting) {
        this.walkIns = sorted(waiting, ticket -> ticket.plannedAt() == null);
        this.appointments = sorted(waiting, ticket -> ticket.plannedAt() != null);
    }

    /** Who is called next, if anybody is. */
    static Optional<Ticket> next(Collection<Ticket> waiting, Instant now) {
        ImmutableList<Ticket> callable = waiting.stream()
                .filter(ticket -> ticket.status() == TicketStatus.WAITING)
                .filter(ticket ->
                        ticket.callableFrom() == null || !ticket.callableFrom().isAfter(now))
                .collect(ImmutableList.toImmutableList());
        Instant horizon = now.plus(DUE);
        return Optional.ofNullable(new LineOrder(callable).take(planned -> !planned.isAfter(horizon)));
    }

    boolean isEmpty() {
        return walkIns.isEmpty() && appointments.isEmpty();
    }

    /** The planned time of the appointment at the head, null where there is none. */
    @Nullable Instant nextPlanned() {
        return appointments.isEmpty() ? null : appointments.element().turn();
    }

    /** Takes who comes next, null where only appointments are left and none is due. */
    @Nullable Ticket take(Predicate<Instant> due) {
        Ticket walkIn = walkIns.peek();
        Ticket planned = appointments.peek();
        boolean first = walkIn != null
                && (walkIn.priority() == 1
                        || (walkIn.priority() == 2
                                && planned != null
                                && walkIn.arrivedAt().isBefore(planned.turn())));
        if (first) {
            return walkIns.remove();
        } else if (planned != null && due.test(planned.turn())) {
            return appointments.remove();
        }
        return walkIns.poll();
    }

    private static Deque<Ticket> sorted(Collection<Ticket> waiting, Predicate<Ticket> kind) {
        return new ArrayDeque<>(waiting.stream().filter(kind).sorted(WITHIN).toList());
    }
}
