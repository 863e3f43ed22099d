package org.commonhall.learning.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonhall.Actor;
import org.commonhall.CommonhallException;
import org.commonhall.Conflict;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.capacity.CapacityKernel;
import org.commonhall.capacity.DeclineOffer;
import org.commonhall.capacity.PlaceOffer;
import org.commonhall.directory.directory.Audience;
import org.commonhall.learning.course.AddSession;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.DraftRunBuilder;
import org.commonhall.learning.course.Pool;
import org.commonhall.learning.course.PublishRun;
import org.commonhall.learning.course.ResizeRun;
import org.commonhall.learning.course.RunSeats;
import org.commonhall.learning.course.SeatPool;
import org.commonhall.scenario.TestCourses;
import org.commonhall.scenario.TestHall;
import org.commonhall.storage.Query;
import org.commonhall.storage.memory.MemoryStorage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten thousand random moves with the seats of runs, against a model that only counts. */
class SeatModelTest {
    private static final int STEPS = 10_000;
    private static final int A_RUN = 100;
    private static final int AUDIT_EVERY = 10;
    private static final int PEOPLE = 10;
    private static final Duration UNTIL_SESSION = Duration.ofDays(6);
    private static final Duration UNTIL_RELEASE = Duration.ofDays(2);
    private static final Set<String> FULL = Set.of("capacity.full", "enrolment.seats.reserved");
    private static final Set<String> REFUSED = Set.of(
            "enrolment.twice",
            "enrolment.wait.twice",
            "enrolment.wait.free",
            "enrolment.run.closed",
            "enrolment.withdraw.late",
            "capacity.waitlist.never",
            "capacity.size.taken",
            "course.pools.sum");

    private final TestCourses given = new TestCourses(TestHall.on(new MemoryStorage()));
    private final Enrolments enrolments = given.enrolments;
    private final List<Actor> people = new ArrayList<>();
    /** Who sits where in the run. */
    private final Map<Actor, Seats> model = new HashMap<>();

    private Random random = new Random();
    private Id<CourseRun> run = new Id<>(new UUID(0, 0));
    private boolean approval;
    private long size;
    private long kept;
    private Instant release = Instant.MAX;

    private record Seats(Id<Enrolment> enrolment, boolean kept, long party) {}

    @ParameterizedTest
    @ValueSource(longs = 20_260_312)
    void seatsAreConserved(long seed) {
        random = new Random(seed);
        for (int i = 0; i < PEOPLE; i++) {
            people.add(given.of(rides(i) ? Audience.RIDER : Audience.OFFICE_WORKER, "Person " + i));
        }
        for (int step = 0; step < STEPS; step++) {
            if (step % A_RUN == 0) {
                begin(step);
            }
            String said = "seed " + seed + ", step " + step;
            String refused = move(said, random.nextInt(PEOPLE));
            assertThat(refused.isEmpty() || REFUSED.contains(refused) || FULL.contains(refused))
                    .as("%s: %s", said, refused)
                    .isTrue();
            if (step % AUDIT_EVERY == 0) {
                given.pass(Duration.ZERO);
                SeatAudit.sound(given.hall, given.admin, run);
                assertThat(sum(true) + sum(false)).as(said).isLessThanOrEqualTo(size);
            }
        }
    }

    private static boolean rides(int person) {
        return person % 2 == 0;
    }

    private void begin(int step) {
        Instant now = given.clock.instant();
        model.clear();
        size = 1L + random.nextInt(5);
        kept = random.nextInt(Math.toIntExact(Math.min(size, 2)) + 1);
        release = now.plus(UNTIL_RELEASE);
        approval = random.nextInt(3) == 0;
        DraftRunBuilder draft = given.run("model-" + step).seats(size).approval(approval);
        if (kept > 0) {
            draft.pools(List.of(Pool.of(Audience.RIDER, kept))).releaseAt(release);
        }
        LocalDateTime session = LocalDateTime.ofInstant(now.plus(UNTIL_SESSION), ZoneId.of("Asia/Shanghai"));
        run = given.draft(draft);
        given.courses.add(given.organiser, AddSession.of(run, session, 90).build());
        given.courses.publish(given.organiser, new PublishRun(run));
    }

    /** Does one move and gives the code it was refused with, nothing for one that went through. */
    private String move(String said, int number) {
        Actor person = people.get(number);
        try {
            switch (random.nextInt(10)) {
                case 0, 1, 2 -> enrol(said, number, 1 + random.nextInt(2));
                case 3, 4 ->
                    enrolments.join(
                            person,
                            WaitForSeat.of(run)
                                    .party(1 + random.nextInt(2))
                                    .skipIfTooLarge(random.nextBoolean())
                                    .build());
                case 5 -> withdraw(person);
                case 6 -> offer(person).ifPresent(one -> accept(said, person, one));
                case 7 -> offer(person).ifPresent(one -> decline(person, one));
                case 8 -> given.pass(Duration.ofMinutes(random.nextInt(600)));
                default -> {
                    if (approval) {
                        decide(person);
                    } else {
                        resize();
                    }
                }
            }
            return "";
        } catch (RuleViolation | Conflict refused) {
            return refused.code();
        }
    }

