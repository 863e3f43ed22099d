package org.commonhall.learning.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.readable;
import static org.commonhall.scenario.Fixture.refused;
import static org.commonhall.scenario.TestRooms.at;
import static org.commonhall.scenario.TestRooms.malformed;
import static org.commonhall.scenario.TestStation.person;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.Option;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.Audience;
import org.commonhall.directory.directory.Person;
import org.commonhall.learning.course.CancelRun;
import org.commonhall.learning.course.ClashRule;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.Pool;
import org.commonhall.learning.course.PublishRun;
import org.commonhall.learning.course.RunAction;
import org.commonhall.learning.course.RunState;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestCourses;
import org.commonhall.scenario.TestHall;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lists of people to be enrolled, and what speaks for and against a seat. */
@StoreTest
class ChoiceScenario {
    private static final String SESSION = "2026-03-12T19:00";

    private final TestCourses given;
    private final Enrolments enrolments;
    private final Actor organiser;

    ChoiceScenario(TestHall hall) {
        given = new TestCourses(hall);
        enrolments = given.enrolments;
        organiser = given.organiser;
    }

    /** Two seats for four rows: the seats go in their order, one row is refused, the last one waits. */
    @Test
    void aListIsEnrolledRowByRow() {
        Id<CourseRun> run = given.published(given.run("list").seats(2L), SESSION);
        Id<Person> first = somebody("First");
        Id<Person> last = somebody("Last");
        List<EnrolRow> rows = List.of(
                EnrolRow.of(first),
                new EnrolRow(somebody("Pair"), 2, null),
                EnrolRow.of(first),
                EnrolRow.of(new Id<>(new UUID(7, 7))),
                EnrolRow.of(somebody("Second")),
                EnrolRow.of(last));
        EnrolMany command = new EnrolMany(run, rows, true);
        refused("access.denied", () -> enrolments.enrolMany(given.rider, command));
        refused("access.denied", () -> enrolments.enrolMany(Actor.visitor(), command));
        UUID key = new UUID(4, 4);
        List<EnrolledRow> results = enrolments.enrolMany(organiser.once(key), command);
        assertThat(results)
                .extracting(EnrolledRow::state)
                .containsExactly("ENROLLED", "WAITING", null, null, "WAITING", "WAITING");
        assertThat(results.get(2).why()).extracting(Explanation::code).isEqualTo("enrolment.twice");
        assertThat(results.get(3).why()).extracting(Explanation::code).isEqualTo("record.missing");
        results.forEach(row -> readable(Objects.requireNonNull(row.why())));
        List<EnrolledRow> again = enrolments.enrolMany(organiser.once(key), command);
        assertThat(again)
                .extracting(EnrolledRow::enrolment)
                .first()
                .isEqualTo(results.get(0).enrolment());
        assertThat(again).extracting(EnrolledRow::state).startsWith("ENROLLED", "WAITING");
        assertThat(enrolments.reads().roster(organiser, run)).hasSize(1);
    }

    @Test
    void aListWithoutWaitingSaysWhatIsFull() {
        Id<CourseRun> run = given.published(given.run("full").seats(1L), SESSION);
        List<EnrolledRow> results = enrolments.enrolMany(
                given.admin,
                new EnrolMany(run, List.of(EnrolRow.of(somebody("A")), EnrolRow.of(somebody("B"))), false));
        assertThat(results).extracting(EnrolledRow::state).containsExactly("ENROLLED", null);
        assertThat(results.get(1).why()).extracting(Explanation::code).isEqualTo("capacity.full");
        assertThat(given.hall.<List<EnrolledRow>>preview(hall -> hall.learning()
                        .enrolments()
                        .enrolMany(organiser, new EnrolMany(run, List.of(EnrolRow.of(somebody("C"))), true))))
                .extracting(EnrolledRow::state)
                .containsExactly("WAITING");
        malformed(
                "constraint.size",
                () -> enrolments.enrolMany(
                        organiser,
                        new EnrolMany(
                                run, new ArrayList<>(Collections.nCopies(501, EnrolRow.of(person(organiser)))), true)));
        malformed(
                "call.seen.unused",
                () -> enrolments.enrolMany(
                        organiser.seen(1), new EnrolMany(run, List.of(EnrolRow.of(person(organiser))), true)));
    }

