package org.commonhall.learning.enrolment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.NotFound;
import org.commonhall.Page;
import org.commonhall.PageRequest;
import org.commonhall.attendance.Attendance;
import org.commonhall.capacity.OfferState;
import org.commonhall.capacity.PlaceOffer;
import org.commonhall.capacity.WaitlistEntry;
import org.commonhall.capacity.WaitlistItem;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Brand;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.AttendanceSheet;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.learning.course.Passing;
import org.commonhall.learning.course.SeatPool;
import org.commonhall.learning.course.SessionView;
import org.commonhall.station.booking.BookableRoom;
import org.commonhall.station.station.Station;
import org.commonhall.storage.Query;
import org.commonhall.todo.Todo;
import org.commonhall.todo.TodoAction;
import org.jspecify.annotations.Nullable;

/** What people see of enrolments. Thread-safe. */
public final class EnrolmentReads {
    private final Corridor corridor;
    private final Judging judging;
    private final MarkReads marks;

    EnrolmentReads(Corridor corridor, Judging judging, MarkReads marks) {
        this.corridor = corridor;
        this.judging = judging;
        this.marks = marks;
    }

    /**
     * Lists what the actor is or was enrolled in (我的课程), the latest first, with marks and what they come to. Costs eight
     * statements at most: enrolments, runs, sessions, marks, and the names of pools, rooms, stations and brands.
     *
     * @param by a person; a visitor has none
     * @param page which page
     * @return the page
     */
    public Page<EnrolmentView> mine(Actor by, PageRequest page) {
        UUID person = InvalidInput.present("by", by).person();
        return person == null
                ? new Page<>(ImmutableList.of(), Optional.empty())
                : corridor.read(by, reading -> mine(reading, new Id<>(person), page));
    }

    /**
     * Reads the page "my courses": what the actor is or was enrolled in, and the seats waited for or offered. Costs as many
     * statements as {@link #mine} and {@link #waiting} together.
     *
     * @param by a person; a visitor has none
     * @param page which page of the courses
     * @return the page
     */
    public MyCourses overview(Actor by, PageRequest page) {
        UUID person = InvalidInput.present("by", by).person();
        return person == null
                ? new MyCourses(new Page<>(ImmutableList.of(), Optional.empty()), ImmutableList.of())
                : corridor.read(
                        by,
                        reading -> new MyCourses(
                                mine(reading, new Id<>(person), page), waiting(reading, new Id<>(person))));
    }

    private Page<EnrolmentView> mine(Reading reading, Id<Person> person, PageRequest page) {
        Page<Enrolment> mine = reading.page(
                Query.of(Enrolment.TYPE).where(Enrolment.PERSON.is(person)).orderBy(Enrolment.CREATED_AT.descending()),
                page);
        ImmutableSet<Id<CourseRun>> ids =
                mine.items().stream().map(Enrolment::run).collect(ImmutableSet.toImmutableSet());
        if (ids.isEmpty()) {
            return new Page<>(ImmutableList.of(), Optional.empty());
        }
        Map<Id<CourseRun>, CourseRun> runs = reading.findAll(CourseRun.TYPE, ids);
        ImmutableListMultimap<Id<CourseRun>, CourseSession> sessions = Multimaps.index(
                reading.select(Query.of(CourseSession.TYPE)
                        .where(CourseSession.RUN.in(ids))
                        .orderBy(CourseSession.STARTS_AT.ascending())),
                CourseSession::run);
        Map<Id<CourseRun>, CourseSession> next = new HashMap<>();
        sessions.values().stream()
                .filter(session -> session.counts() && !session.startsAt().isBefore(reading.now()))
                .forEach(session -> next.putIfAbsent(session.run(), session));
        Map<Id<Enrolment>, ImmutableMap<UUID, Attendance>> known = judging.marks(reading, mine.items());
        Map<Id<SeatPool>, SeatPool> pools = reading.findAll(
                SeatPool.TYPE,
                mine.items().stream()
                        .map(Enrolment::pool)
                        .filter(Objects::nonNull)
                        .collect(ImmutableSet.toImmutableSet()));
        Map<Id<BookableRoom>, BookableRoom> rooms = reading.findAll(
                BookableRoom.TYPE,
                next.values().stream()
                        .map(CourseSession::room)
                        .filter(Objects::nonNull)
                        .collect(ImmutableSet.toImmutableSet()));
        return Names.page(reading, mine, (one, names) -> {
            CourseRun run = Objects.requireNonNull(runs.get(one.run()));
            AttendanceSheet sheet = RunLedger.of(run, sessions.get(one.run()))
                    .standing(one, Objects.requireNonNull(known.get(one.id())), Passing.PENDING)
                    .sheet();
            return view(one, run, sheet, next, pools, rooms, names, reading);
        });
    }

