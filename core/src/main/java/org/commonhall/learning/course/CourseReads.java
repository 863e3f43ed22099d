package org.commonhall.learning.course;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonhall.Actor;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.NotFound;
import org.commonhall.Option;
import org.commonhall.Page;
import org.commonhall.PageRequest;
import org.commonhall.RuleViolation;
import org.commonhall.capacity.Claim;
import org.commonhall.capacity.Quota;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.Names;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.procedure.ListOrder;
import org.commonhall.storage.Condition;
import org.commonhall.storage.Query;
import org.commonhall.storage.Summary;
import org.jspecify.annotations.Nullable;

/**
 * What people see of courses, their runs and sessions.
 * Names cost one statement more for each kind of which there are some. Thread-safe.
 */
public final class CourseReads {
    private final Corridor corridor;

    CourseReads(Corridor corridor) {
        this.corridor = corridor;
    }

    /**
     * Reads a course.
     *
     * @param by anybody
     * @param course which course
     * @return the course
     */
    public CourseView course(Actor by, Id<Course> course) {
        return corridor.read(by, reading -> {
            Course found = reading.get(Course.TYPE, course);
            return Names.shown(reading, names -> CourseView.of(found, names));
        });
    }

    /**
     * Lists what is offered (课程目录), by when it begins. Costs eight statements at most: runs, seats, pools, and the names of
     * rooms, stations and brands; for a person also, where seats are kept, what the reader has proved to be and, where a run
     * asks for something, what the reader is qualified for.
     *
     * @param by anybody
     * @param filter which runs
     * @param page which page
     * @return the runs that are published and not over, with what keeps the reader from enrolling
     */
    public Page<CatalogueRow> catalogue(Actor by, CatalogueFilter filter, PageRequest page) {
        return corridor.read(by, reading -> {
            Page<CourseRun> runs = reading.page(
                    Query.of(CourseRun.TYPE)
                            .where(asked(filter, reading.now()))
                            .orderBy(CourseRun.STARTS_AT.ascending()),
                    page);
            ImmutableListMultimap<Id<Quota>, Quota> quotas = quotas(reading, runs.items());
            CatalogueReader reader = CatalogueReader.of(
                    reading, runs.items(), runs.items().stream().map(CourseRun::room));
            Page<CatalogueRow> rows =
                    runs.map(run -> reader.row(run, new FreeSeats(run, quotas.get(run.root()), reading.now())));
            return filter.onlyFree()
                    ? new Page<>(
                            rows.items().stream()
                                    .filter(row -> row.freeToMe() == null || row.freeToMe() > 0)
                                    .collect(ImmutableList.toImmutableList()),
                            rows.next())
                    : rows;
        });
    }

    private static Condition<CourseRun> asked(CatalogueFilter filter, Instant now) {
        Condition<CourseRun> asked =
                CourseRun.STATUS.is(RunStatus.PUBLISHED).and(CourseRun.ENDS_AT.atLeast(now.plusNanos(1_000)));
        if (filter.brand() != null) {
            asked = asked.and(CourseRun.BRAND.is(filter.brand()));
        }
        if (filter.station() != null) {
            asked = asked.and(CourseRun.STATION.is(filter.station()));
        }
        if (filter.from() != null) {
            asked = asked.and(CourseRun.STARTS_AT.atLeast(filter.from()));
        }
        return filter.until() == null ? asked : asked.and(CourseRun.STARTS_AT.below(filter.until()));
    }

    /** Two statements, one where no run has pools: an "or" over both keys would be read row by row on some databases. */
    private static ImmutableListMultimap<Id<Quota>, Quota> quotas(Reading reading, Collection<CourseRun> runs) {
        List<Quota> all = new ArrayList<>(
                reading.findAll(Quota.TYPE, runs.stream().map(CourseRun::root).collect(ImmutableSet.toImmutableSet()))
                        .values());
        List<Id<Quota>> pooled =
                runs.stream().filter(CourseRun::pooled).map(CourseRun::root).toList();
        if (!pooled.isEmpty()) {
            all.addAll(reading.select(Query.of(Quota.TYPE).where(Quota.ROOT.in(pooled))));
        }
        return Multimaps.index(all, Quota::top);
    }