    @Test
    void whoCanEnrolIsToldSoAndWhoCannotWhy() {
        Id<CourseRun> run = given.published(given.run("run").seats(1L).clash(ClashRule.REFUSE), SESSION);
        assertThat(run(Actor.visitor(), run))
                .containsEntry(EnrolmentAction.ENROL, "access.denied")
                .containsEntry(EnrolmentAction.WAIT, "access.denied");
        assertThat(run(given.rider, run))
                .containsEntry(EnrolmentAction.ENROL, "")
                .containsEntry(EnrolmentAction.WAIT, "enrolment.wait.free");
        Id<CourseRun> other = given.published(given.run("other"), SESSION);
        enrolments.enrol(given.rider, Enrol.of(other).build());
        assertThat(run(given.rider, run)).containsEntry(EnrolmentAction.ENROL, "enrolment.clash");
        assertThat(run(given.rider, other)).containsEntry(EnrolmentAction.ENROL, "enrolment.twice");
        enrolments.enrol(given.keeper, Enrol.of(run).build());
        assertThat(run(given.rider, run))
                .containsEntry(EnrolmentAction.ENROL, "enrolment.seats.none")
                .containsEntry(EnrolmentAction.WAIT, "");
        Id<CourseRun> kept = given.published(
                given.run("kept").seats(1L).pools(List.of(Pool.of(Audience.RIDER, 1))), "2026-03-13T19:00");
        assertThat(run(given.rider, kept)).containsEntry(EnrolmentAction.ENROL, "enrolment.seats.reserved");
        assertThat(run(given.of(Audience.RIDER, "Two wheels"), kept)).containsEntry(EnrolmentAction.ENROL, "");
    }

    @Test
    void whatCanBeDoneWithASeatDependsOnWhoAsks() {
        Id<CourseRun> run = given.published(given.run("asked").approval(true).cancelMinutes(60), SESSION);
        Id<Enrolment> mine =
                enrolments.enrol(given.rider, Enrol.of(run).build()).id();
        assertThat(seat(given.rider, mine))
                .containsEntry(EnrolmentAction.ACCEPT, "access.denied")
                .containsEntry(EnrolmentAction.WITHDRAW, "")
                .containsEntry(EnrolmentAction.REMOVE, "access.denied");
        assertThat(seat(organiser, mine)).containsEntry(EnrolmentAction.ACCEPT, "");
        enrolments.decide(organiser, DecideEnrolment.of(mine, true).build());
        assertThat(seat(organiser, mine)).containsEntry(EnrolmentAction.REJECT, "enrolment.state");
        given.clock.set(at("2026-03-12T18:01"));
        assertThat(seat(given.rider, mine)).containsEntry(EnrolmentAction.WITHDRAW, "enrolment.withdraw.late");
        assertThat(seat(organiser, mine)).containsEntry(EnrolmentAction.WITHDRAW, "");
        refused("record.missing", () -> enrolments.choices().actionsOf(given.keeper, mine));
    }

    @Test
    void anOrganiserSeesWhatARunNeedsNext() {
        Id<CourseRun> run = given.draft(given.run("next"));
        refused("record.missing", () -> given.courses.reads().actions(given.rider, run));
        refused("record.missing", () -> enrolments.choices().actions(given.rider, run));
        refused("record.missing", () -> enrolments.choices().clashes(given.rider, person(given.rider), run));
        assertThat(steps(organiser, run))
                .containsEntry(RunAction.PLAN, "")
                .containsEntry(RunAction.PUBLISH, "course.run.empty")
                .containsEntry(RunAction.FINISH, "course.run.state");
        given.session(run, SESSION);
        assertThat(steps(organiser, run)).containsEntry(RunAction.PUBLISH, "");
        given.courses.publish(organiser, new PublishRun(run));
        assertThat(steps(organiser, run))
                .containsEntry(RunAction.PUBLISH, "course.run.state")
                .containsEntry(RunAction.FINISH, "course.run.open");
        assertThat(steps(given.rider, run)).containsEntry(RunAction.CANCEL, "access.denied");
    }

