package org.commonhall.station.desk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.NotFound;
import org.commonhall.Option;
import org.commonhall.Page;
import org.commonhall.PageRequest;
import org.commonhall.Told;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.EventPeople;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.station.Desk;
import org.commonhall.station.station.DeskService;
import org.commonhall.station.station.Station;
import org.commonhall.station.station.StationRights;
import org.commonhall.storage.Query;
import org.commonhall.storage.StoredValues;
import org.commonhall.storage.Summary;
import org.commonhall.todo.Todo;
import org.commonhall.todo.TodoAction;

/**
 * Reads lines: the board, a ticket, the line, slots and appointments.
 * Names cost one statement more for each kind of which there are some. Thread-safe.
 */
public final class DeskReads {
    private final Corridor corridor;
    private final LineHours hours;

    DeskReads(Corridor corridor, LineHours hours) {
        this.corridor = corridor;
        this.hours = hours;
    }

    /**
     * Finds the line of a desk: one statement.
     *
     * @param desk the desk
     * @return the line's identity, empty where the desk has none
     */
    public Optional<Id<DeskLine>> lineOf(Id<Desk> desk) {
        return corridor.read(
                Actor.visitor(),
                reading -> reading.select(Query.of(DeskLine.TYPE).where(DeskLine.DESK.is(desk))).stream()
                        .findAny()
                        .map(DeskLine::id));
    }

    /**
     * Reads the board above the counters, for everybody. Three statements.
     *
     * @param line which line
     * @return the board
     */
    public LineBoard board(Id<DeskLine> line) {
        return corridor.read(
                Actor.visitor(), reading -> LineState.read(reading, line).board());
    }

    /**
     * Reads a ticket as its holder sees it, without login. Four statements.
     *
     * @param line which line
     * @param number the number
     * @param code the claim code, with or without hyphen
     * @return the ticket
     * @throws NotFound {@code desk.ticket.claim} whether the number or the code is wrong
     */
    public TicketView follow(Id<DeskLine> line, long number, String code) {
        return corridor.read(Actor.visitor(), reading -> {
            Ticket ticket = reading
                    .select(Query.of(Ticket.TYPE)
                            .where(Ticket.LINE.is(line))
                            .where(Ticket.NUMBER.is(number))
                            .orderBy(Ticket.NUMBERED_ON.descending())
                            .limit(2))
                    .stream()
                    .filter(one -> ClaimCodes.matches(one, code))
                    .findFirst()
                    .orElseThrow(ClaimCodes::unknown);
            LineState state = LineState.read(reading, line);
            return Names.shown(reading, names -> state.view(ticket, names));
        });
    }

    /**
     * Reads a line as its staff see it. Four statements.
     *
     * @param by staff of the desk
     * @param line which line
     * @return the line
     */
    public LineView line(Actor by, Id<DeskLine> line) {
        return corridor.read(by, reading -> {
            DeskTeam.authorise(reading, DeskRights.SERVE, reading.get(DeskLine.TYPE, line));
            LineState state = LineState.read(reading, line);
            return Names.shown(reading, state::view);
        });
    }

    /**
     * Counts the tickets of a line that were numbered on a date, by state: one statement besides the rights.
     *
     * @param by staff of the desk
     * @param line which line
     * @param day the date in the zone of the station
     * @return how many there are
     */
    public Page.Totals<TicketStatus> totals(Actor by, Id<DeskLine> line, LocalDate day) {
        return corridor.read(by, reading -> {
            DeskTeam.authorise(reading, DeskRights.SERVE, reading.get(DeskLine.TYPE, line));
            return Summary.totals(
                    Ticket.STATUS, Ticket.LINE.is(line).and(Ticket.NUMBERED_ON.is(day)), reading::summarise);
        });
    }

