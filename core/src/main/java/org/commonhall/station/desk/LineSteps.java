package org.commonhall.station.desk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.station.Desk;
import org.commonhall.station.station.DeskService;
import org.commonhall.station.station.Station;
import org.commonhall.storage.Query;

/** How lines are set up, and who is at their counters. */
final class LineSteps {
    private final Corridor corridor;

    LineSteps(Corridor corridor) {
        this.corridor = corridor;
    }

    Receipt<DeskLine> open(Call by, OpenLine command) {
        return corridor.run(by, command, "desk.line.opened", DeskLine.TYPE, change -> {
            Desk desk = change.lock(Desk.TYPE, command.desk());
            change.requireAny(false, desk.scopes());
            String zone = change.get(Station.TYPE, desk.station()).timeZone();
            return change.insert(DeskLine.TYPE, DeskLine.opened(change.newId(), desk, zone, command.settings()));
        });
    }

    Receipt<DeskLine> change(Call by, ChangeLine command) {
        return corridor.run(by, command, "desk.line.changed", DeskLine.TYPE, change -> {
            DeskLine line = change.lockSubject(DeskLine.TYPE, command.line());
            change.requireAny(false, line.scopes());
            return change.update(DeskLine.TYPE, line.changed(command.settings()));
        });
    }

    Receipt<SlotWindow> addWindow(Call by, AddSlotWindow command) {
        return corridor.run(by, command, "desk.window.added", SlotWindow.TYPE, change -> {
            authorised(change, command.line());
            return change.insert(SlotWindow.TYPE, SlotWindow.of(change.newId(), command));
        });
    }

    Receipt<SlotWindow> endWindow(Call by, EndSlotWindow command) {
        return corridor.run(by, command, "desk.window.ended", SlotWindow.TYPE, change -> {
            SlotWindow window = change.lockSubject(SlotWindow.TYPE, command.window());
            change.requireAny(false, change.get(DeskLine.TYPE, window.line()).scopes());
            return change.update(SlotWindow.TYPE, window.ended(command.lastDay()));
        });
    }

    Receipt<ServiceLimit> limit(Call by, LimitService command) {
        return corridor.run(by, command, "desk.line.limited", ServiceLimit.TYPE, change -> {
            DeskLine line = authorised(change, command.line());
            services(change, line, ImmutableList.of(command.service()));
            Optional<ServiceLimit> before = limit(change, line.id(), command.service());
            ServiceLimit next = new ServiceLimit(
                    before.map(ServiceLimit::id).orElseGet(change::newId),
                    before.map(ServiceLimit::version).orElse(0L),
                    line.id(),
                    command.service(),
                    command.places());
            return before.isPresent() ? change.update(ServiceLimit.TYPE, next) : change.insert(ServiceLimit.TYPE, next);
        });
    }

    Receipt<DeskCounter> staff(Call by, SetStaffState command) {
        return corridor.run(by, command, "desk.counter.set", DeskCounter.TYPE, change -> {
            DeskLine line = change.lock(DeskLine.TYPE, command.line());
            DeskTeam.authorise(change, command.permission(), line);
            if (command.service() != null) {
                services(change, line, ImmutableList.of(command.service()));
            }
            if (command.state() == StaffState.SERVING) {
                throw new RuleViolation("desk.staff.derived");
            }
            Id<Person> person = person(by.actor());
            Optional<DeskCounter> before = find(change, command.line(), person);
            if (before.isPresent()
                    && command.state() != StaffState.LOGIN
                    && isServing(change, before.get().id())) {
                throw new RuleViolation("desk.staff.serving");
            }
            DeskCounter next = new DeskCounter(
                    before.map(DeskCounter::id).orElseGet(change::newId),
                    before.map(DeskCounter::version).orElse(0L),
                    command.line(),
                    person,
                    command.state(),
                    command.counter(),
                    command.service(),
                    change.now());
            return before.isPresent() ? change.update(DeskCounter.TYPE, next) : change.insert(DeskCounter.TYPE, next);
        });
    }

    /** The actor as a member of staff who can serve. */
    static DeskCounter present(Reading reading, Id<DeskLine> line) {
        return atCounter(reading, line, person(reading.by())).orElseThrow(TicketRules::absent);
    }

    static Optional<DeskCounter> atCounter(Reading reading, Id<DeskLine> line, Id<Person> person) {
        return find(reading, line, person).filter(staff -> staff.state() == StaffState.LOGIN);
    }

    static boolean isServing(Reading reading, Id<DeskCounter> staff) {
        return reading.count(Query.of(Ticket.TYPE).where(Ticket.STAFF.is(staff)).where(Ticket.SERVING.is(true))) > 0;
    }

    static Optional<ServiceLimit> limit(Reading reading, Id<DeskLine> line, Id<DeskService> service) {
        return reading
                .select(Query.of(ServiceLimit.TYPE)
                        .where(ServiceLimit.LINE.is(line))
                        .where(ServiceLimit.SERVICE.is(service)))
                .stream()
                .findAny();
    }

    /** Services of a desk that it still offers: one statement, none where none are named. */
    static ImmutableList<DeskService> services(Reading reading, DeskLine line, List<Id<DeskService>> ids) {
        if (ids.isEmpty()) {
            return ImmutableList.of();
        }
        var found = reading.findAll(DeskService.TYPE, ImmutableSet.copyOf(ids));
        for (Id<DeskService> id : ids) {
            DeskService service = found.get(id);
            if (service == null || !service.desk().equals(line.desk()) || service.endedAt() != null) {
                throw new RuleViolation("desk.service.none");
            }
        }
        return ImmutableList.copyOf(found.values());
    }

    static Id<Person> person(Actor by) {
        if (by.person() == null) {
            throw new RuleViolation("desk.staff.person");
        }
        return new Id<>(by.person());
    }

    // What belongs to a line is changed one after another.
    private static DeskLine authorised(Change change, Id<DeskLine> id) {
        DeskLine line = change.lock(DeskLine.TYPE, id);
        change.requireAny(false, line.scopes());
        return line;
    }

    private static Optional<DeskCounter> find(Reading reading, Id<DeskLine> line, Id<Person> person) {
        return reading
                .select(Query.of(DeskCounter.TYPE)
                        .where(DeskCounter.LINE.is(line))
                        .where(DeskCounter.PERSON.is(person)))
                .stream()
                .findAny();
    }
}