    private static EnrolmentView view(
            Enrolment one,
            CourseRun run,
            AttendanceSheet sheet,
            Map<Id<CourseRun>, CourseSession> next,
            Map<Id<SeatPool>, SeatPool> pools,
            Map<Id<BookableRoom>, BookableRoom> rooms,
            Names names,
            Reading reading) {
        boolean open = one.endedAt() == null;
        CourseSession session = open ? next.get(one.run()) : null;
        return new EnrolmentView(
                one.id(),
                one.version(),
                one.run(),
                run.title(),
                names.of(Brand.TYPE, run.brand()),
                names.of(Station.TYPE, run.station()),
                run.state(reading.now()),
                one.status(),
                one.origin(),
                audience(pools, one),
                one.party(),
                one.createdAt(),
                one.clashes(),
                session == null
                        ? null
                        : SessionView.of(
                                session,
                                name(rooms, session.room()),
                                one.status().takesPart()),
                open ? EnrolmentSteps.until(run) : null,
                sheet.sessions().stream().map(AttendanceSheet.Entry::mark).collect(ImmutableList.toImmutableList()),
                sheet.taken(),
                sheet.all(),
                sheet.possible(),
                one.remark(),
                one.live() != null ? null : said(one.reason()));
    }

    private static @Nullable Explanation said(@Nullable String reason) {
        if (reason == null) {
            return null;
        }
        return reason.matches("(course|enrolment)\\.[a-z.]+")
                ? Explanation.of(reason.replace("course.run.few", "enrolment.run.few"))
                : Explanation.of("enrolment.reason", reason);
    }

    private static @Nullable String name(Map<Id<BookableRoom>, BookableRoom> rooms, @Nullable Id<BookableRoom> room) {
        BookableRoom found = room == null ? null : rooms.get(room);
        return found == null ? null : found.name();
    }

    private static @Nullable String audience(Map<Id<SeatPool>, SeatPool> pools, Enrolment one) {
        SeatPool pool = one.pool() == null ? null : pools.get(one.pool());
        return pool == null ? null : pool.audience();
    }

    /**
     * Lists the seats that the actor waits for or is offered, the oldest wish first. Costs five statements.
     *
     * @param by a person; a visitor has none
     * @return what they wait for, without what has ended
     */
    public ImmutableList<SeatWait> waiting(Actor by) {
        UUID person = InvalidInput.present("by", by).person();
        return person == null ? ImmutableList.of() : corridor.read(by, reading -> waiting(reading, new Id<>(person)));
    }