    /**
     * Lists what can be done with a line now, and why not: everybody may take a number, staff call the next. At most eight
     * statements.
     *
     * @param by anybody
     * @param line which line
     * @return what the actor has the rights for
     */
    public ImmutableList<Option<LineAction>> lineActions(Actor by, Id<DeskLine> line) {
        return corridor.read(by, reading -> {
            DeskLine found = reading.get(DeskLine.TYPE, line);
            ImmutableList.Builder<Option<LineAction>> actions = ImmutableList.builder();
            actions.add(
                    new Option<>(LineAction.TAKE, hours.against(reading, found).orElse(null)));
            if (by.person() != null && DeskTeam.allows(reading, DeskRights.SERVE, found)) {
                DeskCounter staff =
                        LineSteps.atCounter(reading, line, LineSteps.person(by)).orElse(null);
                ImmutableList<Ticket> live = TicketSteps.live(reading, found);
                Optional<Ticket> next = staff == null ? Optional.empty() : TicketSteps.next(staff, live, reading.now());
                actions.add(new Option<>(
                        LineAction.CALL_NEXT,
                        TicketRules.againstCalling(staff, live, next).orElse(null)));
            }
            return actions.build();
        });
    }

    /**
     * Lists what staff can do with a ticket now, and why not. At most seven statements.
     *
     * @param by staff of the desk
     * @param ticket which ticket
     * @return every action for staff, nothing for everybody else
     */
    public ImmutableList<Option<TicketAction>> actions(Actor by, Id<Ticket> ticket) {
        return corridor.read(by, reading -> {
            Ticket found = reading.get(Ticket.TYPE, ticket);
            DeskLine line = reading.get(DeskLine.TYPE, found.line());
            if (by.person() == null || !DeskTeam.allows(reading, DeskRights.SERVE, line)) {
                return ImmutableList.of();
            }
            DeskCounter staff = LineSteps.atCounter(reading, line.id(), LineSteps.person(by))
                    .orElse(null);
            boolean busy = staff != null && LineSteps.isServing(reading, staff.id());
            return Arrays.stream(TicketAction.values())
                    .map(action -> new Option<>(
                            action,
                            TicketRules.against(action, found, staff, () -> busy)
                                    .orElse(null)))
                    .collect(ImmutableList.toImmutableList());
        });
    }

    /**
     * Lists the slots of a day that can be booked. Six statements for any number.
     *
     * @param line which line
     * @param service what for
     * @param day the date in the zone of the station
     * @return in order of time
     */
    public ImmutableList<Slot> slots(Id<DeskLine> line, Id<DeskService> service, LocalDate day) {
        return corridor.read(
                Actor.visitor(),
                reading -> AppointmentSteps.plan(reading, reading.get(DeskLine.TYPE, line), service, day)
                        .bookable(reading.now()));
    }

    /**
     * Lists one's own appointments, the latest first: one statement.
     *
     * @param by a person
     * @param page which page
     * @return the page
     */
    public Page<AppointmentView> mine(Actor by, PageRequest page) {
        UUID person = InvalidInput.present("by", by).person();
        if (person == null) {
            return new Page<>(ImmutableList.of(), Optional.empty());
        }
        return corridor.read(
                by,
                reading -> Names.page(
                        reading,
                        reading.page(
                                Query.of(Appointment.TYPE)
                                        .where(Appointment.PERSON.is(new Id<Person>(person)))
                                        .orderBy(Appointment.STARTS_AT.descending()),
                                page),
                        AppointmentView::of));
    }

    /**
     * Lists the appointments of a line on a day.
     *
     * @param by staff of the desk
     * @param line which line
     * @param day the date in the zone of the station
     * @return in order of time, without those called off
     */
    public ImmutableList<AppointmentView> appointments(Actor by, Id<DeskLine> line, LocalDate day) {
        return corridor.read(by, reading -> {
            DeskLine found = reading.get(DeskLine.TYPE, line);
            DeskTeam.authorise(reading, DeskRights.SERVE, found);
            var from = StoredValues.requireDay("day", day)
                    .atStartOfDay(found.zoneId())
                    .toInstant();
            var until = day.plusDays(1).atStartOfDay(found.zoneId()).toInstant();
            return AppointmentSteps.live(reading, found, from, until).stream()
                    .sorted(Comparator.comparing(Appointment::startsAt))
                    .collect(Names.listed(reading, AppointmentView::of));
        });
    }

