package org.commonhall.learning.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.commonhall.Call;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.NotFound;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.calendar.Span;
import org.commonhall.calendar.Spans;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.directory.directory.Person;
import org.commonhall.engagement.Clash;
import org.commonhall.engagement.Engagement;
import org.commonhall.engagement.Engagements;
import org.commonhall.station.booking.BookRoom;
import org.commonhall.station.booking.BookSeries;
import org.commonhall.station.booking.BookableRoom;
import org.commonhall.station.booking.BookingFollower;
import org.commonhall.station.booking.Bookings;
import org.commonhall.station.booking.CancelBooking;
import org.commonhall.station.booking.MoveBooking;
import org.commonhall.station.booking.Occasion;
import org.commonhall.station.booking.OwnedBooking;
import org.commonhall.storage.Query;
import org.jspecify.annotations.Nullable;

/** Plans and changes the sessions of runs, with their rooms and teachers, and follows what happens to the rooms. */
final class SessionSteps implements BookingFollower {
    private final Corridor corridor;
    private final Bookings bookings;
    private final Engagements engagements;
    private final CoursePolicy policy;

    SessionSteps(Corridor corridor, Bookings bookings, Engagements engagements, CoursePolicy policy) {
        this.corridor = corridor;
        this.bookings = bookings;
        this.engagements = engagements;
        this.policy = policy;
    }

    Receipt<CourseRun> plan(Call by, PlanSessions command) {
        return corridor.run(by, command, CourseEvent.SESSIONS_PLANNED.code(), CourseRun.TYPE, change -> {
            CourseRun run = RunSteps.held(change, command.run());
            run.require(RunStatus.DRAFT, RunStatus.PUBLISHED);
            moment(command.from(), run);
            ImmutableList<CourseDates.Date> dates = CourseDates.of(
                    command.rule(),
                    command.from(),
                    Duration.ofMinutes(command.minutes()),
                    run.zone(),
                    command.onDayOff(),
                    policy.holidays());
            List<CourseSession> known = RunSteps.sessions(change, run);
            if (known.size() + dates.size() > CourseSession.MOST) {
                throw new RuleViolation("course.session.many", CourseSession.MOST);
            }
            ImmutableList<Span> taking = dates.stream()
                    .filter(date -> date.dayOff() == null)
                    .map(CourseDates.Date::span)
                    .collect(ImmutableList.toImmutableList());
            taking.forEach(span -> requireAhead(change, run, span));
            boolean placed = run.room() != null && command.online() == null;
            List<OwnedBooking> booked = placed ? booked(change, run, command, taking) : List.of();
            requireFree(change, ImmutableSet.copyOf(command.teachers()), taking, ImmutableSet.of(), command.override());
            List<CourseSession> made = new ArrayList<>();
            int next = 0;
            for (CourseDates.Date date : dates) {
                OwnedBooking booking = placed && date.dayOff() == null ? booked.get(next++) : null;
                made.add(session(change, run, command, date, booking, known.size() + made.size() + 1));
            }
            List<CourseSession> stored = change.insertAll(CourseSession.TYPE, made);
            teach(
                    change,
                    run,
                    stored.stream().filter(CourseSession::counts).toList(),
                    command.teachers(),
                    command.override());
            List<CourseSession> all = new ArrayList<>(known);
            all.addAll(stored);
            change.because(Explanation.of(
                    "course.session.planned",
                    stored.stream().filter(CourseSession::counts).count(),
                    stored.size()));
            return RunSteps.retimed(change, run, all);
        });
    }

    private List<OwnedBooking> booked(Change change, CourseRun run, PlanSessions command, ImmutableList<Span> dates) {
        BookSeries series = BookSeries.of(
                        Objects.requireNonNull(run.room()), command.from(), command.minutes(), command.rule())
                .organization(run.owner())
                .occasion(occasion(run))
                .skipConflicts(command.onConflict() == OnConflict.SKIP)
                .build();
        return bookings.within(change).bookSeries(run.id().value(), series, dates);
    }

    private static Occasion occasion(CourseRun run) {
        return Occasion.of(run.seats() == null || run.seats() == 0 ? 1 : run.seats())
                .title(run.title())
                .build();
    }

