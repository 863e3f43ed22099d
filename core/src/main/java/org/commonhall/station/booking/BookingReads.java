package org.commonhall.station.booking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.NotFound;
import org.commonhall.Page;
import org.commonhall.PageRequest;
import org.commonhall.calendar.Span;
import org.commonhall.capacity.CapacityKernel;
import org.commonhall.capacity.Timetable;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.procedure.ListOrder;
import org.commonhall.procedure.Openness;
import org.commonhall.station.station.Station;
import org.commonhall.storage.Query;
import org.commonhall.storage.Summary;
import org.commonhall.todo.Todo;
import org.commonhall.todo.TodoAction;

/**
 * What people see of rooms and bookings. States are those of the moment of reading; nothing is written. A page costs
 * two statements at most, for staff with a role above the station one more. Names cost one statement more for each kind of which there are some. Thread-safe.
 */
public final class BookingReads {

    private final Corridor corridor;
    private final BookingRules rules;

    BookingReads(Corridor corridor, BookingRules rules) {
        this.corridor = corridor;
        this.rules = rules;
    }

    /**
     * Lists the rooms of a station.
     *
     * @param by anybody
     * @param station which station
     * @return the rooms, retired ones left out
     */
    public ImmutableList<BookableRoomView> rooms(Actor by, Id<Station> station) {
        return corridor.read(
                by,
                reading -> reading.select(Query.of(BookableRoom.TYPE).where(BookableRoom.STATION.is(station))).stream()
                        .filter(room -> !room.retired())
                        .collect(Names.listed(reading, BookableRoomView::of)));
    }

    /**
     * Finds rooms that are free (查找空闲场地).
     *
     * @param by anybody
     * @param query what is needed
     * @return the best first, each with its earliest time in the window
     * @throws InvalidInput {@code booking.time.reversed}, {@code booking.free.window}, {@code booking.free.stations}
     */
    public ImmutableList<FreeRoom> free(Actor by, FreeRoomQuery query) {
        return corridor.read(by, reading -> new FreeRooms(reading, query, rules).find());
    }

    /**
     * Gives a week of a room: two statements.
     *
     * @param by anybody; titles of others are shown as the room's policy says
     * @param room which room
     * @param firstDay the first day, on the room's wall clock
     * @return the week
     * @throws NotFound {@code record.missing}
     */
    public WeekGrid week(Actor by, Id<BookableRoom> room, LocalDate firstDay) {
        return corridor.read(by, reading -> {
            BookableRoom known = reading.get(BookableRoom.TYPE, room);
            return week(
                    reading,
                    known,
                    firstDay,
                    known.titles() == TitleVisibility.PUBLIC
                            || (known.titles() == TitleVisibility.PEOPLE && reading.hasAccount()),
                    false);
        });
    }

    /**
     * Gives a week of a room with everything the staff may see.
     *
     * @param by staff
     * @param room which room
     * @param firstDay the first day, on the room's wall clock
     * @return the week
     */
    public WeekGrid schedule(Actor by, Id<BookableRoom> room, LocalDate firstDay) {
        return corridor.read(by, reading -> {
            BookableRoom known = reading.get(BookableRoom.TYPE, room);
            reading.authorise(BookingRights.READ, false, known.station().value());
            return week(reading, known, firstDay, true, true);
        });
    }

    private static WeekGrid week(
            Reading reading, BookableRoom room, LocalDate firstDay, boolean titled, boolean staff) {
        BookingTimes.requireRange("firstDay", firstDay.getYear(), firstDay);
        ZoneId zone = room.zoneId();
        Span week = new Span(
                firstDay.atStartOfDay(zone).toInstant(),
                firstDay.plusDays(7).atStartOfDay(zone).toInstant());
        Instant now = reading.now();
        List<Booking> bookings = reading.select(RoomHold.around(room, week)).stream()
                .filter(one -> room.shares(one.zone()))
                .filter(one -> one.span().overlaps(week))
                .filter(one -> one.effective(now).takesTime() || one.effective(now) == BookingStatus.REQUESTED)
                .toList();
        return Names.shown(
                reading,
                names -> new WeekGrid(
                        BookableRoomView.of(room, names),
                        week.from(),
                        week.until(),
                        bookings.stream()
                                .map(one -> view(reading, one, titled, staff, names))
                                .collect(ImmutableList.toImmutableList())));
    }

    private static BookingView view(Reading reading, Booking booking, boolean titled, boolean staff, Names names) {
        boolean mine = mine(reading, booking);
        return mine || staff
                ? BookingView.full(booking, mine, reading.now(), names)
                : BookingView.outside(booking, titled, reading.now(), names);
    }

    private static boolean mine(Reading reading, Booking booking) {
        return booking.person() != null && reading.by().is(booking.person().value());
    }