    private void enrol(String said, int number, long party) {
        Actor person = people.get(number);
        boolean fits = fits(rides(number), party);
        boolean line = !given.hall
                .corridor()
                .read(
                        given.admin,
                        reading -> CapacityKernel.KERNEL.line(
                                reading, reading.get(CourseRun.TYPE, run).root()))
                .isEmpty();
        try {
            seated(person, enrolments.enrol(person, Enrol.of(run).party(party).build()), party);
            assertThat(fits).as("%s: sold twice", said).isTrue();
        } catch (CommonhallException refused) {
            if (FULL.contains(refused.code())) {
                assertThat(fits && !line).as("%s: refused a free seat", said).isFalse();
            }
            throw refused;
        }
    }

    private void accept(String said, Actor person, SeatWait offer) {
        assertThat(sum(true) + sum(false) + offer.party())
                .as("%s: offered twice", said)
                .isLessThanOrEqualTo(size);
        seated(
                person,
                enrolments.enrol(
                        person,
                        Enrol.of(run)
                                .party(offer.party())
                                .offer(Objects.requireNonNull(offer.offer()))
                                .build()),
                offer.party());
    }

    private void decline(Actor person, SeatWait offer) {
        given.hall.capacity().decline(person, new DeclineOffer(Objects.requireNonNull(offer.offer())));
    }

    private void seated(Actor person, Receipt<Enrolment> made, long party) {
        boolean keptOne = given.hall.corridor().read(given.admin, reading -> {
            Id<SeatPool> pool = reading.get(Enrolment.TYPE, made.id()).pool();
            return pool != null && reading.get(SeatPool.TYPE, pool).audience() != null;
        });
        assertThat(model.put(person, new Seats(made.id(), keptOne, party))).isNull();
    }

    private void withdraw(Actor person) {
        Seats mine = model.get(person);
        if (mine != null) {
            enrolments.withdraw(person, new Withdraw(mine.enrolment()));
            model.remove(person);
        }
    }

    private void decide(Actor person) {
        Seats asked = model.get(person);
        if (asked == null
                || given.hall
                                .corridor()
                                .read(given.admin, reading -> reading.get(Enrolment.TYPE, asked.enrolment()))
                                .status()
                        != EnrolmentStatus.REQUESTED) {
            return;
        }
        if (random.nextBoolean()) {
            enrolments.decide(
                    given.organiser, DecideEnrolment.of(asked.enrolment(), true).build());
        } else {
            enrolments.decide(
                    given.organiser,
                    DecideEnrolment.of(asked.enrolment(), false).reason("No").build());
            model.remove(person);
        }
    }

    private void resize() {
        long next = 1L + random.nextInt(6);
        List<Pool> pools = kept > 0 ? List.of(Pool.of(Audience.RIDER, kept)) : List.of();
        given.courses.resize(
                given.organiser, ResizeRun.of(run).seats(next).pools(pools).build());
        size = next;
    }

    private Optional<SeatWait> offer(Actor person) {
        return enrolments.reads().waiting(person).stream()
                .filter(wait -> wait.run().equals(run) && wait.offer() != null)
                .findFirst();
    }

    /** Whether there is room beside those who sit and those to whom seats are offered. */
    private boolean fits(boolean rider, long party) {
        Map<Boolean, Long> offered = offered();
        long ofKept = sum(true) + offered.getOrDefault(true, 0L);
        long ofOpen = sum(false) + offered.getOrDefault(false, 0L);
        boolean within = ofKept + ofOpen + party <= size;
        boolean released = kept == 0 || !given.clock.instant().isBefore(release);
        return within && (released || (rider && ofKept + party <= kept) || ofOpen + party <= size - kept);
    }

    private long sum(boolean ofKept) {
        return model.values().stream()
                .filter(one -> one.kept() == ofKept)
                .mapToLong(Seats::party)
                .sum();
    }

    /** How many seats are offered, by whether they are kept ones. */
    private Map<Boolean, Long> offered() {
        return given.hall.corridor().read(given.admin, reading -> {
            CourseRun now = reading.get(CourseRun.TYPE, run);
            Map<UUID, Boolean> places = RunSeats.pools(reading, now).stream()
                    .collect(Collectors.toMap(pool -> pool.id().value(), pool -> pool.audience() != null));
            places.put(run.value(), false);
            return reading.select(Query.of(PlaceOffer.TYPE)).stream()
                    .filter(offer -> offer.stands(reading.now()) && places.containsKey(offer.place()))
                    .collect(Collectors.groupingBy(
                            offer -> Objects.requireNonNull(places.get(offer.place())),
                            Collectors.summingLong(PlaceOffer::amount)));
        });
    }
}