    private static CourseSession session(
            Change change,
            CourseRun run,
            PlanSessions command,
            CourseDates.Date date,
            @Nullable OwnedBooking booking,
            int number) {
        boolean taken = booking != null && !booking.stands();
        boolean skipped = date.dayOff() != null || taken;
        return CourseSessionBuilder.builder()
                .id(change.newId())
                .run(run.id())
                .number(number)
                .startsAt(date.span().from())
                .endsAt(date.span().until())
                .room(booking == null || taken ? null : booking.room())
                .booking(booking == null || taken ? null : booking.id())
                .online(command.online())
                .status(skipped ? SessionStatus.SKIPPED : SessionStatus.PLANNED)
                .skippedFor(date.dayOff() == null ? null : date.dayOff().zh())
                .skippedForEn(date.dayOff() == null ? null : date.dayOff().en())
                .reason(taken ? "course.session.roomless" : null)
                .build()
                .scheduled(run, change.now());
    }

    Receipt<CourseSession> add(Call by, AddSession command) {
        return corridor.run(by, command, CourseEvent.SESSION_ADDED.code(), CourseSession.TYPE, change -> {
            CourseRun run = change.lock(CourseRun.TYPE, command.run());
            change.authorise(false, run.scope());
            run.require(RunStatus.DRAFT, RunStatus.PUBLISHED);
            List<CourseSession> known = RunSteps.sessions(change, run);
            if (known.size() >= CourseSession.MOST) {
                throw new RuleViolation("course.session.many", CourseSession.MOST);
            }
            Span span = span(command.from(), command.minutes(), run);
            requireAhead(change, run, span);
            requireFree(
                    change,
                    ImmutableSet.copyOf(command.teachers()),
                    List.of(span),
                    ImmutableSet.of(),
                    command.override());
            Id<BookableRoom> room =
                    command.online() != null ? null : command.room() != null ? command.room() : run.room();
            OwnedBooking booking = room == null ? null : book(change, run, room, span);
            CourseSession made = change.insert(
                    CourseSession.TYPE,
                    CourseSessionBuilder.builder()
                            .id(change.newId())
                            .run(run.id())
                            .number(known.size() + 1L)
                            .title(command.title())
                            .startsAt(span.from())
                            .endsAt(span.until())
                            .room(room)
                            .booking(booking == null ? null : booking.id())
                            .online(command.online())
                            .status(SessionStatus.PLANNED)
                            .mustAttend(command.mustAttend())
                            .build()
                            .scheduled(run, change.now()));
            teach(change, run, List.of(made), command.teachers(), command.override());
            retimed(change, run, known, made);
            return made;
        });
    }

    private OwnedBooking book(Change change, CourseRun run, Id<BookableRoom> id, Span span) {
        BookableRoom room = change.get(BookableRoom.TYPE, id);
        ZoneId wall = ZoneId.of(room.timeZone());
        return bookings.within(change)
                .book(
                        run.id().value(),
                        BookRoom.of(
                                        id,
                                        LocalDateTime.ofInstant(span.from(), wall),
                                        LocalDateTime.ofInstant(span.until(), wall))
                                .organization(run.owner())
                                .occasion(occasion(run))
                                .build());
    }

    Receipt<CourseSession> move(Call by, MoveSession command) {
        return corridor.run(by, command, CourseEvent.SESSION_MOVED.code(), CourseSession.TYPE, change -> {
            CourseRun run = heldOf(change, command.session());
            CourseSession session = change.lockSubject(CourseSession.TYPE, command.session());
            session.requireAhead(change.now());
            Span span = span(command.from(), command.minutes(), run);
            requireAhead(change, run, span);
            List<SessionTeacher> teachers = rows(change, session);
            requireFree(change, people(teachers), List.of(span), ImmutableSet.of(session.id()), command.override());
            String override = command.override();
            if (override != null) {
                change.updateAll(
                        SessionTeacher.TYPE,
                        teachers.stream().map(row -> row.overridden(override)).toList());
            }
            CourseSession moved = change.update(
                    CourseSession.TYPE,
                    placed(change, run, session, span, command.room())
                            .startsAt(span.from())
                            .endsAt(span.until())
                            .movedFrom(session.movedFrom() == null ? session.startsAt() : session.movedFrom())
                            .build()
                            .scheduled(run, change.now()));
            retimed(change, run, RunSteps.sessions(change, run), moved);
            return moved;
        });
    }

