package org.commonhall.station.desk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Receipt;
import org.commonhall.access.UseCase;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.station.AddDeskStaff;
import org.commonhall.station.station.Desk;
import org.commonhall.station.station.DeskDetails;
import org.commonhall.station.station.DeskService;
import org.commonhall.station.station.RegisterDesk;
import org.commonhall.station.station.RegisterService;
import org.commonhall.station.station.RegisterStation;
import org.commonhall.station.station.Station;
import org.commonhall.station.station.StationDetails;
import org.jspecify.annotations.Nullable;

/** Rows of the lines of desks. */
final class DeskRows {
    private static final Instant SLOT = Instant.parse("2026-11-24T02:00:00Z");

    private final ImmutableList.Builder<UseCase> rows = ImmutableList.builder();
    private final FoundedHall test;
    private final Desks desks;
    private final UUID scope;
    private final Id<Station> station;
    private final Id<Desk> spare;
    private final Id<DeskLine> line;
    private final Id<DeskLine> elsewhere;
    private final Id<DeskService> service;
    private final Id<DeskService> otherService;
    /** On the desk's staff, without a role. */
    private final Id<Person> member;

    private DeskRows(FoundedHall test) {
        this.test = test;
        this.desks = test.hall.station().desks();
        Id<Organization> owner = test.organization("street_office", "line owner");
        StationDetails details = StationDetails.of("line station").hours("24/7").build();
        this.station = test.hall
                .station()
                .stations()
                .register(test.founder, RegisterStation.of(owner, details).build())
                .id();
        Id<Desk> desk = desk(station, owner);
        Id<Desk> other = desk(station, owner);
        this.spare = desk(station, owner);
        this.scope = desk.value();
        this.member = test.person("member of the desk");
        test.hall.station().stations().addStaff(test.founder, new AddDeskStaff(desk, member));
        this.service = service(desk);
        this.otherService = service(other);
        this.line = open(desk);
        this.elsewhere = open(other);
        staff();
        holder();
    }

    static List<UseCase> of(FoundedHall test) {
        return new DeskRows(test).rows.build();
    }

    private Id<Desk> desk(Id<Station> station, Id<Organization> owner) {
        return test.hall
                .station()
                .stations()
                .registerDesk(
                        test.founder,
                        new RegisterDesk(station, owner, DeskDetails.of("desk").build()))
                .id();
    }

    private Id<DeskService> service(Id<Desk> desk) {
        return test.hall
                .station()
                .stations()
                .registerService(
                        test.founder,
                        RegisterService.of(desk, "forms", 30)
                                .walkIn(true)
                                .appointments(true)
                                .confidential(true)
                                .build())
                .id();
    }

    private Id<DeskLine> open(Id<Desk> desk) {
        return desks.open(test.founder, new OpenLine(desk, LineSettings.standard()))
                .id();
    }

    private void staff() {
        OpenLine open = new OpenLine(spare, LineSettings.standard());
        rows.add(new UseCase(
                "Desks.open",
                open.permission(),
                spare.value(),
                null,
                (hall, by) -> hall.station().desks().open(by, open)));
        ChangeLine change = new ChangeLine(line, LineSettings.standard());
        row("change", change, null, (to, by) -> to.change(by, change));
        AddSlotWindow window = new AddSlotWindow(
                line,
                ImmutableSet.copyOf(DayOfWeek.values()),
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                5,
                LocalDate.parse("2026-11-01"));
        row("addWindow", window, null, (to, by) -> to.addWindow(by, window));
        EndSlotWindow end =
                new EndSlotWindow(desks.addWindow(test.founder, window).id(), LocalDate.parse("2027-01-01"));
        row("endWindow", end, null, (to, by) -> to.endWindow(by, end));
        LimitService limit = new LimitService(line, service, 1);
        row("limit", limit, null, (to, by) -> to.limit(by, limit));
        SetStaffState login = SetStaffState.login(line, "1");
        row("staff", login, member, (to, by) -> to.staff(by, login));
        CallNext call = new CallNext(line);
        row("callNext", call, member, (to, by) -> to.callNext(by, call));
        Id<Ticket> ticket = taken();
        TicketStep step = new TicketStep(ticket, TicketAction.INVITE);
        row("step", step, member, (to, by) -> to.step(by, step));
        AddService add = new AddService(ticket, service);
        row("addService", add, member, (to, by) -> to.addService(by, add));
        ReferTicket refer = ReferTicket.of(ticket, elsewhere).build();
        row("refer", refer, member, (to, by) -> to.refer(by, refer));
    }

    private void holder() {
        TakeTicket take = TakeTicket.of(line).build();
        row("take", take, null, (to, by) -> to.take(by, take));
        LeaveLine leave = LeaveLine.of(taken()).build();
        row("leave", leave, null, (to, by) -> to.leave(by, leave));
        Id<Person> person = test.person("client");
        BookAppointment book = new BookAppointment(line, service, SLOT, person);
        row("book", book, person, (to, by) -> to.book(by, book));
        Receipt<Appointment> made = desks.book(test.founder, book);
        CancelAppointment cancel = new CancelAppointment(made.id());
        row("cancel", cancel, person, (to, by) -> to.cancel(by, cancel));
        CheckInAppointment checkIn = new CheckInAppointment(made.id());
        row("checkIn", checkIn, person, (to, by) -> to.checkIn(by, checkIn));
        ReferAppointment refer = new ReferAppointment(made.id(), elsewhere, otherService, SLOT);
        row("referAppointment", refer, member, (to, by) -> to.referAppointment(by, refer));
        rows.add(UseCase.mine(
                "DeskReads.mine",
                person,
                (hall, by) -> hall.station().desks().reads().mine(by, PageRequest.first(9))));
        read("appointments", (reads, by) -> reads.appointments(by, line, LocalDate.parse("2026-11-24")));
        rows.add(UseCase.open(
                "DeskReads.lines", (hall, by) -> hall.station().desks().reads().lines(by, station)));
        read("windows", (reads, by) -> reads.windows(by, line));
        read("line", (reads, by) -> reads.line(by, line));
        read("totals", (reads, by) -> reads.totals(by, line, LocalDate.parse("2026-11-24")));
        read(
                "lineActions",
                (reads, by) -> reads.lineActions(by, line).stream()
                        .filter(one -> one.action() == LineAction.CALL_NEXT)
                        .toList());
        Id<Ticket> ticket = taken();
        read("actions", (reads, by) -> reads.actions(by, ticket));
    }

    /** Of the desk's staff, by a role or as its member. */
    private void read(String name, BiFunction<DeskReads, Actor, Object> read) {
        rows.add(UseCase.read(
                "DeskReads." + name,
                DeskRights.SERVE,
                scope,
                member,
                (hall, by) -> read.apply(hall.station().desks().reads(), by)));
    }

    private Id<Ticket> taken() {
        return desks.take(Actor.visitor(), TakeTicket.of(line).build())
                .receipt()
                .id();
    }

    private void row(String name, Command command, @Nullable Id<Person> owner, Call call) {
        rows.add(new UseCase(
                "Desks." + name,
                command.permission(),
                scope,
                owner,
                (hall, by) -> call.by(hall.station().desks(), by)));
    }

    @FunctionalInterface
    private interface Call {
        void by(Desks desks, Actor by);
    }
}
