package org.commonhall.examples.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.FoundHall;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.attendance.AttendanceMark;
import org.commonhall.attendance.Mark;
import org.commonhall.capacity.Claim;
import org.commonhall.capacity.Quota;
import org.commonhall.directory.directory.OrganizationDetails;
import org.commonhall.directory.directory.Person;
import org.commonhall.directory.directory.PersonDetails;
import org.commonhall.directory.directory.RegisterOrganization;
import org.commonhall.directory.directory.RegisterPerson;
import org.commonhall.learning.course.CatalogueFilter;
import org.commonhall.learning.course.ClashRule;
import org.commonhall.learning.course.Course;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.learning.course.DefineCourse;
import org.commonhall.learning.course.DraftRun;
import org.commonhall.learning.course.OnDayOff;
import org.commonhall.learning.course.PlanSessions;
import org.commonhall.learning.course.PublishRun;
import org.commonhall.learning.enrolment.Enrol;
import org.commonhall.learning.enrolment.Enrolment;
import org.commonhall.learning.enrolment.MarkSession;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Storage;
import org.commonhall.storage.jdbc.JdbcStorage;
import org.jspecify.annotations.Nullable;

/**
 * What a seat and a class of thirty that is marked cost against the same statements written by hand, and what pages cost
 * among 1,000 enrolments and among 1,000,000. The arguments are the JDBC URLs of two empty databases of one kind, for few and
 * for many, and optionally how many the many are; without any, H2 in memory with 100,000. What is compared is measured in
 * turns in one process, so that what disturbs the one disturbs the other. A ratio of 0.8 means that the library does 0.8 of
 * the work that is done by hand in the same time.
 */
public final class CourseBench {
    private static final int FEW = 1_000;
    private static final int BATCH = 5_000;
    private static final int A_RUN = 50;
    private static final int TURNS = 60;
    private static final int WARM_UP = 30;
    private static final int EACH = 50;
    private static final int SESSIONS = 200;
    private static final int CLASS = 30;
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    private final DataSource pool;
    private final Storage storage;
    private final Commonhall hall;
    private final Actor admin;
    private final Id<Course> course;
    private final List<Id<Person>> people;

    private CourseBench(HikariDataSource pool) {
        this.pool = pool;
        storage = JdbcStorage.owning(pool);
        hall = hall(NOW);
        admin = hall.found(new FoundHall("Founder"));
        course = hall.learning()
                .courses()
                .define(
                        admin,
                        DefineCourse.of(
                                        hall.directory()
                                                .people()
                                                .registerOrganization(
                                                        admin,
                                                        RegisterOrganization.of(OrganizationDetails.of(
                                                                                "station_operator", "Host")
                                                                        .build())
                                                                .build())
                                                .id(),
                                        "fire",
                                        "消防角实操")
                                .build())
                .id();
        people = people();
    }

    private Commonhall hall(Instant now) {
        return Commonhall.builder()
                .storage(storage)
                .clock(Clock.fixed(now, ZoneOffset.UTC))
                .build();
    }

    private List<Id<Person>> people() {
        Id<Person> first = hall.directory()
                .people()
                .registerPerson(
                        admin,
                        RegisterPerson.of(PersonDetails.of("Learner").build()).build())
                .id();
        Person like = storage.inTransaction(
                transaction -> transaction.find(Person.TYPE, first).orElseThrow());
        List<Person> all = IntStream.range(0, TURNS * EACH)
                .mapToObj(i -> copy(Person.TYPE, like, UUID.randomUUID(), Map.of()))
                .toList();
        storage.inTransaction(transaction -> transaction.insert(Person.TYPE, all));
        return all.stream().map(Person::id).toList();
    }

    /**
     * Measures and prints.
     *
     * @param args two URLs, and how many enrolments the second one gets
     */
    public static void main(String[] args) {
        long many = args.length < 3 ? (args.length == 0 ? 100_000 : 1_000_000) : Long.parseLong(args[2]);
        try (HikariDataSource small = pool(args.length == 0 ? "jdbc:h2:mem:few" : args[0]);
                HikariDataSource large = pool(args.length == 0 ? "jdbc:h2:mem:many" : args[1])) {
            CourseBench few = new CourseBench(small);
            // First, as nobody is in any run but the one that is shown.
            flat(few, new CourseBench(large), many);
            few.seats(1);
            few.seats(4);
            few.marks();
        }
    }