    private CourseSessionBuilder placed(
            Change change, CourseRun run, CourseSession session, Span span, @Nullable Id<BookableRoom> asked) {
        if (session.booking() != null && session.status() == SessionStatus.PLANNED) {
            BookableRoom room =
                    change.get(BookableRoom.TYPE, asked == null ? Objects.requireNonNull(session.room()) : asked);
            ZoneId wall = ZoneId.of(room.timeZone());
            OwnedBooking moved = bookings.within(change)
                    .move(MoveBooking.of(
                                    session.booking(),
                                    LocalDateTime.ofInstant(span.from(), wall),
                                    LocalDateTime.ofInstant(span.until(), wall))
                            .room(room.id())
                            .build());
            return session.next().room(moved.room());
        }
        Id<BookableRoom> room = asked != null ? asked : session.online() == null ? run.room() : null;
        if (room == null) {
            return session.next();
        }
        OwnedBooking booking = book(change, run, room, span);
        return session.next()
                .room(room)
                .booking(booking.id())
                .status(session.status() == SessionStatus.UNPLACED ? SessionStatus.PLANNED : session.status())
                .reason(null);
    }

    Receipt<CourseSession> cancel(Call by, CancelSession command) {
        return corridor.run(by, command, CourseEvent.SESSION_CANCELLED.code(), CourseSession.TYPE, change -> {
            CourseRun run = heldOf(change, command.session());
            CourseSession session = change.lockSubject(CourseSession.TYPE, command.session());
            session.requireAhead(change.now());
            if (session.status() == SessionStatus.SKIPPED) {
                throw new RuleViolation("course.session.state", Explanation.of(session.status()));
            }
            if (session.booking() != null && session.status() == SessionStatus.PLANNED) {
                bookings.within(change).cancel(new CancelBooking(session.booking(), command.reason()));
            }
            CourseSession cancelled = change.update(
                    CourseSession.TYPE,
                    session.next()
                            .status(SessionStatus.CANCELLED)
                            .reason(command.reason())
                            .nextDueAt(null)
                            .build());
            retimed(change, run, RunSteps.sessions(change, run), cancelled);
            return cancelled;
        });
    }

    Receipt<CourseSession> readd(Call by, ReaddSession command) {
        return corridor.run(by, command, CourseEvent.SESSION_READDED.code(), CourseSession.TYPE, change -> {
            CourseRun run = heldOf(change, command.session());
            CourseSession session = change.lockSubject(CourseSession.TYPE, command.session());
            if (session.status() != SessionStatus.SKIPPED) {
                throw new RuleViolation("course.session.state", Explanation.of(session.status()));
            }
            requireAhead(change, run, session.span());
            CourseSession readded = change.update(
                    CourseSession.TYPE,
                    placed(change, run, session, session.span(), null)
                            .status(SessionStatus.PLANNED)
                            .build()
                            .scheduled(run, change.now()));
            retimed(change, run, RunSteps.sessions(change, run), readded);
            return readded;
        });
    }

    Receipt<CourseSession> assign(Call by, AssignTeacher command) {
        return corridor.run(by, command, CourseEvent.TEACHER_ASSIGNED.code(), CourseSession.TYPE, change -> {
            CourseRun run = heldOf(change, command.session());
            CourseSession session = change.lockSubject(CourseSession.TYPE, command.session());
            change.requireActing(command.person().value());
            if (!session.counts()) {
                throw new RuleViolation("course.session.state", Explanation.of(session.status()));
            }
            List<SessionTeacher> known = rows(change, session);
            if (known.stream().anyMatch(row -> row.person().equals(command.person()))) {
                throw new RuleViolation("course.teacher.twice");
            }
            requireFree(
                    change,
                    ImmutableSet.of(command.person()),
                    List.of(session.span()),
                    ImmutableSet.of(session.id()),
                    command.override());
            if (command.instead() != null) {
                change.delete(SessionTeacher.TYPE, row(known, command.instead()));
            }
            change.insert(
                    SessionTeacher.TYPE,
                    new SessionTeacher(
                            change.newId(),
                            0,
                            session.id(),
                            run.id(),
                            command.person(),
                            command.role(),
                            command.override()));
            return session;
        });
    }

    Receipt<CourseSession> release(Call by, ReleaseTeacher command) {
        return corridor.run(by, command, CourseEvent.TEACHER_RELEASED.code(), CourseSession.TYPE, change -> {
            heldOf(change, command.session());
            CourseSession session = change.lockSubject(CourseSession.TYPE, command.session());
            change.delete(SessionTeacher.TYPE, row(rows(change, session), command.person()));
            return session;
        });
    }

    private static SessionTeacher row(List<SessionTeacher> known, Id<Person> person) {
        return known.stream()
                .filter(row -> row.person().equals(person))
                .findAny()
                .orElseThrow(() -> new NotFound("record.missing", SessionTeacher.TYPE));
    }

    private static List<SessionTeacher> rows(Change change, CourseSession session) {
        return change.select(Query.of(SessionTeacher.TYPE).where(SessionTeacher.SESSION.is(session.id())));
    }