    /**
     * Reads the page of a run. Costs ten statements at most: run, course, organization,
     * sessions, seats, pools, and the names of rooms, station and brand; for a person also, where seats are kept, what the reader has proved to be, where the run asks
     * for something what the reader is qualified for, and for staff those of their rights.
     *
     * @param by anybody; a run that was never published is shown to staff only
     * @param id which run
     * @return the page
     * @throws NotFound {@code record.missing}, also for one that the actor must not know of
     */
    public RunView run(Actor by, Id<CourseRun> id) {
        return corridor.read(by, reading -> {
            CourseRun run = reading.get(CourseRun.TYPE, id);
            boolean staff = staff(reading, run);
            Course course = reading.get(Course.TYPE, run.course());
            List<CourseSession> sessions = sessions(reading, run);
            FreeSeats seats =
                    new FreeSeats(run, quotas(reading, ImmutableList.of(run)).get(run.root()), reading.now());
            CatalogueReader reader = CatalogueReader.of(
                    reading,
                    ImmutableList.of(run),
                    Stream.concat(
                            Stream.ofNullable(run.room()), sessions.stream().map(CourseSession::room)));
            Quota root = seats.root();
            return Names.shown(
                    reading,
                    names -> new RunView(
                            run.version(),
                            run.owner(),
                            names.of(Organization.TYPE, run.owner()),
                            course.title(),
                            course.titleEn(),
                            course.summary(),
                            run.status() == RunStatus.DRAFT ? course.completion() : run.completion(),
                            run.status() == RunStatus.DRAFT ? course.prerequisites() : run.prerequisites(),
                            course.badge(),
                            run.approval(),
                            reader.row(run, seats),
                            sessions.stream()
                                    .map(session -> SessionView.of(session, reader.room(session.room()), staff))
                                    .collect(ImmutableList.toImmutableList()),
                            staff && root != null ? root.taken() : null,
                            staff && root != null ? root.waiting() : null,
                            staff
                                    ? seats.shown()
                                            .sorted(Comparator.comparing(
                                                    pool -> Objects.requireNonNullElse(pool.audience(), "~")))
                                            .collect(ImmutableList.toImmutableList())
                                    : ImmutableList.of()));
        });
    }

    /** Says whether the actor is staff; what others must not know of is as if it were not there. */
    private static boolean staff(Reading reading, CourseRun run) {
        boolean staff = reading.allows(CourseRights.READ_PLANS, false, run.scope());
        if (!staff && !run.isPublic()) {
            throw new NotFound("record.missing", CourseRun.TYPE);
        }
        return staff;
    }

    /**
     * Explains how many seats of a run are left to whom (名额说明). Costs two statements, one more for pools, one for a
     * person, and one for staff beside those of their rights.
     *
     * @param by anybody
     * @param id which run
     * @param person to whom, null for the reader; others are for staff
     * @return what is left in all, then of each pool that the person may take from; staff see all of them with what is
     *     taken, asked for, offered and waited for
     * @throws NotFound {@code record.missing}, also for one that the actor must not know of
     */
    public Explanation explainSeats(Actor by, Id<CourseRun> id, @Nullable Id<Person> person) {
        return corridor.read(by, reading -> {
            CourseRun run = reading.get(CourseRun.TYPE, id);
            boolean staff = staff(reading, run);
            if (person != null && !by.is(person.value())) {
                reading.authorise(CourseRights.READ_PLANS, false, run.scope());
            }
            UUID whose = person == null ? by.person() : person.value();
            FreeSeats seats =
                    new FreeSeats(run, quotas(reading, ImmutableList.of(run)).get(run.root()), reading.now());
            ImmutableSet<String> audiences =
                    whose == null ? ImmutableSet.of() : CatalogueReader.audiences(reading, new Id<Person>(whose));
            return seats.explained(audiences, staff ? claims(reading, run) : null);
        });
    }

    private static ImmutableListMultimap<Id<Quota>, Claim> claims(Reading reading, CourseRun run) {
        return reading
                .select(Query.of(Claim.TYPE).where(Claim.ROOT.is(run.root())).where(Claim.LIVE.is(true)))
                .stream()
                .filter(claim -> claim.blocks(reading.now()))
                .collect(ImmutableListMultimap.toImmutableListMultimap(Claim::quota, claim -> claim));
    }

    /**
     * Says what an organiser can do with a run, and why not. Costs three statements beside those of the rights.
     *
     * @param by anybody
     * @param id which run
     * @return every action
     * @throws NotFound {@code record.missing}, also for one that the actor must not know of
     */
    public ImmutableList<Option<RunAction>> actions(Actor by, Id<CourseRun> id) {
        return corridor.read(by, reading -> {
            CourseRun run = reading.get(CourseRun.TYPE, id);
            staff(reading, run);
            boolean organises = reading.allows(CourseRights.ORGANISE, false, run.scope());
            Course course = reading.get(Course.TYPE, run.course());
            List<CourseSession> sessions = sessions(reading, run);
            return Stream.of(RunAction.values())
                    .map(action -> new Option<>(
                            action,
                            organises
                                    ? against(action, run, course, sessions)
                                    : Explanation.of("access.denied", CourseRights.ORGANISE)))
                    .collect(ImmutableList.toImmutableList());
        });
    }

