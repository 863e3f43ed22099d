package org.commonhall.station.desk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.station.Desk;
import org.commonhall.station.station.DeskService;
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

    /** A line is called as its desk is. */
    static ImmutableMap<UUID, Name> named(Reading reading, Collection<DeskLine> lines) {
        Map<Id<Desk>, Desk> desks =
                reading.findAll(Desk.TYPE, lines.stream().map(DeskLine::desk).collect(ImmutableSet.toImmutableSet()));
        ImmutableMap.Builder<UUID, Name> names = ImmutableMap.builder();
        for (DeskLine line : lines) {
            Desk desk = Objects.requireNonNull(desks.get(line.desk()));
            names.put(line.id().value(), Name.of(desk.name(), desk.nameEn()));
        }
        return names.buildOrThrow();
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
    TicketView view(Ticket ticket, Names names) {
        boolean cleared = ticket.live() != null && !line.holds(ticket, now);
        return new TicketView(
                ticket.id(),
                ticket.line(),
                names.of(DeskLine.TYPE, ticket.line()),
                ticket.number(),
                cleared ? TicketStatus.LEFT : ticket.status(),
                ticket.service(),
                names.of(DeskService.TYPE, ticket.service()),
                ticket.plannedAt(),
                counter(ticket),
                ticket.calls(),
                cleared ? TicketEnd.END_OF_DAY : ticket.outcome(),
                cleared ? null : wait(ticket));
    }

    LineView view(Names names) {
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
                names.of(Desk.TYPE, line.desk()),
                line.settings(),
                now,
                live.stream().sorted(shown).map(one -> entry(one, names)).collect(ImmutableList.toImmutableList()),
                staff.values().stream()
                        .filter(one -> one.state() != StaffState.LOGOUT)
                        .map(one -> member(one, names))
                        .collect(ImmutableList.toImmutableList()));
    }

    private LineView.Entry entry(Ticket ticket, Names names) {
        return new LineView.Entry(
                ticket.id(),
                ticket.version(),
                ticket.number(),
                ticket.status(),
                ticket.service(),
                names.of(DeskService.TYPE, ticket.service()),
                ticket.more(),
                ticket.priority(),
                ticket.appointment(),
                ticket.plannedAt(),
                ticket.staff(),
                ticket.calls(),
                TicketTimes.of(ticket, now),
                wait(ticket));
    }

    private LineView.Member member(DeskCounter one, Names names) {
        boolean serving = live.stream()
                .anyMatch(ticket -> ticket.serving() != null && one.id().equals(ticket.staff()));
        return new LineView.Member(
                one.id(),
                one.person(),
                names.plain(Person.TYPE, one.person()),
                serving ? StaffState.SERVING : one.state(),
                one.counter(),
                one.service(),
                names.of(DeskService.TYPE, one.service()),
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
