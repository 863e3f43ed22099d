package org.commonhall.learning.enrolment;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.CourseRights;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.learning.course.RunStatus;
import org.commonhall.learning.course.SessionStatus;
import org.commonhall.learning.course.SessionTeacher;
import org.commonhall.station.booking.BookableRoom;
import org.commonhall.storage.Query;
import org.commonhall.text.ICalendar;
import org.jspecify.annotations.Nullable;

/** Sessions for the calendars of programs, as RFC 5545 writes them. Thread-safe. */
public final class CalendarReads {
    private static final Duration BEFORE = Duration.ofDays(30);

    private final Corridor corridor;

    CalendarReads(Corridor corridor) {
        this.corridor = corridor;
    }

    /**
     * Writes the sessions of a run as a calendar; those that are cancelled say so, and a session has the same identity every
     * time. Costs three statements, for staff those of their rights as well.
     *
     * @param by anybody
     * @param id which run
     * @return the calendar, of the media type {@code text/calendar}
     * @throws NotFound {@code record.missing}, also for one that the actor must not know of
     */
    public String run(Actor by, Id<CourseRun> id) {
        return corridor.read(by, reading -> {
            CourseRun run = reading.get(CourseRun.TYPE, id);
            if (!run.isPublic() && !reading.allows(CourseRights.READ_PLANS, false, run.scope())) {
                throw new NotFound("record.missing", CourseRun.TYPE);
            }
            List<CourseSession> sessions =
                    reading.select(Query.of(CourseSession.TYPE).where(CourseSession.RUN.is(id)));
            return written(reading, sessions, Map.of(id, run), Map.of(), false);
        });
    }

    /**
     * Writes what the actor learns and teaches (我的课表), from thirty days ago on; sessions of a seat that was given up are
     * cancelled there. Costs six statements.
     *
     * @param by a person; a visitor has nothing
     * @return the calendar, of the media type {@code text/calendar}
     */
    public String mine(Actor by) {
        return corridor.read(by, reading -> {
            UUID person = by.person();
            Map<Id<CourseRun>, EnrolmentStatus> mine = new HashMap<>();
            ImmutableSet<Id<CourseSession>> taught = ImmutableSet.of();
            if (person != null) {
                reading.select(Query.of(Enrolment.TYPE)
                                .where(Enrolment.PERSON.is(new Id<Person>(person)))
                                .orderBy(Enrolment.CREATED_AT.ascending()))
                        .forEach(one -> mine.put(one.run(), one.status()));
                taught =
                        reading
                                .select(Query.of(SessionTeacher.TYPE)
                                        .where(SessionTeacher.PERSON.is(new Id<Person>(person))))
                                .stream()
                                .map(SessionTeacher::session)
                                .collect(ImmutableSet.toImmutableSet());
            }
            List<CourseSession> sessions = mine.isEmpty() && taught.isEmpty()
                    ? List.of()
                    : reading.select(Query.of(CourseSession.TYPE)
                            .where(CourseSession.STARTS_AT.atLeast(reading.now().minus(BEFORE)))
                            .where(CourseSession.RUN
                                    .in(mine.keySet())
                                    .or(CourseSession.TYPE.id().in(taught))));
            ImmutableSet<Id<CourseSession>> teaches = taught;
            sessions.stream()
                    .filter(one -> teaches.contains(one.id()))
                    .forEach(one -> mine.put(one.run(), EnrolmentStatus.ENROLLED));
            Map<Id<CourseRun>, CourseRun> runs = reading.findAll(
                    CourseRun.TYPE, sessions.stream().map(CourseSession::run).collect(ImmutableSet.toImmutableSet()));
            return written(reading, sessions, runs, mine, true);
        });
    }

    private static String written(
            Reading reading,
            Collection<CourseSession> sessions,
            Map<Id<CourseRun>, CourseRun> runs,
            Map<Id<CourseRun>, EnrolmentStatus> mine,
            boolean own) {
        Map<Id<BookableRoom>, BookableRoom> rooms = reading.findAll(
                BookableRoom.TYPE,
                sessions.stream()
                        .map(CourseSession::room)
                        .filter(Objects::nonNull)
                        .collect(ImmutableSet.toImmutableSet()));
        ICalendar calendar = new ICalendar(reading.now());
        sessions.stream()
                .filter(one -> one.status() != SessionStatus.SKIPPED)
                .sorted(Comparator.comparing(CourseSession::startsAt).thenComparing(CourseSession::id))
                .map(one -> event(
                        one,
                        Objects.requireNonNull(runs.get(one.run())),
                        one.room() == null ? null : rooms.get(one.room()),
                        own ? mine.get(one.run()) : EnrolmentStatus.ENROLLED,
                        own))
                .forEach(calendar::add);
        return calendar.end();
    }

    private static ICalendar.Event event(
            CourseSession session,
            CourseRun run,
            @Nullable BookableRoom room,
            @Nullable EnrolmentStatus mine,
            boolean own) {
        String title = session.title() == null ? run.title() : run.title() + ": " + session.title();
        return new ICalendar.Event(
                session.id().value() + "@commonhall",
                session.version(),
                session.startsAt(),
                session.endsAt(),
                title,
                room == null ? null : room.name(),
                own && takesPart(mine) ? session.online() : null,
                status(session, run, mine));
    }

    private static boolean takesPart(@Nullable EnrolmentStatus mine) {
        return mine != null && mine.takesPart();
    }

    private static ICalendar.Status status(CourseSession session, CourseRun run, @Nullable EnrolmentStatus mine) {
        boolean takesPart = takesPart(mine);
        if (session.status() == SessionStatus.CANCELLED
                || run.status() == RunStatus.CANCELLED
                || !(takesPart || mine == EnrolmentStatus.REQUESTED)) {
            return ICalendar.Status.CANCELLED;
        }
        boolean certain = takesPart && run.status() != RunStatus.DRAFT && session.status() != SessionStatus.UNPLACED;
        return certain ? ICalendar.Status.CONFIRMED : ICalendar.Status.TENTATIVE;
    }
}
