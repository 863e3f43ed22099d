package org.commonhall.volunteering.shift;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;
import org.commonhall.text.ICalendar;
import org.commonhall.volunteering.volunteer.Programme;

/** Shifts for the calendars of programs, as RFC 5545 writes them. Thread-safe. */
public final class ShiftCalendarReads {
    private static final Duration BEFORE = Duration.ofDays(30);

    private final Corridor corridor;

    ShiftCalendarReads(Corridor corridor) {
        this.corridor = corridor;
    }

    /**
     * Writes the shifts of a programme as a calendar, from thirty days ago on; those that are cancelled say so, and a shift
     * has the same identity every time. Costs two statements, and those of the rights for a programme that is a draft.
     *
     * @param by anybody
     * @param id which programme
     * @return the calendar, of the media type {@code text/calendar}
     * @throws NotFound {@code record.missing}, also for one that the actor must not know of
     */
    public String programme(Actor by, Id<Programme> id) {
        return corridor.read(by, reading -> {
            Programme programme = Programme.readable(reading, id);
            List<Shift> shifts = reading.select(Query.of(Shift.TYPE)
                    .where(Shift.PROGRAMME.is(id))
                    .where(Shift.STARTS_AT.atLeast(reading.now().minus(BEFORE))));
            return written(reading, shifts, ImmutableMap.of(id, programme), ImmutableMap.of());
        });
    }

    /**
     * Writes what the actor has signed up for, from thirty days ago on; a shift whose place was given up is cancelled there.
     * Costs three statements.
     *
     * @param by a person; a visitor has nothing
     * @return the calendar, of the media type {@code text/calendar}
     */
    public String mine(Actor by) {
        return corridor.read(by, reading -> {
            Id<Person> self = Person.idOrNull(by);
            Map<Id<Shift>, SignUpStatus> mine = new HashMap<>();
            if (self != null) {
                reading
                        .select(Query.of(SignUp.TYPE)
                                .where(SignUp.PERSON.is(self))
                                .where(SignUp.STARTS_AT.atLeast(reading.now().minus(BEFORE))))
                        .stream()
                        .sorted(Comparator.comparing(SignUp::createdAt).thenComparing(SignUp::id))
                        .forEach(one -> mine.put(one.shift(), one.status()));
            }
            Collection<Shift> shifts =
                    reading.findAll(Shift.TYPE, mine.keySet()).values();
            Map<Id<Programme>, Programme> programmes = reading.findAll(
                    Programme.TYPE, shifts.stream().map(Shift::programme).collect(ImmutableSet.toImmutableSet()));
            return written(reading, shifts, programmes, mine);
        });
    }

    private static String written(
            Reading reading,
            Collection<Shift> shifts,
            Map<Id<Programme>, Programme> programmes,
            Map<Id<Shift>, SignUpStatus> mine) {
        ICalendar calendar = new ICalendar(reading.now());
        shifts.stream()
                .sorted(Comparator.comparing(Shift::startsAt).thenComparing(Shift::id))
                .map(shift -> new ICalendar.Event(
                        shift.id().value() + "@commonhall",
                        shift.version(),
                        shift.startsAt(),
                        shift.endsAt(),
                        Objects.requireNonNull(programmes.get(shift.programme()))
                                .title(),
                        shift.place(),
                        null,
                        status(shift, mine.getOrDefault(shift.id(), SignUpStatus.ACCEPTED))))
                .forEach(calendar::add);
        return calendar.end();
    }

    private static ICalendar.Status status(Shift shift, SignUpStatus mine) {
        if (shift.status() == ShiftStatus.CANCELLED) {
            return ICalendar.Status.CANCELLED;
        }
        return switch (mine) {
            case ACCEPTED, DONE, NO_SHOW, EXCUSED -> ICalendar.Status.CONFIRMED;
            case REQUESTED, HELD -> ICalendar.Status.TENTATIVE;
            case WITHDRAWN, REJECTED, REMOVED, CANCELLED -> ICalendar.Status.CANCELLED;
        };
    }
}
