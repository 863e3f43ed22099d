package org.commonhall.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.access.ClaimTries;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.JournalEntry;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.DirectoryRights;
import org.commonhall.directory.directory.Person;
import org.commonhall.scenario.Fixture;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.Stored;
import org.commonhall.scenario.TestHall;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An evening in the fire corner, as a capability that has sessions asks for it. */
@StoreTest
class AttendanceScenario {
    private static final UUID RUN = new UUID(3, 1);
    private static final Instant START = TestHall.MONDAY.plus(Duration.ofHours(1));

    private final Fixture given;
    private final Commonhall hall;
    private final AttendanceKernel kernel;
    private final AttendanceOccasion evening = session(new UUID(3, 2), null);
    private Id<Person> lin;
    private Id<Person> zhao;
    private Id<Person> qian;
    private ImmutableMap<Id<Person>, UUID> places;

    /** What a use case of a session does within. */
    record AtSession() implements Command {
        @Override
        public Permission permission() {
            return DirectoryRights.READ;
        }
    }

    AttendanceScenario(TestHall hall) {
        given = new Fixture(hall);
        this.hall = given.hall;
        kernel = this.hall.get(AttendanceKernel.CAPABILITY);
    }

    @BeforeEach
    void enrol() {
        lin = Person.idOf(given.somebody("Lin", null, Scopes.DISTRICT));
        zhao = Person.idOf(given.somebody("Zhao", null, Scopes.DISTRICT));
        qian = Person.idOf(given.somebody("Qian", null, Scopes.DISTRICT));
        places = ImmutableMap.of(lin, new UUID(4, 1), zhao, new UUID(4, 2));
        hall.corridor().bulk(given.admin, change -> {
            kernel.open(change, RUN);
            return true;
        });
    }

    /** From a quarter of an hour before to the end, with the code that is on the screen now. */
    @Test
    void whoIsThereChecksInByTheCode() {
        String early = screen();
        refused("attendance.early", () -> checkIn(lin, early));
        given.clock.set(START.minus(AttendanceKernel.EARLY));
        refused("attendance.code.wrong", () -> checkIn(lin, early));
        Attendance first = checkIn(lin, screen());
        assertThat(first.mark()).isEqualTo(AttendanceMark.PRESENT);
        assertThat(first.byHand()).isFalse();
        given.clock.set(START.plus(Duration.ofMinutes(11)));
        assertThat(checkIn(lin, screen()).arrivedAt()).isEqualTo(first.arrivedAt());
        assertThat(checkIn(zhao, screen()).mark()).isEqualTo(AttendanceMark.LATE);
        given.clock.set(START.plus(Duration.ofMinutes(60)));
        String later = screen();
        refused("attendance.none", () -> checkOut(qian, later));
        assertThat(checkOut(lin, later).mark()).isEqualTo(AttendanceMark.LATE);
        refused("attendance.none", () -> checkOut(lin, later));
        given.clock.set(evening.endsAt());
        refused("attendance.over", () -> checkIn(qian, screen()));
        assertThat(checkOut(zhao, screen()).mark()).isEqualTo(AttendanceMark.LATE);
        given.clock.advance(Duration.ofHours(1));
        refused("attendance.over", () -> checkOut(zhao, screen()));
    }

    /** Ten wrong codes stop a person at that session, and nobody else. */
    @Test
    void aCodeIsNotGuessed() {
        given.clock.set(START);
        for (int i = 0; i < ClaimTries.MOST; i++) {
            refused("attendance.code.wrong", () -> checkIn(lin, "0000-0000"));
        }
        refused("attendance.tries", () -> checkIn(lin, screen()));
        assertThat(checkIn(zhao, screen()).mark()).isEqualTo(AttendanceMark.PRESENT);
        given.clock.advance(ClaimTries.WITHIN);
        assertThat(checkIn(lin, screen()).mark()).isEqualTo(AttendanceMark.PRESENT);
    }

    /** A printed code stays the same, and opens its session alone. */
    @Test
    void aPrintedCodeStays() {
        AttendanceOccasion printed = session(new UUID(3, 3), "FIRE-2026");
        given.clock.set(START);
        assertThat(hall.corridor()
                        .<AttendanceKernel.ScreenCode>read(given.admin, reading -> kernel.code(reading, printed)))
                .isEqualTo(new AttendanceKernel.ScreenCode("FIRE-2026", null));
        refused("attendance.code.wrong", () -> checkIn(lin, "fire 2026"));
        Attendance in = within(change -> kernel.checkIn(change, printed, new UUID(4, 1), lin, "flre 2026"));
        assertThat(in.channel()).isEqualTo(AttendanceChannel.CODE);
    }

