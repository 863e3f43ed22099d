package org.commonhall.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestMeals;
import org.commonhall.storage.jdbc.testing.StatementCount;
import org.commonhall.volunteering.meal.ConfirmDay;
import org.commonhall.volunteering.meal.DietKind;
import org.commonhall.volunteering.meal.DietLine;
import org.commonhall.volunteering.meal.GenerateDay;
import org.commonhall.volunteering.meal.MealDay;
import org.commonhall.volunteering.meal.Portion;
import org.commonhall.volunteering.welfare.OpenWelfareCheck;
import org.commonhall.volunteering.welfare.Welfare;
import org.junit.jupiter.api.Test;

/** How many statements the use cases of meals cost, a batch counting as one. */
class MealStatementsTest {
    private static final LocalDate WEDNESDAY = TestMeals.WEDNESDAY;
    private static final int CLIENTS = 252;

    private final StatementCount statements = new StatementCount();
    private final TestMeals given = new TestMeals(TestHall.on(statements.emptyStore()));

    @Test
    void aDayCostsTheSameForAnyNumberOfClients() {
        for (int i = 0; i < CLIENTS; i++) {
            given.client(
                    "Elder " + i,
                    i % 2 == 0 ? given.first : given.second,
                    List.of(new DietLine(DietKind.AVOID, i % 3 == 0 ? "chicken" : "fish", false)),
                    Portion.of("main"),
                    Portion.of("soup"));
        }
        Id<MealDay> day = given.menu(WEDNESDAY.plusDays(7));
        seal();
        costs(
                12,
                "head, grants, service, day, standing orders, clients, day, orders, items, what waits to be sealed, journal, head",
                by -> given.meals.generate(by, new GenerateDay(given.programme, WEDNESDAY)));
        seal();
        costs(
                12,
                "and the day held, its orders read, nothing made",
                by -> given.meals.generate(by, new GenerateDay(given.programme, WEDNESDAY)));
        given.generate(WEDNESDAY.plusDays(7));
        seal();
        costs(10, "day, grants, eight of the table", by -> given.meals.reads().kitchen(by, day));
        costs(
                13,
                "and routes, people, that they were shown",
                by -> given.meals.reads().labels(by, day));
        costs(
                7,
                "day, grants, orders, clients, people, items, that they were shown",
                by -> given.meals.reads().orders(by, day));
        costs(
                12,
                "grants, programme, days, clients, eight of the table of the one that has begun",
                by -> given.meals.reads().warnings(by, given.programme, 7));
        seal();
        costs(
                23,
                "head, day, grants, eight of the table, orders, day, routes of the day, lines, routes, carriers, terms, programme, drops, what waits to be sealed, journal, head",
                by -> given.meals.confirm(by, new ConfirmDay(day)));
        costs(
                9,
                "grants, clients, programme, people, routes, facts, standing orders, plans, that they were shown",
                by -> given.meals.reads().clients(by, given.programme, PageRequest.first(50)));
        assertThat(given.meals.reads().labels(given.coordinator, day)).hasSize(CLIENTS);
    }

    @Test
    void aCheckCostsTheSameForAnyNumberOfChecks() {
        for (int i = 0; i < 3; i++) {
            OpenWelfareCheck open =
                    new OpenWelfareCheck(given.client("Elder " + i, given.first, List.of()), "Nobody opens");
            costs(
                    6,
                    "client, grants, who, ladder, check, journal",
                    by -> welfare().open(by, open));
        }
        costs(
                5,
                "grants, checks, clients, people, that they were shown",
                by -> welfare().reads().open(by, given.programme));
    }

    private Welfare welfare() {
        return given.hall.volunteering().welfare();
    }

    /** What waits to be sealed would be sealed by the next command of many subjects. */
    private void seal() {
        for (int sealed = 1; sealed > 0; ) {
            sealed = given.hall.corridor().seal();
        }
    }

    private void costs(int count, String what, Consumer<Actor> call) {
        statements.costs(count, what, () -> call.accept(given.coordinator));
    }
}
