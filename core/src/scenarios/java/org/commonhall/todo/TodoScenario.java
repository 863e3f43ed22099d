package org.commonhall.todo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.ballot.Ballot;
import org.commonhall.governance.ballot.CastVote;
import org.commonhall.governance.decision.Choice;
import org.commonhall.governance.followup.PlanFollowUp;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestTodos;
import org.commonhall.scenario.TestTower;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What waits for somebody, of every capability, by its moment. */
@StoreTest
class TodoScenario {
    private static final String REPORT = "Report progress";
    private static final String JUDGE = "Say whether it was solved";

    private final TestTodos given;
    private final Actor lin;

    TodoScenario(TestHall hall) {
        given = new TestTodos(hall);
        lin = given.lin;
    }

    private MyPage page(Actor by) {
        return given.hall.todos().mine(by);
    }

    @Test
    void everythingThatWaitsIsOnOnePage() {
        assertThat(page(lin).more()).isFalse();
        assertThat(page(lin).items())
                .extracting(
                        item -> item.kind().javaType().getSimpleName(),
                        item -> english(item.title()),
                        item -> english(item.owner()),
                        TodoView::at,
                        item -> given.hall.words().label(Locale.ENGLISH, item.action()))
                .containsExactly(
                        tuple("PlaceOffer", "Reading room", null, at("2026-03-02T11:00"), "Take or decline the offer"),
                        tuple("Booking", "Tea", "Studio", at("2026-03-03T10:00"), "Cancel"),
                        tuple("Appointment", "Legal advice", "Legal studio", at("2026-03-03T10:00"), "Cancel"),
                        tuple("FollowUp", "Call the lift firm", "Tower committee", at("2026-03-10T00:00"), REPORT),
                        tuple("Ballot", "New lifts", "Owners of the tower", at("2026-03-16T10:00"), "Vote"),
                        tuple("Meeting", "Lifts", "Tower committee", at("2026-03-22T10:00"), "Come"),
                        tuple("SignUp", "Carrier", "为老送餐", at("2026-03-25T11:00"), "Give up the place"),
                        tuple("ServiceRequest", "The lift stops", "Tower committee", null, JUDGE),
                        tuple("Ticket", "1", "Legal studio", null, "Leave the line"),
                        tuple("Enrolment", "消防角实操", null, null, "Give up the place"));
        assertThat(page(Actor.visitor()).items()).isEmpty();
        assertThat(page(given.neighbour).items()).isEmpty();
    }

    private static LocalDateTime at(String wall) {
        return LocalDateTime.parse(wall);
    }

    private static @Nullable String english(@Nullable Name name) {
        return name == null ? null : name.en();
    }

    @Test
    void whatIsDoneWaitsNoLonger() {
        Id<Ballot> ballot = new Id<>(page(lin).items().stream()
                .filter(item -> item.kind().equals(Ballot.TYPE))
                .findFirst()
                .orElseThrow()
                .id());
        given.hall
                .governance()
                .ballots()
                .cast(lin, CastVote.of(ballot, Choice.YES).build());
        assertThat(page(lin).items()).noneMatch(item -> item.kind().equals(Ballot.TYPE));
        given.clock.advance(Duration.ofDays(60));
        assertThat(page(lin).items())
                .extracting(item -> item.kind().javaType().getSimpleName())
                .containsExactly("FollowUp", "ServiceRequest", "Enrolment");
    }

    @Test
    void tenOfEachKindAreEnough() {
        for (int i = 0; i < Todos.MOST; i++) {
            given.hall
                    .governance()
                    .followUps()
                    .plan(
                            given.secretary,
                            PlanFollowUp.of(
                                            UUID.randomUUID(),
                                            given.body,
                                            "Action " + i,
                                            Holder.person(Person.idOf(lin)),
                                            TestTower.TODAY.plusDays(8))
                                    .build());
        }
        assertThat(page(lin).more()).isTrue();
        assertThat(page(lin).items())
                .filteredOn(item -> item.title() != null && item.title().en().matches("Action .|Call .*"))
                .hasSize(Todos.MOST);
        assertThat(page(lin).items())
                .isSortedAccordingTo(
                        Comparator.comparing(TodoView::at, Comparator.nullsLast(Comparator.naturalOrder())));
    }
}