    private static ImmutableSet<Id<Person>> people(List<SessionTeacher> rows) {
        return rows.stream().map(SessionTeacher::person).collect(ImmutableSet.toImmutableSet());
    }

    private static CourseRun heldOf(Change change, Id<CourseSession> id) {
        CourseRun run =
                change.lock(CourseRun.TYPE, change.get(CourseSession.TYPE, id).run());
        change.authorise(false, run.scope());
        run.require(RunStatus.DRAFT, RunStatus.PUBLISHED);
        return run;
    }

    private static void retimed(Change change, CourseRun run, List<CourseSession> known, CourseSession changed) {
        List<CourseSession> all = new ArrayList<>(known);
        all.removeIf(one -> one.id().equals(changed.id()));
        all.add(changed);
        RunSteps.retimed(change, run, all);
    }

    private static void teach(
            Change change,
            CourseRun run,
            List<CourseSession> sessions,
            List<Id<Person>> teachers,
            @Nullable String override) {
        teachers.stream().distinct().forEach(person -> change.requireActing(person.value()));
        List<SessionTeacher> rows = new ArrayList<>();
        for (CourseSession session : sessions) {
            for (Id<Person> person : teachers.stream().distinct().toList()) {
                rows.add(new SessionTeacher(
                        change.newId(),
                        0,
                        session.id(),
                        run.id(),
                        person,
                        person.equals(teachers.get(0)) ? TeacherRole.LEAD : TeacherRole.ASSISTANT,
                        override));
            }
        }
        if (!rows.isEmpty()) {
            change.insertAll(SessionTeacher.TYPE, rows);
        }
    }

    /** Refuses a teacher who has something else to do at that time, unless staff say why that is right. */
    private void requireFree(
            Change change,
            Set<Id<Person>> people,
            List<Span> spans,
            Set<Id<CourseSession>> besides,
            @Nullable String override) {
        if (people.isEmpty() || spans.isEmpty() || override != null) {
            return;
        }
        Span whole = Spans.around(spans);
        for (Id<Person> person : people) {
            List<Engagement> known = engagements.within(change, person, whole).stream()
                    .filter(one -> !besides.contains(new Id<CourseSession>(one.subject())))
                    .toList();
            Clash.of(spans, known, Duration.ZERO).stream().findFirst().ifPresent(clash -> {
                throw new RuleViolation(
                        "course.teacher.busy",
                        clash.with().span().from(),
                        clash.with().span().until());
            });
        }
    }

    private static void requireAhead(Change change, CourseRun run, Span span) {
        if (!change.now().isBefore(span.from())) {
            throw new RuleViolation("course.session.past", span.from());
        }
        if (run.enrolFrom() != null && span.from().isBefore(run.enrolFrom())) {
            throw new RuleViolation("course.session.order", span.from(), run.enrolFrom());
        }
    }

    private static Span span(LocalDateTime from, long minutes, CourseRun run) {
        Instant start = moment(from, run);
        return Span.of(start, start.plus(Duration.ofMinutes(minutes)));
    }

    private static Instant moment(LocalDateTime wall, CourseRun run) {
        if (wall.getYear() < 1 || wall.getYear() > 9998) {
            throw new InvalidInput("from", "course.time.range", wall);
        }
        CourseDates.requireTime(wall, run.zone());
        return wall.atZone(run.zone()).toInstant();
    }

    @Override
    public void moved(Change change, OwnedBooking booking) {
        change.select(Query.of(CourseSession.TYPE).where(CourseSession.BOOKING.is(booking.id())))
                .forEach(session -> {
                    CourseRun run = change.lock(CourseRun.TYPE, session.run());
                    CourseSession moved = change.update(
                            CourseSession.TYPE,
                            session.next()
                                    .startsAt(booking.startsAt())
                                    .endsAt(booking.endsAt())
                                    .room(booking.room())
                                    .movedFrom(session.movedFrom() == null ? session.startsAt() : session.movedFrom())
                                    .build()
                                    .scheduled(run, change.now()));
                    retimed(change, run, RunSteps.sessions(change, run), moved);
                });
    }

    @Override
    public void cancelled(Change change, OwnedBooking booking) {
        change.select(Query.of(CourseSession.TYPE).where(CourseSession.BOOKING.is(booking.id())))
                .forEach(session -> {
                    if (session.status() == SessionStatus.PLANNED) {
                        change.update(
                                CourseSession.TYPE,
                                session.next()
                                        .status(SessionStatus.UNPLACED)
                                        .nextDueAt(null)
                                        .booking(null)
                                        .room(null)
                                        .reason(booking.kept())
                                        .build());
                    }
                });
    }
}