    /**
     * Lists the lines of a station: one statement.
     *
     * @param by anybody
     * @param station the station
     * @return its lines by id
     */
    public ImmutableList<LineRow> lines(Actor by, Id<Station> station) {
        return corridor.read(by, reading -> {
            reading.authorise(StationRights.READ, false, station.value());
            return reading.select(Query.of(DeskLine.TYPE).where(DeskLine.STATION.is(station))).stream()
                    .collect(Names.listed(reading, LineRow::of));
        });
    }

    /**
     * Lists when a line takes appointments: two statements besides the rights.
     *
     * @param by somebody who serves there
     * @param line the line
     * @return all windows, past ones too, by first day and beginning
     */
    public ImmutableList<SlotWindowView> windows(Actor by, Id<DeskLine> line) {
        return corridor.read(by, reading -> {
            DeskTeam.authorise(reading, DeskRights.SERVE, reading.get(DeskLine.TYPE, line));
            return reading.select(Query.of(SlotWindow.TYPE).where(SlotWindow.LINE.is(line))).stream()
                    .sorted(Comparator.comparing(SlotWindow::firstDay)
                            .thenComparing(SlotWindow::opens)
                            .thenComparing(SlotWindow::id))
                    .map(SlotWindowView::of)
                    .collect(ImmutableList.toImmutableList());
        });
    }

    /** Who is told of tickets and appointments: whose they are. */
    static EventPeople people() {
        return EventPeople.of(
                EventPeople.of(
                        Ticket.TYPE,
                        ImmutableMap.of(
                                Told.REQUESTERS,
                                (reading, ticket) ->
                                        Stream.ofNullable(ticket.holder()).map(Id::value))),
                EventPeople.of(
                        Appointment.TYPE,
                        ImmutableMap.of(
                                Told.REQUESTERS,
                                (reading, appointment) ->
                                        Stream.of(appointment.person().value()))));
    }

    /** The numbers that somebody holds since yesterday, and the appointments to come: one statement. */
    static ImmutableList<Todo> todos(Reading reading, Id<Person> person, int most) {
        List<Record> found = reading.selectAll(ImmutableList.of(
                Query.of(Ticket.TYPE)
                        .where(Ticket.HOLDER.is(person))
                        .where(Ticket.ARRIVED_AT.atLeast(reading.now().minus(Duration.ofDays(1))))
                        .where(Ticket.LIVE.is(true))
                        .orderBy(Ticket.ARRIVED_AT.ascending())
                        .limit(most),
                Query.of(Appointment.TYPE)
                        .where(Appointment.PERSON.is(person))
                        .where(Appointment.STARTS_AT.atLeast(reading.now()))
                        .where(Appointment.STATUS.is(AppointmentStatus.BOOKED))
                        .orderBy(Appointment.STARTS_AT.ascending())
                        .limit(most)));
        Stream<Todo> tickets = Streams.stream(Iterables.filter(found, Ticket.class))
                .map(ticket -> Todo.of(
                                Ticket.TYPE, ticket.id(), String.valueOf(ticket.number()), null, TodoAction.LEAVE)
                        .of(DeskLine.TYPE, ticket.line()));
        Stream<Todo> appointments = Streams.stream(Iterables.filter(found, Appointment.class))
                .map(one -> Todo.of(Appointment.TYPE, one.id(), null, one.startsAt(), TodoAction.CANCEL)
                        .about(DeskService.TYPE, one.service())
                        .of(DeskLine.TYPE, one.line()));
        return Stream.concat(tickets, appointments).limit(most).collect(ImmutableList.toImmutableList());
    }
}