    /**
     * Gives one booking.
     *
     * @param by the one who booked, or staff
     * @param booking which booking
     * @return the whole of it
     * @throws NotFound {@code record.missing}, also where it is somebody else's
     */
    public BookingView get(Actor by, Id<Booking> booking) {
        return corridor.read(by, reading -> {
            Booking known = reading.get(Booking.TYPE, booking);
            boolean mine = mine(reading, known);
            if (!mine
                    && !reading.allows(
                            BookingRights.READ, false, known.station().value())) {
                throw new NotFound("record.missing", Booking.TYPE);
            }
            return Names.shown(reading, names -> BookingView.full(known, mine, reading.now(), names));
        });
    }

    /**
     * Lists the bookings of a person (我的预约).
     *
     * @param by the person
     * @param page which page
     * @return the latest beginning first
     */
    public Page<BookingView> mine(Actor by, PageRequest page) {
        return mine(by, Openness.ANY, ListOrder.LATEST, page);
    }

    /**
     * Lists the bookings of a person that are to come or in use, or those that are over.
     *
     * @param by the person
     * @param openness which of them
     * @param order in which order, by when they begin
     * @param page which page
     * @return the page
     */
    public Page<BookingView> mine(Actor by, Openness openness, ListOrder order, PageRequest page) {
        Id<Person> person = Person.idOf(by, BookingRights.BOOK);
        Query<Booking> theirs = Query.of(Booking.TYPE).where(Booking.PERSON.is(person));
        return corridor.read(by, reading -> views(reading, reading.page(listed(theirs, openness, order), page)));
    }

    private static Query<Booking> listed(Query<Booking> theirs, Openness openness, ListOrder order) {
        return theirs.where(InvalidInput.present("openness", openness)
                        .of(Booking.STATUS, BookingStatus.values(), BookingStatus::over))
                .orderBy(InvalidInput.present("order", order).by(Booking.STARTS_AT));
    }

    /**
     * Lists the pre-bookings that wait for a decision.
     *
     * @param by staff
     * @param station which station
     * @param page which page
     * @return the earliest beginning first
     */
    public Page<BookingView> pending(Actor by, Id<Station> station, PageRequest page) {
        return corridor.read(by, reading -> {
            reading.authorise(BookingRights.READ, false, station.value());
            Query<Booking> asked = Query.of(Booking.TYPE)
                    .where(Booking.STATION
                            .is(station)
                            .and(Booking.STATUS.is(BookingStatus.REQUESTED))
                            .and(Booking.STARTS_AT.atLeast(reading.now())))
                    .orderBy(Booking.STARTS_AT.ascending());
            return views(reading, reading.page(asked, page));
        });
    }

    /**
     * Lists what takes or took time in a station on a day, of all rooms: two statements besides the rights.
     *
     * @param by staff of the station, or an auditor
     * @param station the station
     * @param day the day by the wall clock of the station
     * @param page which page
     * @return the bookings that begin on the day or last into it, cancelled ones too, by beginning
     */
    public Page<BookingView> day(Actor by, Id<Station> station, LocalDate day, PageRequest page) {
        return corridor.read(by, reading -> views(reading, reading.page(around(reading, station, day), page)));
    }

    /**
     * Counts the bookings of a station on a day by state, as {@link #day} lists them: one statement besides the rights and
     * the station.
     *
     * @param by staff of the station, or an auditor
     * @param station the station
     * @param day the date in the zone of the station
     * @return how many there are
     */
    public Page.Totals<BookingStatus> totals(Actor by, Id<Station> station, LocalDate day) {
        return corridor.read(
                by,
                reading -> Summary.totals(
                        Booking.STATUS, around(reading, station, day).condition(), reading::summarise));
    }

    private static Query<Booking> around(Reading reading, Id<Station> station, LocalDate day) {
        reading.authorise(BookingRights.READ, false, station.value());
        Station known = reading.get(Station.TYPE, station);
        BookingTimes.requireRange("day", day.getYear(), day);
        Span span = new Span(
                day.atStartOfDay(known.zoneId()).toInstant(),
                day.plusDays(1).atStartOfDay(known.zoneId()).toInstant());
        return RoomHold.around(known.quota(), span);
    }

    /**
     * Lists what an organization has booked: one statement besides the rights.
     *
     * @param by somebody who may book for the organization
     * @param organization the organization
     * @param page which page
     * @return the bookings, the latest first
     */
    public Page<BookingView> ofOrganization(Actor by, Id<Organization> organization, PageRequest page) {
        return ofOrganization(by, organization, Openness.ANY, ListOrder.LATEST, page);
    }