    private static ImmutableList<SeatWait> waiting(Reading reading, Id<Person> person) {
        Map<Id<WaitlistEntry>, WaitlistEntry> entries =
                reading.select(Query.of(WaitlistEntry.TYPE).where(WaitlistEntry.PERSON.is(person))).stream()
                        .filter(entry -> entry.state() == OfferState.WAITING || entry.state() == OfferState.OFFERED)
                        .collect(ImmutableMap.toImmutableMap(WaitlistEntry::id, entry -> entry));
        if (entries.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableListMultimap<Id<WaitlistEntry>, WaitlistItem> items = Multimaps.index(
                reading.select(Query.of(WaitlistItem.TYPE).where(WaitlistItem.ENTRY.in(entries.keySet()))),
                WaitlistItem::entry);
        Map<Id<WaitlistEntry>, PlaceOffer> offers =
                reading.select(Query.of(PlaceOffer.TYPE).where(PlaceOffer.ENTRY.in(entries.keySet()))).stream()
                        .filter(offer -> offer.stands(reading.now()))
                        .collect(ImmutableMap.toImmutableMap(
                                offer -> Objects.requireNonNull(offer.entry()), offer -> offer));
        Set<UUID> places = items.values().stream().map(WaitlistItem::place).collect(ImmutableSet.toImmutableSet());
        Map<Id<SeatPool>, SeatPool> pools = reading.findAll(
                SeatPool.TYPE, places.stream().map(Id<SeatPool>::new).collect(ImmutableSet.toImmutableSet()));
        ImmutableSet.Builder<Id<CourseRun>> ids = ImmutableSet.builder();
        places.forEach(place -> ids.add(runOf(pools, place)));
        Map<Id<CourseRun>, CourseRun> runs = reading.findAll(CourseRun.TYPE, ids.build());
        List<SeatWait> waits = new ArrayList<>();
        entries.forEach((id, entry) -> {
            CourseRun run = items.get(id).isEmpty()
                    ? null
                    : runs.get(runOf(pools, items.get(id).get(0).place()));
            PlaceOffer offer = offers.get(id);
            if (run != null && (entry.state() == OfferState.WAITING || offer != null)) {
                waits.add(new SeatWait(
                        id,
                        run.id(),
                        run.title(),
                        entry.amount(),
                        entry.createdAt(),
                        entry.state(),
                        offer == null ? null : offer.id(),
                        offer == null ? null : offer.expiresAt()));
            }
        });
        waits.sort(Comparator.comparing(SeatWait::since).thenComparing(SeatWait::entry));
        return ImmutableList.copyOf(waits);
    }

    private static Id<CourseRun> runOf(Map<Id<SeatPool>, SeatPool> pools, UUID place) {
        SeatPool pool = pools.get(new Id<SeatPool>(place));
        return pool == null ? new Id<>(place) : pool.run();
    }

    /**
     * Lists who takes part in a run or asks to, the first to come first. Costs five statements at most beside those of the
     * rights; that names were shown is journaled.
     *
     * @param by an organiser of the run, or somebody who teaches it
     * @param id which run
     * @return the roster, without those whose enrolment has ended
     */
    public ImmutableList<RosterRow> roster(Actor by, Id<CourseRun> id) {
        return corridor.read(by, reading -> {
            CourseRun run =
                    reading.find(CourseRun.TYPE, id).orElseThrow(() -> new NotFound("record.missing", CourseRun.TYPE));
            boolean organiser = reading.allows(EnrolmentRights.READ_ROSTER, false, run.scope());
            reading.authorise(EnrolmentRights.READ_ROSTER, organiser || Teaching.of(reading, run), run.scope());
            List<Enrolment> rows = reading
                    .select(Query.of(Enrolment.TYPE).where(Enrolment.RUN.is(id)).where(Enrolment.LIVE.is(true)))
                    .stream()
                    .sorted(Comparator.comparing(Enrolment::createdAt).thenComparing(Enrolment::id))
                    .toList();
            Map<Id<Person>, Person> people = reading.findAll(
                    Person.TYPE, rows.stream().map(Enrolment::person).collect(ImmutableSet.toImmutableSet()));
            Map<Id<SeatPool>, SeatPool> pools = run.pooled()
                    ? reading.findAll(
                            SeatPool.TYPE,
                            rows.stream()
                                    .map(Enrolment::pool)
                                    .filter(Objects::nonNull)
                                    .collect(ImmutableSet.toImmutableSet()))
                    : Map.of();
            Person.disclosed(reading, people.values());
            return rows.stream()
                    .map(one -> new RosterRow(
                            one.id(),
                            one.version(),
                            one.person(),
                            Objects.requireNonNull(people.get(one.person())).name(),
                            organiser
                                    ? Objects.requireNonNull(people.get(one.person()))
                                            .phone()
                                    : null,
                            one.status(),
                            one.origin(),
                            audience(pools, one),
                            one.party(),
                            one.createdAt(),
                            one.clashes(),
                            organiser ? one.remark() : null,
                            one.reason()))
                    .collect(ImmutableList.toImmutableList());
        });
    }

    /**
     * Reads the list of one session for the phone in the room (点名): who takes part, and who is there. Costs six statements
     * at most beside those of the rights; that names were shown is journaled.
     *
     * @param by somebody who teaches the run, an organiser
     * @param session which session
     * @return the list
     */
    public RoomList room(Actor by, Id<CourseSession> session) {
        return marks.room(by, session);
    }

    /**
     * Gives the check-in code for the screen in the room. Costs four statements beside those of the rights.
     *
     * @param by somebody who teaches the session, an attendant of the station, an organiser
     * @param session which session
     * @return the code with what it is for, and until when it is that one
     */
    public SessionCode code(Actor by, Id<CourseSession> session) {
        return marks.code(by, session);
    }

    /**
     * Reads how far a learner is. Costs four statements beside those of the rights, one more where something has to be
     * passed and one for each capability that examines.
     *
     * @param by the learner, somebody who teaches the run, an organiser
     * @param enrolment which enrolment
     * @return the marks, and the rule part by part with both sides of each comparison
     */
    public ProgressView progress(Actor by, Id<Enrolment> enrolment) {
        return marks.progress(by, enrolment);
    }

    /**
     * Reads the attendance of a run, learners by sessions. Costs five statements beside those of the rights, as {@link
     * #progress} where something has to be passed; that names were shown is journaled.
     *
     * @param by somebody who teaches the run, an organiser
     * @param run which run
     * @return the sheet
     */
    public RunSheet sheet(Actor by, Id<CourseRun> run) {
        return marks.sheet(by, run);
    }

    /**
     * Lists the certificates of a run whose ground is gone since they were issued. Costs five statements beside those of the
     * rights.
     *
     * @param by an organiser of the run
     * @param run which run
     * @return those that nobody has confirmed
     */
    public ImmutableList<UnfoundedCertificate> unfounded(Actor by, Id<CourseRun> run) {
        return marks.unfounded(by, run);
    }

    /** The runs that somebody takes part in or asks to: one statement. */
    static ImmutableList<Todo> todos(Reading reading, Id<Person> person, int most) {
        return reading
                .select(Query.of(Enrolment.TYPE)
                        .where(Enrolment.PERSON.is(person))
                        .where(Enrolment.STATUS.in(List.of(EnrolmentStatus.REQUESTED, EnrolmentStatus.ENROLLED)))
                        .orderBy(Enrolment.CREATED_AT.descending())
                        .limit(most))
                .stream()
                .map(one -> Todo.of(Enrolment.TYPE, one.id(), null, null, TodoAction.GIVE_UP)
                        .about(CourseRun.TYPE, one.run()))
                .collect(ImmutableList.toImmutableList());
    }
}
