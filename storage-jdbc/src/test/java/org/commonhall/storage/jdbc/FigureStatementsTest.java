package org.commonhall.storage.jdbc;

import java.time.LocalDate;
import java.util.List;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Role;
import org.commonhall.corridor.Scopes;
import org.commonhall.figure.By;
import org.commonhall.report.ImpactQuery;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestMeals;
import org.commonhall.storage.jdbc.testing.StatementCount;
import org.commonhall.volunteering.meal.ConfirmDay;
import org.commonhall.volunteering.meal.MealDay;
import org.commonhall.volunteering.meal.Portion;
import org.junit.jupiter.api.Test;

/** How many statements the figures of all capabilities cost, whatever there is to count. */
class FigureStatementsTest {
    @Test
    void allFigures() {
        StatementCount statements = new StatementCount();
        TestMeals given = new TestMeals(TestHall.on(statements.emptyStore()));
        Actor auditor = given.somebody("Auditor", Role.AUDITOR, Scopes.DISTRICT);
        given.client("a", given.first, List.of(), Portion.of("main"));
        given.menu(TestMeals.WEDNESDAY);
        Id<MealDay> day = given.generate(TestMeals.WEDNESDAY);
        given.meals.confirm(given.coordinator, new ConfirmDay(day));
        ImpactQuery march =
                ImpactQuery.of(Scopes.DISTRICT, LocalDate.parse("2026-03-01"), LocalDate.parse("2026-04-01"));
        statements.costs(
                18,
                "two a capability at most, four for meals, the programmes, the rights",
                () -> given.hall.reports().impact(auditor, march));
        statements.costs(18, "and their names", () -> given.hall.reports().impact(auditor, march.by(By.PROGRAMME)));
        statements.costs(18, "as many", () -> given.hall.reports().impact(auditor, march.by(By.MONTH)));
        statements.costs(
                20,
                "and the organizations with their relations",
                () -> given.hall.reports().impact(auditor, march.by(By.NETWORK)));
    }
}