    /**
     * Lists what an organization has booked that is to come or in use, or what is over; otherwise as
     * {@link #ofOrganization(Actor, Id, PageRequest)}.
     *
     * @param by somebody who may book for the organization
     * @param organization the organization
     * @param openness which of them
     * @param order in which order, by when they begin
     * @param page which page
     * @return the page
     */
    public Page<BookingView> ofOrganization(
            Actor by, Id<Organization> organization, Openness openness, ListOrder order, PageRequest page) {
        Query<Booking> theirs = Query.of(Booking.TYPE).where(Booking.ORGANIZATION.is(organization));
        return corridor.read(by, reading -> {
            reading.authorise(BookingRights.BOOK_FOR_ORGANIZATION, false, organization.value());
            return views(reading, reading.page(listed(theirs, openness, order), page));
        });
    }

    /**
     * Gives a series.
     *
     * @param by the one who booked, or staff
     * @param series which series
     * @return its rule and where it stands
     * @throws NotFound {@code record.missing}, also where it is somebody else's
     */
    public BookingSeriesView series(Actor by, Id<BookingSeries> series) {
        return corridor.read(by, reading -> {
            BookingSeries known = readable(reading, series);
            return Names.shown(reading, names -> BookingSeriesView.of(known, names));
        });
    }

    /**
     * Gives the dates of a series, with what became of each (周期预约明细).
     *
     * @param by the one who booked, or staff
     * @param series which series
     * @return in order of time, at most {@link BookingSeries#MAX_DATES}
     */
    public ImmutableList<BookingView> dates(Actor by, Id<BookingSeries> series) {
        return corridor.read(by, reading -> {
            boolean mine = by.is(readable(reading, series).person().value());
            return reading
                    .select(Query.of(Booking.TYPE)
                            .where(Booking.SERIES.is(series))
                            .orderBy(Booking.STARTS_AT.ascending()))
                    .stream()
                    .collect(Names.listed(reading, (one, names) -> BookingView.full(one, mine, reading.now(), names)));
        });
    }

    /**
     * Lists the pre-bookings that accepting one of them would reject.
     *
     * @param by staff
     * @param booking the one to be accepted
     * @return the others, in the order they were asked for
     */
    public ImmutableList<BookingView> outbid(Actor by, Id<Booking> booking) {
        return corridor.read(by, reading -> {
            Booking asked = reading.get(Booking.TYPE, booking);
            reading.authorise(BookingRights.READ, false, asked.station().value());
            BookableRoom room = reading.get(BookableRoom.TYPE, asked.room());
            Booking accepted = asked.next().status(BookingStatus.CONFIRMED).build();
            OverlappingRequests others = OverlappingRequests.read(reading, room, accepted);
            Timetable hall = CapacityKernel.KERNEL
                    .look(reading, ImmutableSet.of(room.hall()))
                    .read(others.window(), room.widestGaps());
            hall.suppose(RoomHold.order(room, accepted).build());
            return others.besides(hall).stream()
                    .collect(Names.listed(reading, (one, names) -> BookingView.full(one, false, reading.now(), names)));
        });
    }

    private static BookingSeries readable(Reading reading, Id<BookingSeries> series) {
        BookingSeries known = reading.get(BookingSeries.TYPE, series);
        if (!reading.by().is(known.person().value())
                && !reading.allows(BookingRights.READ, false, known.station().value())) {
            throw new NotFound("record.missing", BookingSeries.TYPE);
        }
        return known;
    }

    private static Page<BookingView> views(Reading reading, Page<Booking> page) {
        return Names.page(
                reading, page, (one, names) -> BookingView.full(one, mine(reading, one), reading.now(), names));
    }

    /** The rooms that somebody has booked and that are not over: one statement. */
    static ImmutableList<Todo> todos(Reading reading, Id<Person> person, int most) {
        return reading
                .select(Query.of(Booking.TYPE)
                        .where(Booking.PERSON.is(person))
                        .where(Booking.STARTS_AT.atLeast(reading.now().minus(BookingPolicy.LONGEST)))
                        .where(Booking.STATUS.in(
                                List.of(BookingStatus.REQUESTED, BookingStatus.CONFIRMED, BookingStatus.IN_USE)))
                        .where(Booking.ENDS_AT.atLeast(reading.now()))
                        .orderBy(Booking.STARTS_AT.ascending())
                        .limit(most))
                .stream()
                .filter(booking -> booking.effective(reading.now()) == booking.status())
                .map(booking -> Todo.of(
                                Booking.TYPE,
                                booking.id(),
                                booking.title(),
                                booking.startsAt(),
                                action(booking, reading.now()))
                        .of(BookableRoom.TYPE, booking.room()))
                .collect(ImmutableList.toImmutableList());
    }

    private static TodoAction action(Booking booking, Instant now) {
        if (booking.status() == BookingStatus.IN_USE) {
            return TodoAction.CHECK_OUT;
        }
        Instant from = booking.checkInFrom();
        return booking.status() == BookingStatus.CONFIRMED && from != null && !now.isBefore(from)
                ? TodoAction.CHECK_IN
                : TodoAction.CANCEL;
    }
}
