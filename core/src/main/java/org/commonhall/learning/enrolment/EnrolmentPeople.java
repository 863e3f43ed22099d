package org.commonhall.learning.enrolment;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.Id;
import org.commonhall.Role;
import org.commonhall.Told;
import org.commonhall.attendance.Attendance;
import org.commonhall.capacity.WaitlistItem;
import org.commonhall.corridor.EventPeople;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Scopes;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.learning.course.SeatPool;
import org.commonhall.learning.course.SessionTeacher;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;

/** Who is told of runs, sessions and enrolments: who learns or waits, who teaches, and the organisers of the place. */
final class EnrolmentPeople {
    private static final ImmutableSet<Role> ORGANISERS = ImmutableSet.of(Role.ORGANISER);

    private EnrolmentPeople() {}

    static EventPeople offer() {
        return EventPeople.of(
                EventPeople.of(
                        Enrolment.TYPE,
                        ImmutableMap.of(
                                Told.REQUESTERS,
                                (reading, enrolment) ->
                                        Stream.of(enrolment.person().value()),
                                Told.STAFF,
                                (reading, enrolment) -> organisers(reading, enrolment.run()))),
                EventPeople.of(
                        CourseRun.TYPE,
                        ImmutableMap.of(
                                Told.REQUESTERS,
                                (reading, run) ->
                                        Stream.concat(learning(reading, run.id()), waiting(reading, run.id())),
                                Told.STAFF,
                                (reading, run) -> Stream.concat(
                                        organisers(reading, run.id()),
                                        teaching(reading, SessionTeacher.RUN.is(run.id()))))),
                EventPeople.of(
                        CourseSession.TYPE,
                        ImmutableMap.of(
                                Told.REQUESTERS,
                                (reading, session) -> learning(reading, session.run()),
                                Told.STAFF,
                                (reading, session) -> Stream.concat(
                                        organisers(reading, session.run()),
                                        teaching(reading, SessionTeacher.SESSION.is(session.id()))))),
                EventPeople.of(
                        Attendance.TYPE,
                        ImmutableMap.of(
                                Told.REQUESTERS,
                                (reading, mark) -> Stream.of(mark.person().value()),
                                Told.STAFF,
                                (reading, mark) -> Scopes.holders(reading, ORGANISERS, mark.scope()))));
    }

    /** Those with a seat or without an answer yet, and those whose seat fell with the run. */
    private static Stream<UUID> learning(Reading reading, Id<CourseRun> run) {
        return reading.select(Query.of(Enrolment.TYPE).where(Enrolment.RUN.is(run))).stream()
                .filter(one -> one.live() != null
                        || one.status() == EnrolmentStatus.CANCELLED
                        || one.status() == EnrolmentStatus.COMPLETED
                        || one.status() == EnrolmentStatus.NOT_COMPLETED)
                .map(one -> one.person().value());
    }

    private static Stream<UUID> waiting(Reading reading, Id<CourseRun> run) {
        ImmutableSet<UUID> places = Stream.concat(
                        Stream.of(run.value()),
                        reading.select(Query.of(SeatPool.TYPE).where(SeatPool.RUN.is(run))).stream()
                                .map(pool -> pool.id().value()))
                .collect(ImmutableSet.toImmutableSet());
        return reading
                .select(Query.of(WaitlistItem.TYPE)
                        .where(WaitlistItem.PLACE.in(places))
                        .where(WaitlistItem.LIVE.is(true)))
                .stream()
                .map(item -> item.person().value());
    }

    private static Stream<UUID> teaching(Reading reading, Condition<SessionTeacher> which) {
        return reading.select(Query.of(SessionTeacher.TYPE).where(which)).stream()
                .map(one -> one.person().value());
    }

    private static Stream<UUID> organisers(Reading reading, Id<CourseRun> run) {
        return Scopes.holders(
                reading, ORGANISERS, reading.get(CourseRun.TYPE, run).scope());
    }
}