    /** What was never published nobody but staff learns of, also after it was cancelled. */
    @Test
    void aCancelledDraftStaysHidden() {
        Id<CourseRun> run = given.draft(given.run("never"));
        given.courses.cancel(organiser, new CancelRun(run, "No teacher"));
        refused("record.missing", () -> given.courses.reads().run(Actor.visitor(), run));
        refused("record.missing", () -> given.courses.reads().explainSeats(given.rider, run, null));
        refused("record.missing", () -> enrolments.choices().actions(given.rider, run));
        assertThat(given.courses.reads().run(organiser, run).offer().state()).isEqualTo(RunState.CANCELLED);
        Id<CourseRun> known = given.published(given.run("known"), SESSION);
        given.courses.cancel(organiser, new CancelRun(known, "No teacher"));
        assertThat(given.courses.reads().run(Actor.visitor(), known).offer().state())
                .isEqualTo(RunState.CANCELLED);
    }

    /** What a visitor, a rider and staff are told of the same seats. */
    @Test
    void seatsAreExplainedToEachAsFarAsTheyConcernThem() {
        Id<CourseRun> run = given.published(
                given.run("seats")
                        .seats(30L)
                        .pools(List.of(Pool.of(Audience.RIDER, 20), Pool.of(Audience.ELDER, 5)))
                        .releaseAt(at("2026-03-05T18:00")),
                SESSION);
        Actor rider = given.of(Audience.RIDER, "Rides");
        enrolments.enrol(rider, Enrol.of(run).party(12).build());
        assertThat(explained(Actor.visitor(), run, null)).isEqualTo("""
                18 of 30 seats are left
                  Open to all: 5 of 5 left
                  Seats are kept until 2026-03-05 18:00
                """);
        assertThat(explained(rider, run, null))
                .contains("Kept for “riders and couriers”: 8 of 20 left")
                .doesNotContain("elder");
        assertThat(explained(organiser, run, person(given.keeper)))
                .contains("12 taken, 0 asked for, 0 held or offered, 0 waited for", "elder");
        refused("access.denied", () -> given.courses.reads().explainSeats(given.rider, run, person(rider)));
        given.clock.set(at("2026-03-05T18:00"));
        assertThat(explained(Actor.visitor(), run, null)).doesNotContain("kept");
    }

    private String explained(Actor by, Id<CourseRun> run, @Nullable Id<Person> person) {
        Explanation said = given.courses.reads().explainSeats(by, run, person);
        readable(said);
        return said.text(Locale.ENGLISH);
    }

    private Map<EnrolmentAction, String> run(Actor by, Id<CourseRun> run) {
        return codes(enrolments.choices().actions(by, run));
    }

    private Map<EnrolmentAction, String> seat(Actor by, Id<Enrolment> enrolment) {
        return codes(enrolments.choices().actionsOf(by, enrolment));
    }

    private Map<RunAction, String> steps(Actor by, Id<CourseRun> run) {
        return codes(given.courses.reads().actions(by, run));
    }

    private static <A> Map<A, String> codes(List<Option<A>> options) {
        return options.stream()
                .collect(ImmutableMap.toImmutableMap(
                        Option::action,
                        one -> one.whyNot() == null ? "" : one.whyNot().code()));
    }

    private Id<Person> somebody(String name) {
        return person(given.somebody(name, null, Scopes.DISTRICT));
    }
}