    private static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(8);
        return new HikariDataSource(config);
    }

    private CourseRun run(String code, int sessions) {
        Id<CourseRun> run = hall.learning()
                .courses()
                .draft(
                        admin,
                        DraftRun.of(course, code)
                                .seats(100_000L)
                                .clash(ClashRule.IGNORE)
                                .build())
                .id();
        hall.learning()
                .courses()
                .plan(
                        admin,
                        PlanSessions.weekly(
                                        run,
                                        LocalDateTime.parse("2026-03-12T19:00"),
                                        90,
                                        "FREQ=DAILY;COUNT=" + sessions)
                                .onDayOff(OnDayOff.KEEP)
                                .build());
        hall.learning().courses().publish(admin, new PublishRun(run));
        return storage.inTransaction(
                transaction -> transaction.find(CourseRun.TYPE, run).orElseThrow());
    }

    /** Seats of one run, taken by so many at once. */
    private void seats(int threads) {
        CourseRun ours = run("ours " + threads, 1);
        CourseRun theirs = run("theirs " + threads, 1);
        UUID like = enrol(ours, people.get(0)).value();
        ByHand hand = new ByHand(pool);
        Map<String, @Nullable Object> claim = hand.like("claim", "subject", like);
        Map<String, @Nullable Object> enrolment = hand.like("enrolment", "id", like);
        Map<String, @Nullable Object> journal = hand.like("journal_entry", "subject", like);
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            compare(
                    "a seat, " + threads + " at once",
                    turn -> together(workers, threads, i -> enrol(ours, people.get(turn * EACH + i))),
                    turn -> together(
                            workers,
                            threads,
                            i -> hand.enrol(
                                    theirs.id().value(),
                                    theirs.root().value(),
                                    people.get(turn * EACH + i).value(),
                                    claim,
                                    enrolment,
                                    journal)),
                    EACH);
        } finally {
            workers.shutdown();
        }
    }

    private Id<Enrolment> enrol(CourseRun run, Id<Person> person) {
        return hall.learning()
                .enrolments()
                .enrol(Actor.person(person), Enrol.of(run.id()).build())
                .id();
    }

    private static void together(ExecutorService workers, int threads, IntConsumer work) {
        List<Future<?>> all = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            int first = thread;
            all.add(workers.submit(() -> {
                // The first of all was taken before, to be copied.
                for (int i = first + 1; i < EACH; i += threads) {
                    work.accept(i);
                }
            }));
        }
        try {
            for (Future<?> one : all) {
                one.get();
            }
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A class of thirty, session after session; those with even numbers are marked by hand. */
    private void marks() {
        CourseRun run = run("class", SESSIONS);
        people.stream().limit(CLASS).forEach(person -> enrol(run, person));
        Commonhall later = hall(NOW.plus(Duration.ofDays(365)));
        List<CourseSession> sessions =
                storage.inTransaction(transaction -> transaction.select(Query.of(CourseSession.TYPE)
                        .where(CourseSession.RUN.is(run.id()))
                        .orderBy(CourseSession.STARTS_AT.ascending())));
        Mark[] marks = people.stream()
                .limit(CLASS)
                .map(person -> Mark.of(person, AttendanceMark.PRESENT))
                .toArray(Mark[]::new);
        UUID first = sessions.get(0).id().value();
        IntConsumer byLibrary = i -> later.learning()
                .enrolments()
                .mark(admin, MarkSession.of(sessions.get(i).id(), marks));
        byLibrary.accept(0);
        ByHand hand = new ByHand(pool);
        Map<String, @Nullable Object> mark = hand.like("attendance", "occasion", first);
        Map<String, @Nullable Object> journal = hand.like("journal_entry", "subject", first);
        UUID teacher = Objects.requireNonNull(admin.person());
        int each = (SESSIONS - 2) / 2 / TURNS;
        compare(
                "a class of thirty",
                turn -> IntStream.range(0, each).forEach(i -> byLibrary.accept(2 + (turn * each + i) * 2)),
                turn -> IntStream.range(0, each)
                        .forEach(i -> hand.mark(
                                sessions.get(3 + (turn * each + i) * 2).id().value(),
                                run.id().value(),
                                teacher,
                                mark,
                                journal)),
                each);
    }

    private static void compare(String what, IntConsumer library, IntConsumer hand, int each) {
        List<Double> ratios = new ArrayList<>();
        List<Long> times = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            long byLibrary = time(library, turn);
            long byHand = time(hand, turn);
            if (turn >= WARM_UP) {
                ratios.add(byHand / (double) byLibrary);
                times.add(byLibrary / each);
            }
        }
        ratios.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%s: %,d us, %.2f of what is done by hand (medians of %d turns)%n",
                what,
                median(times) / 1_000,
                ratios.get(ratios.size() / 2),
                ratios.size());
    }

    private static long time(IntConsumer work, int turn) {
        long start = System.nanoTime();
        work.accept(turn);
        return System.nanoTime() - start;
    }

    private static void flat(CourseBench few, CourseBench many, long count) {
        CourseRun small = few.furnished(FEW);
        CourseRun large = many.furnished(count);
        few.pages(small);
        many.pages(large);
        Map<String, List<Long>> quick = new TreeMap<>();
        Map<String, List<Long>> slow = new TreeMap<>();
        for (int turn = 0; turn < TURNS; turn++) {
            few.pages(small).forEach((page, time) -> times(quick, page).add(time));
            many.pages(large).forEach((page, time) -> times(slow, page).add(time));
        }
        quick.forEach((page, times) -> System.out.printf(
                Locale.ROOT,
                "%s among %,d: %,d us, among %,d: %,d us; ratio %.2f%n",
                page,
                FEW,
                median(times) / 1_000,
                count,
                median(times(slow, page)) / 1_000,
                median(times(slow, page)) / (double) median(times)));
    }

    private static List<Long> times(Map<String, List<Long>> all, String page) {
        return all.computeIfAbsent(page, none -> new ArrayList<>());
    }

    /** A run of thirty learners among runs that are over, of which each has fifty. */
    private CourseRun furnished(long count) {
        CourseRun run = run("shown", 3);
        people.stream().limit(CLASS).forEach(person -> enrol(run, person));
        Enrolment seat = storage.inTransaction(transaction ->
                        transaction.select(Query.of(Enrolment.TYPE).where(Enrolment.RUN.is(run.id()))))
                .get(0);
        Claim claim = storage.inTransaction(transaction -> transaction.select(
                        Query.of(Claim.TYPE).where(Claim.SUBJECT.is(seat.id().value()))))
                .get(0);
        Quota quota = storage.inTransaction(
                transaction -> transaction.find(Quota.TYPE, run.root()).orElseThrow());
        List<Quota> quotas = new ArrayList<>();
        List<CourseRun> runs = new ArrayList<>();
        List<Enrolment> seats = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < count / A_RUN; i++) {
            UUID id = UUID.randomUUID();
            UUID root = UUID.randomUUID();
            Instant from = NOW.minus(Duration.ofDays(400)).plus(Duration.ofMinutes(i));
            quotas.add(copy(Quota.TYPE, quota, root, Map.of(Quota.PLACE.position(), id)));
            runs.add(copy(
                    CourseRun.TYPE,
                    run,
                    id,
                    Map.of(
                            CourseRun.STARTS_AT.position(),
                            from,
                            CourseRun.ENDS_AT.position(),
                            from.plus(Duration.ofHours(1)),
                            CourseRun.TYPE.attribute("code").position(),
                            "run " + i,
                            CourseRun.TYPE.attribute("root").position(),
                            root)));
            for (int learner = 0; learner < A_RUN; learner++) {
                UUID enrolment = UUID.randomUUID();
                seats.add(copy(
                        Enrolment.TYPE,
                        seat,
                        enrolment,
                        Map.of(
                                Enrolment.RUN.position(),
                                id,
                                Enrolment.PERSON.position(),
                                // The first thirty are shown, and are in no other run.
                                people.get(CLASS + (i * A_RUN + learner) % (people.size() - CLASS))
                                        .value())));
                claims.add(copy(
                        Claim.TYPE,
                        claim,
                        UUID.randomUUID(),
                        Map.of(
                                Claim.SUBJECT.position(),
                                enrolment,
                                Claim.ROOT.position(),
                                root,
                                Claim.QUOTA.position(),
                                root)));
            }
            if (seats.size() >= BATCH || i == count / A_RUN - 1) {
                storage.inTransaction(transaction -> {
                    transaction.insert(Quota.TYPE, quotas);
                    transaction.insert(CourseRun.TYPE, runs);
                    transaction.insert(Enrolment.TYPE, seats);
                    return transaction.insert(Claim.TYPE, claims);
                });
                List.of(quotas, runs, seats, claims).forEach(List::clear);
            }
        }
        return run;
    }

    private static <T extends Record> T copy(RecordType<T> type, T like, UUID id, Map<Integer, Object> other) {
        @Nullable Object[] values = type.toStored(type.withVersion(like, 0));
        values[type.id().position()] = id;
        other.forEach((position, value) -> values[position] = value);
        return type.fromStored(values);
    }

    /** What each page took. */
    private Map<String, Long> pages(CourseRun run) {
        Actor learner = Actor.person(people.get(0));
        Map<String, Runnable> pages = Map.of(
                "catalogue",
                () -> hall.learning()
                        .courses()
                        .reads()
                        .catalogue(learner, CatalogueFilter.everything().build(), PageRequest.first(20)),
                "run",
                () -> hall.learning().courses().reads().run(learner, run.id()),
                "my courses",
                () -> hall.learning().enrolments().reads().overview(learner, PageRequest.first(20)),
                "roster",
                () -> hall.learning().enrolments().reads().roster(admin, run.id()));
        return pages.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, page -> time(none -> page.getValue().run(), 0)));
    }

    private static long median(List<Long> times) {
        long[] sorted = times.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