    /** Staff mark by arrival or by hand; the arrival stays beside a mark by hand; closing marks the rest as absent. */
    @Test
    void staffMarkTheRest() {
        given.clock.set(START);
        checkIn(lin, screen());
        Map<Id<Person>, Attendance> marked = mark(
                Mark.of(lin, AttendanceMark.EXCUSED),
                Mark.arrived(zhao, START.plus(Duration.ofMinutes(31))).left(evening.endsAt()));
        assertThat(of(marked, lin).mark()).isEqualTo(AttendanceMark.EXCUSED);
        assertThat(of(marked, lin).arrivedAt()).isEqualTo(START);
        assertThat(of(marked, lin).byHand()).isTrue();
        assertThat(of(marked, zhao).mark()).isEqualTo(AttendanceMark.ABSENT);
        refused("attendance.other", () -> mark(Mark.of(qian, AttendanceMark.PRESENT)));
        refused("attendance.twice", () -> mark(Mark.arrived(lin, START), Mark.of(lin, AttendanceMark.ABSENT)));
        refused("attendance.times", () -> mark(Mark.arrived(lin, START).left(START.minusSeconds(1))));
        refused(
                "attendance.many",
                () -> mark(IntStream.rangeClosed(0, AttendanceKernel.MOST)
                        .mapToObj(i -> Mark.of(new Id<>(new UUID(9, i)), AttendanceMark.PRESENT))
                        .toArray(Mark[]::new)));
        Map<Id<Person>, UUID> all = ImmutableMap.<Id<Person>, UUID>builder()
                .putAll(places)
                .put(qian, new UUID(4, 3))
                .buildOrThrow();
        Map<Id<Person>, Attendance> closed = within(change -> kernel.close(change, evening, all));
        assertThat(of(closed, qian).mark()).isEqualTo(AttendanceMark.ABSENT);
        assertThat(of(closed, qian).channel()).isEqualTo(AttendanceChannel.SYSTEM);
        assertThat(of(closed, lin).mark()).isEqualTo(AttendanceMark.EXCUSED);
        Attendance right =
                within(change -> kernel.correct(change, of(closed, qian), AttendanceMark.LATE, "Stood at the door"));
        assertThat(right.mark()).isEqualTo(AttendanceMark.LATE);
        assertThat(hall.corridor()
                        .<List<Attendance>>read(
                                given.admin, reading -> kernel.ofPlaces(reading, Set.of(new UUID(4, 3)))))
                .containsExactly(right);
    }

    /** Somebody who apologises is excused, unless he comes after all; why is in no journal. */
    @Test
    void whoApologisesIsExcused() {
        Attendance asked = within(change -> kernel.excuse(change, evening, new UUID(4, 1), lin, "canary-of-apology"));
        assertThat(asked.mark()).isEqualTo(AttendanceMark.EXCUSED);
        assertThat(asked.excuseAsked()).isTrue();
        assertThat(asked.toString()).doesNotContain("canary");
        given.clock.set(START);
        assertThat(checkIn(lin, screen()).mark()).isEqualTo(AttendanceMark.PRESENT);
        refused(
                "attendance.there",
                () -> within(change -> kernel.excuse(change, evening, new UUID(4, 1), lin, "Late")));
        given.clock.set(evening.endsAt());
        refused(
                "attendance.over",
                () -> within(change -> kernel.excuse(change, evening, new UUID(4, 2), zhao, "Late")));
        assertThat(Stored.entries(hall).stream().map(JournalEntry::toString))
                .noneMatch(entry -> entry.contains("canary-of-apology") || entry.contains("CheckInKey"));
    }

    private static Attendance of(Map<Id<Person>, Attendance> all, Id<Person> person) {
        return Objects.requireNonNull(all.get(person));
    }

    private static AttendanceOccasion session(UUID id, @Nullable String printed) {
        return new AttendanceOccasion(
                id, RUN, Scopes.DISTRICT, START, START.plus(Duration.ofMinutes(90)), AttendanceRule.STANDARD, printed);
    }

    private String screen() {
        return hall.corridor()
                .<AttendanceKernel.ScreenCode>read(given.admin, reading -> kernel.code(reading, evening))
                .code();
    }

    private Attendance checkIn(Id<Person> person, String code) {
        return within(change -> kernel.checkIn(change, evening, new UUID(4, 1), person, code));
    }

    private Attendance checkOut(Id<Person> person, String code) {
        return within(change -> kernel.checkOut(change, evening, person, code));
    }

    private Map<Id<Person>, Attendance> mark(Mark... marks) {
        return within(change -> kernel.mark(change, evening, places, List.of(marks), AttendanceChannel.STAFF));
    }

    private <R> R within(Function<Change, R> work) {
        AtomicReference<R> result = new AtomicReference<>();
        hall.corridor().run(Actor.system("session"), new AtSession(), "test.session", Person.TYPE, change -> {
            result.set(work.apply(change));
            return change.get(Person.TYPE, lin);
        });
        return Objects.requireNonNull(result.get());
    }
}
