package org.commonhall.storage.jdbc;

import java.util.List;
import java.util.Objects;
import org.commonhall.Id;
import org.commonhall.directory.directory.Person;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestMeals;
import org.commonhall.scenario.TestShifts;
import org.commonhall.storage.jdbc.testing.StatementCount;
import org.commonhall.volunteering.delivery.ConfirmRoute;
import org.commonhall.volunteering.delivery.Deliveries;
import org.commonhall.volunteering.delivery.DeliveryReads;
import org.commonhall.volunteering.delivery.DropStep;
import org.commonhall.volunteering.delivery.FixCarriers;
import org.commonhall.volunteering.delivery.HandedTo;
import org.commonhall.volunteering.delivery.PickUp;
import org.commonhall.volunteering.delivery.RouteDay;
import org.commonhall.volunteering.delivery.RouteSheet;
import org.commonhall.volunteering.meal.ConfirmDay;
import org.commonhall.volunteering.meal.MealClient;
import org.commonhall.volunteering.meal.MealDay;
import org.commonhall.volunteering.meal.Portion;
import org.junit.jupiter.api.Test;

/** How many statements the use cases of rounds cost, a batch counting as one. */
class DeliveryStatementsTest {
    private static final int CLIENTS = 12;

    private final StatementCount statements = new StatementCount();
    private final TestMeals given = new TestMeals(TestHall.on(statements.emptyStore()));
    private final Deliveries deliveries = given.hall.volunteering().deliveries();

    @Test
    void aRoundCostsTheSameForAnyNumberOfDoors() {
        Id<Person> rider = new Id<>(Objects.requireNonNull(given.rider.person()));
        for (int i = 0; i < CLIENTS; i++) {
            Id<MealClient> client = given.client("Elder " + i, given.first, List.of(), Portion.of("main"));
            deliveries.fix(given.coordinator, new FixCarriers(client, List.of(rider)));
        }
        Id<MealDay> day = given.menu(TestMeals.WEDNESDAY);
        given.generate(TestMeals.WEDNESDAY);
        given.meals.confirm(given.coordinator, new ConfirmDay(day));
        Id<RouteDay> round = deliveries
                .confirm(given.coordinator, ConfirmRoute.asProposed(day, given.first))
                .id();
        given.at(TestShifts.at("2026-03-04T11:00"));
        DeliveryReads reads = deliveries.reads();
        statements.costs(
                9,
                "day, grants, drops, routes of the day, routes, clients, people, agreed places, that they were shown",
                () -> reads.routeSheets(given.coordinator, day));
        statements.costs(
                8,
                "drops, programme, routes of the day, routes, clients, people, agreed places, that they were shown",
                () -> reads.myRound(given.rider, day));
        statements.costs(4, "day, grants, drops, routes of the day", () -> reads.progress(given.coordinator, day));
        statements.costs(
                8,
                "route of the day, drops, who, clients, terms, drops, route of the day, journal",
                () -> deliveries.pickUp(given.rider, PickUp.all(round)));
        List<RouteSheet.Door> doors = reads.myRound(given.rider, day).get(0).doors();
        statements.costs(
                6,
                "drop, who, order, order, drop, journal",
                () -> deliveries.step(
                        given.rider,
                        DropStep.handedOver(doors.get(0).drop(), HandedTo.SELF).build()));
        statements.costs(
                9,
                "drop, who, client, check, ladder, check, that the round noticed it, drop, journal",
                () -> deliveries.step(
                        given.rider, DropStep.notAnswered(doors.get(1).drop()).build()));
    }
}
