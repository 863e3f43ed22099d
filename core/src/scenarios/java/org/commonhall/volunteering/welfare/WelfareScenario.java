package org.commonhall.volunteering.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Role;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestMeals;
import org.commonhall.volunteering.meal.ChangeClient;
import org.commonhall.volunteering.meal.ClientDetails;
import org.commonhall.volunteering.meal.MealClient;
import org.junit.jupiter.api.Test;

/** A door that stays unanswered climbs until somebody answers for it. */
@StoreTest
class WelfareScenario {
    private final TestMeals given;
    private final Welfare welfare;
    private final Actor coordinator;

    WelfareScenario(TestHall hall) {
        given = new TestMeals(hall);
        welfare = given.hall.volunteering().welfare();
        coordinator = given.coordinator;
    }

    private CheckView check(Id<MealClient> client) {
        return welfare.reads().checks(coordinator, client).get(0);
    }

    private static List<String> told(CheckView check) {
        return check.told().stream().map(Rung::code).toList();
    }

    @Test
    void aCheckClimbsUntilSomebodyAnswersForIt() {
        Id<MealClient> alone = given.client("a", given.first, List.of());
        given.at(LocalDateTime.parse("2026-03-04T11:40:00"));
        OpenWelfareCheck unanswered = new OpenWelfareCheck(alone, "Nobody opens");
        Id<WelfareCheck> check = welfare.open(coordinator, unanswered).id();
        refused("welfare.check.open", () -> welfare.open(coordinator, unanswered));
        assertThat(told(check(alone))).containsExactly("coordinator");
        assertThat(check(alone).deadlineAt()).isEqualTo(given.clock.instant().plus(Duration.ofMinutes(30)));
        given.settle(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(told(check(alone))).hasSize(1);
        given.settle(Duration.ofSeconds(1));
        assertThat(told(check(alone))).containsExactly("coordinator", "family");
        given.settle(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(welfare.resolve(coordinator, new ResolveWelfareCheck(check, CheckOutcome.HOME_LATE))
                        .state())
                .isEqualTo("RESOLVED");
        assertThat(told(check(alone))).containsExactly("coordinator", "family");
        assertThat(check(alone).late()).isFalse();
        assertThat(welfare.reads().open(coordinator, given.programme)).isEmpty();
        refused(
                "welfare.check.state",
                () -> welfare.resolve(coordinator, new ResolveWelfareCheck(check, CheckOutcome.WELL)));
        given.settle(Duration.ofHours(2));
        assertThat(told(check(alone))).hasSize(2);
    }

    @Test
    void whoWasToldCanAnswerForItAndLateIsLate() {
        Actor second = given.somebody("Second", Role.HANDLER, given.programme.value());
        Actor third = given.somebody("Third", Role.DESK, given.programme.value());
        welfare.setLadder(
                coordinator,
                new SetLadder(
                        given.programme,
                        30,
                        120,
                        List.of(new Rung("coordinator", 0), new Rung("handler", 15), new Rung("desk", 30))));
        Id<MealClient> alone = given.client("a", given.first, List.of());
        given.at(LocalDateTime.parse("2026-03-04T11:40:00"));
        Id<WelfareCheck> check = welfare.open(coordinator, new OpenWelfareCheck(alone, "Nobody opens"))
                .id();
        ResolveWelfareCheck found = new ResolveWelfareCheck(check, CheckOutcome.HOSPITAL);
        refused("access.denied", () -> welfare.resolve(second, found));
        given.clock.advance(Duration.ofMinutes(20));
        refused("access.denied", () -> welfare.resolve(third, found));
        refused("access.denied", () -> welfare.resolve(given.admin, found));
        given.clock.advance(Duration.ofMinutes(10).plusSeconds(1));
        assertThat(welfare.reads().open(coordinator, given.programme))
                .singleElement()
                .satisfies(open -> assertThat(open.late()).isTrue());
        welfare.resolve(third, found);
        assertThat(told(check(alone))).containsExactly("coordinator", "handler", "desk");
        assertThat(check(alone).late()).isTrue();
        assertThat(check(alone).words()).isEqualTo("Nobody opens");
        refused("access.denied", () -> welfare.reads().checks(given.admin, alone));
        given.erase(Actor.person(given.meals.reads().client(coordinator, alone).person()));
        assertThat(check(alone).words()).isNull();
        assertThat(check(alone).outcome()).isEqualTo(CheckOutcome.HOSPITAL);
    }

    @Test
    void aLadderIsSetForTheChecksToCome() {
        Id<MealClient> client = given.client("a", given.first, List.of());
        given.meals.change(
                coordinator,
                new ChangeClient(client, ClientDetails.of().alone(false).build()));
        welfare.open(coordinator, new OpenWelfareCheck(client, "Looked pale"));
        refused(
                "welfare.ladder.order",
                () -> welfare.setLadder(
                        coordinator,
                        new SetLadder(
                                given.programme, 20, 60, List.of(new Rung("coordinator", 0), new Rung("family", 0)))));
        welfare.setLadder(coordinator, new SetLadder(given.programme, 20, 60, List.of(new Rung("coordinator", 0))));
        assertThat(welfare.reads().ladder(coordinator, given.programme).otherMinutes())
                .isEqualTo(60);
        assertThat(check(client).deadlineAt()).isEqualTo(given.clock.instant().plus(Duration.ofHours(2)));
        given.settle(Duration.ofMinutes(60));
        assertThat(told(check(client))).hasSize(4);
    }
}
