package org.commonhall.station.desk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Reading;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** A line at one moment, with its forecast: what every view of it is made from. */
final class LineState {
    private static final int SHOWN = 10;

    private final DeskLine line;
    private final Instant now;
    private final ImmutableList<Ticket> live;
    private final ImmutableMap<Id<DeskCounter>, DeskCounter> staff;
    private final long open;
    private final ImmutableList<WaitEstimate> forecast;
    private final ImmutableMap<Id<Ticket>, WaitEstimate> waits;

    private LineState(DeskLine line, Instant now, ImmutableList<Ticket> live, List<DeskCounter> staff) {
        this.line = line;
        this.now = now;
        this.live = live;
        this.staff = staff.stream().collect(ImmutableMap.toImmutableMap(DeskCounter::id, Function.identity()));
        this.open =
                staff.stream().filter(one -> one.state() == StaffState.LOGIN).count();
        this.forecast = LineForecast.of(live, line.averageSeconds(), open, now);
        this.waits = forecast.stream()
                .filter(estimate -> estimate.ticket() != null)
                .collect(ImmutableMap.toImmutableMap(
                        estimate -> Objects.requireNonNull(estimate.ticket()), Function.identity()));
    }

    /** Three statements. */
    static LineState read(Reading reading, Id<DeskLine> id) {
        return of(reading, reading.get(DeskLine.TYPE, id));
    }

    /** Two statements. */
    static LineState of(Reading reading, DeskLine line) {
        return new LineState(
                line,
                reading.now(),
                TicketSteps.live(reading, line),
                reading.select(Query.of(DeskCounter.TYPE).where(DeskCounter.LINE.is(line.id()))));
    }

    LineBoard board() {
        return new LineBoard(
                now,
                live.stream()
                        .filter(ticket -> ticket.status().serving())
                        .sorted(Comparator.comparing(Ticket::since).reversed())
                        .map(ticket -> new LineBoard.Called(
                                ticket.number(), counter(ticket), ticket.status() == TicketStatus.BEING_SERVED))
                        .collect(ImmutableList.toImmutableList()),
                waits.size(),
                forecast.stream()
                        .flatMap(estimate -> Stream.ofNullable(estimate.number()))
                        .limit(SHOWN)
                        .collect(ImmutableList.toImmutableList()),
                live.stream()
                        .filter(ticket -> ticket.status() == TicketStatus.WAITING)
                        .filter(ticket -> ticket.callableFrom() != null
                                && ticket.callableFrom().isAfter(now))
                        .map(Ticket::number)
                        .sorted()
                        .collect(ImmutableList.toImmutableList()),
                open,
                newcomer());
    }

    private WaitEstimate newcomer() {
        return forecast.stream()
                .filter(estimate -> estimate.number() == null)
                .findAny()
                .orElseThrow();
    }

    /**
     * Refuses a number whose turn cannot come before the desk closes; says so where it may not.
     *
     * @throws RuleViolation {@code desk.line.late}
     */
    Optional<Explanation> requireTurn(Instant closes) {
        WaitEstimate wait = newcomer();
        if (now.plusSeconds(wait.optimistic() * 60).isAfter(closes)) {
            throw new RuleViolation("desk.line.late", closes, wait.optimistic());
        }
        return now.plusSeconds(wait.pessimistic() * 60).isAfter(closes)
                ? Optional.of(Explanation.of("desk.line.tight", closes, wait.pessimistic()))
                : Optional.empty();
    }

    /** A ticket for its holder; one that the night has cleared is gone, whether or not anybody has ticked. */
    TicketView view(Ticket ticket) {
        boolean cleared = ticket.live() != null && !line.holds(ticket, now);
        return new TicketView(
                ticket.id(),
                ticket.line(),
                ticket.number(),
                cleared ? TicketStatus.LEFT : ticket.status(),
                ticket.service(),
                ticket.plannedAt(),
                counter(ticket),
                ticket.calls(),
                cleared ? TicketEnd.END_OF_DAY : ticket.outcome(),
                cleared ? null : wait(ticket));
    }

    LineView view() {
        Comparator<Ticket> shown = Comparator.<Ticket>comparingInt(
                        ticket -> ticket.status().serving() ? 0 : ticket.status() == TicketStatus.WAITING ? 1 : 2)
                .thenComparingLong(ticket -> Optional.ofNullable(waits.get(ticket.id()))
                        .map(WaitEstimate::ahead)
                        .orElse(0L))
                .thenComparingLong(Ticket::number);
        return new LineView(
                line.id(),
                line.version(),
                line.desk(),
                line.settings(),
                now,
                live.stream().sorted(shown).map(this::entry).collect(ImmutableList.toImmutableList()),
                staff.values().stream()
                        .filter(one -> one.state() != StaffState.LOGOUT)
                        .map(this::member)
                        .collect(ImmutableList.toImmutableList()));
    }

    private LineView.Entry entry(Ticket ticket) {
        return new LineView.Entry(
                ticket.id(),
                ticket.version(),
                ticket.number(),
                ticket.status(),
                ticket.service(),
                ticket.more(),
                ticket.priority(),
                ticket.appointment(),
                ticket.plannedAt(),
                ticket.staff(),
                ticket.calls(),
                TicketTimes.of(ticket, now),
                wait(ticket));
    }

    private LineView.Member member(DeskCounter one) {
        boolean serving = live.stream()
                .anyMatch(ticket -> ticket.serving() != null && one.id().equals(ticket.staff()));
        return new LineView.Member(
                one.id(),
                one.person(),
                serving ? StaffState.SERVING : one.state(),
                one.counter(),
                one.service(),
                one.since());
    }

    private @Nullable WaitEstimate wait(Ticket ticket) {
        return ticket.status() == TicketStatus.WAITING ? waits.get(ticket.id()) : null;
    }

    private @Nullable String counter(Ticket ticket) {
        return Optional.ofNullable(ticket.staff())
                .filter(id -> ticket.live() != null)
                .map(staff::get)
                .map(DeskCounter::counter)
                .orElse(null);
    }
}