    private static @Nullable Explanation against(
            RunAction action, CourseRun run, Course course, List<CourseSession> sessions) {
        try {
            switch (action) {
                case PLAN, CHANGE, RESIZE, CANCEL -> run.require(RunStatus.DRAFT, RunStatus.PUBLISHED);
                case PUBLISH ->
                    RunSteps.requirePublishable(
                            run,
                            course,
                            sessions.stream().filter(CourseSession::counts).toList());
                case FINISH -> RunSteps.requireFinishable(run, sessions);
            }
            return null;
        } catch (RuleViolation refused) {
            return refused.explanation();
        }
    }

    private static List<CourseSession> sessions(Reading reading, CourseRun run) {
        return reading.select(Query.of(CourseSession.TYPE)
                .where(CourseSession.RUN.is(run.id()))
                .orderBy(CourseSession.STARTS_AT.ascending()));
    }

    /**
     * Lists the runs of a scope, drafts and past ones too, the latest first. Costs one statement beside those of the rights.
     *
     * @param by staff of the scope
     * @param scope which scope
     * @param page which page
     * @return the runs, with the figures of seats left out
     */
    public Page<RunLine> runs(Actor by, UUID scope, PageRequest page) {
        return runs(by, scope, ListOrder.LATEST, page);
    }

    /**
     * Lists the runs of a scope in either order, by when they begin; otherwise as {@link #runs(Actor, UUID, PageRequest)}.
     *
     * @param by staff of the scope
     * @param scope which scope
     * @param order in which order
     * @param page which page
     * @return the runs
     */
    public Page<RunLine> runs(Actor by, UUID scope, ListOrder order, PageRequest page) {
        InvalidInput.present("order", order);
        return corridor.read(by, reading -> {
            reading.authorise(CourseRights.READ_PLANS, false, scope);
            return reading.page(
                            Query.of(CourseRun.TYPE)
                                    .where(CourseRun.SCOPE.is(scope))
                                    .orderBy(order.by(CourseRun.STARTS_AT)),
                            page)
                    .map(run -> RunLine.of(run, reading.now()));
        });
    }

    /**
     * Counts the runs of a scope by state, as {@link #runs} lists them: one statement besides the rights.
     *
     * @param by an organiser
     * @param scope which scope
     * @return how many there are
     */
    public Page.Totals<RunStatus> totals(Actor by, UUID scope) {
        return corridor.read(by, reading -> {
            reading.authorise(CourseRights.READ_PLANS, false, scope);
            return Summary.totals(CourseRun.STATUS, CourseRun.SCOPE.is(scope), reading::summarise);
        });
    }

    /**
     * Lists the courses of a scope, retired ones too. Costs one statement.
     *
     * @param by anybody
     * @param scope which scope
     * @return the courses by code
     */
    public ImmutableList<CourseView> courses(Actor by, UUID scope) {
        return corridor.read(
                by,
                reading -> reading.select(Query.of(Course.TYPE).where(Course.SCOPE.is(scope))).stream()
                        .sorted(Comparator.comparing(Course::code))
                        .collect(Names.listed(reading, CourseView::of)));
    }

    /**
     * Lists what a person teaches that is not over. Costs four statements.
     *
     * @param by the person
     * @return the sessions, the next one first; none for a visitor
     */
    public ImmutableList<TaughtSession> teaching(Actor by) {
        UUID person = InvalidInput.present("by", by).person();
        if (person == null) {
            return ImmutableList.of();
        }
        return corridor.read(by, reading -> {
            Map<Id<CourseSession>, SessionTeacher> mine = reading
                    .select(Query.of(SessionTeacher.TYPE).where(SessionTeacher.PERSON.is(new Id<Person>(person))))
                    .stream()
                    .collect(ImmutableMap.toImmutableMap(SessionTeacher::session, row -> row));
            List<CourseSession> sessions = reading.findAll(CourseSession.TYPE, mine.keySet()).values().stream()
                    .filter(session -> session.counts() && session.endsAt().isAfter(reading.now()))
                    .sorted(Comparator.comparing(CourseSession::startsAt))
                    .toList();
            Map<Id<CourseRun>, CourseRun> runs = reading.findAll(
                    CourseRun.TYPE, sessions.stream().map(CourseSession::run).collect(ImmutableSet.toImmutableSet()));
            CatalogueReader reader = CatalogueReader.of(
                    reading, ImmutableList.of(), sessions.stream().map(CourseSession::room));
            return sessions.stream()
                    .map(session -> new TaughtSession(
                            session.run(),
                            Objects.requireNonNull(runs.get(session.run())).title(),
                            Objects.requireNonNull(mine.get(session.id())).role(),
                            SessionView.of(session, reader.room(session.room()), true)))
                    .collect(ImmutableList.toImmutableList());
        });
    }
}
