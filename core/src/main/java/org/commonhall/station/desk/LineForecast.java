package org.commonhall.station.desk;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Who is called in which order and how long that takes, after Munich's ZMS (services 3.5). A step is the average service
 * divided by the open desks; at worst everybody waits one step more than those ahead need; at best a step is 0.8 of it, and
 * the first steps, one fewer than there are desks, cost nothing. Exact: time is counted in parts of a second.
 */
final class LineForecast {
    private static final Explanation SOURCE = Explanation.of("desk.estimate.zms");

    private final long average;
    private final long open;
    private final long desks;
    /** How many parts a second has, so that a step and four fifths of it are whole. */
    private final long parts;

    private final long step;
    private long current;
    private long best;
    private long worst;
    private long free;

    private LineForecast(long average, long open) {
        if (average <= 0) {
            throw new RuleViolation("desk.estimate.average", average);
        }
        this.average = average;
        this.open = open;
        this.desks = Math.max(1, open);
        this.parts = 5 * this.desks;
        this.step = 5 * average;
        this.current = LineOrder.DUE.toSeconds() * parts;
        this.worst = step;
        this.free = this.desks;
    }

    /**
     * The forecast for everybody who waits and for a walk-in who would come now.
     *
     * @param waiting the tickets of the line
     * @param average seconds a service takes, more than 0
     * @param openDesks how many serve; none is counted as one
     * @param now the moment
     * @return in the order they will be called, the newcomer without number among them
     */
    static ImmutableList<WaitEstimate> of(Collection<Ticket> waiting, long average, long openDesks, Instant now) {
        List<Ticket> all = new ArrayList<>(waiting.stream()
                .filter(ticket -> ticket.status() == TicketStatus.WAITING)
                .toList());
        Ticket newcomer = newcomer(now);
        all.add(newcomer);
        LineForecast forecast = new LineForecast(average, openDesks);
        LineOrder order = new LineOrder(all);
        ImmutableList.Builder<WaitEstimate> estimates = ImmutableList.builder();
        long ahead = 0;
        while (!order.isEmpty()) {
            Ticket next = order.take(planned -> micros(now, planned) * forecast.parts <= forecast.current * 1_000_000);
            if (next == null) {
                forecast.pass(steps(forecast, now, order.nextPlanned()));
            } else {
                estimates.add(forecast.estimate(next, next.equals(newcomer), ahead, now));
                forecast.pass(1);
                ahead++;
            }
        }
        return estimates.build();
    }

    static Explanation explain(WaitEstimate estimate) {
        long desks = Math.max(1, estimate.openDesks());
        Explanation head = estimate.number() == null
                ? Explanation.of(
                        "desk.estimate.newcomer", estimate.ahead(), estimate.optimistic(), estimate.pessimistic())
                : Explanation.of(
                        "desk.estimate.ticket",
                        estimate.number(),
                        estimate.ahead(),
                        estimate.optimistic(),
                        estimate.pessimistic());
        ImmutableList.Builder<Explanation> parts = ImmutableList.builder();
        parts.add(Explanation.of("desk.estimate.step", estimate.averageSeconds(), desks));
        if (estimate.openDesks() < 1) {
            parts.add(Explanation.of("desk.estimate.none"));
        }
        return head.because(parts.add(Explanation.of("desk.estimate.worst"))
                .add(Explanation.of("desk.estimate.best", desks - 1))
                .add(SOURCE)
                .build());
    }

    private WaitEstimate estimate(Ticket ticket, boolean newcomer, long ahead, Instant now) {
        // Nobody with an appointment is called before it.
        long planned = ticket.plannedAt() == null ? 0 : Math.max(0, micros(now, ticket.turn()) / 60_000_000);
        return new WaitEstimate(
                newcomer ? null : ticket.id(),
                newcomer ? null : ticket.number(),
                ahead,
                Math.max(planned, best / parts / 60),
                Math.max(planned, worst / parts / 60),
                open,
                average);
    }

    private void pass(long steps) {
        long costly = Math.max(0, steps - Math.max(0, free - 1));
        free = Math.max(0, free - steps);
        best += costly * (step / 5 * 4);
        worst += steps * step;
        current += steps * step;
    }

    /** How many steps pass until an appointment is due, when nobody else is there. */
    private static long steps(LineForecast forecast, Instant now, @Nullable Instant planned) {
        long missing = planned == null ? 0 : micros(now, planned) * forecast.parts - forecast.current * 1_000_000;
        long step = forecast.step * 1_000_000;
        return Math.max(1, (missing + step - 1) / step);
    }

    private static long micros(Instant now, Instant planned) {
        return Duration.between(now, planned).toNanos() / 1000;
    }

    private static Ticket newcomer(Instant now) {
        return TicketBuilder.builder()
                .id(new Id<>(new UUID(0, 0)))
                .number(Long.MAX_VALUE)
                .status(TicketStatus.WAITING)
                .priority(Ticket.WALK_IN)
                .arrivedAt(now)
                .since(now)
                .build();
    }
}
