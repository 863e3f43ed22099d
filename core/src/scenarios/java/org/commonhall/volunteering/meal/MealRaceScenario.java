package org.commonhall.volunteering.meal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.TestStation.repeated;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.commonhall.Id;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestMeals;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many who make and change the same day at once; half of them through a second hall where there can be one. */
@StoreTest
@Tag(StoreTest.RACE)
class MealRaceScenario {
    private static final int CLIENTS = 12;
    private static final LocalDate WEDNESDAY = TestMeals.WEDNESDAY;

    private final TestMeals given;

    MealRaceScenario(TestHall hall) {
        given = new TestMeals(hall);
    }

    /** Whoever is faster: no meal twice, none lost, and what was not wanted is not made again. */
    @Test
    void aDayIsMadeOnceWhileOrdersAreCancelled() throws Exception {
        List<Id<MealClient>> clients = IntStream.range(0, CLIENTS)
                .mapToObj(number -> given.client("Elder " + number, given.first, List.of(), Portion.of("main")))
                .toList();
        Id<MealClient> guest = given.client("Guest", given.first, List.of());
        OrderOnce once = new OrderOnce(guest, WEDNESDAY, List.of(Portion.of("main")));
        given.together(given.threads(), (where, thread) -> {
            if (thread == 0) {
                repeated(() -> where.volunteering().meals().order(given.coordinator, once));
            } else {
                repeated(() -> where.volunteering()
                        .meals()
                        .generate(given.coordinator, new GenerateDay(given.programme, WEDNESDAY)));
            }
            return true;
        });
        Id<MealDay> day = given.generate(WEDNESDAY);
        assertThat(given.meals.reads().orders(given.coordinator, day))
                .hasSize(CLIENTS + 1)
                .extracting(OrderView::client)
                .doesNotHaveDuplicates();
        List<Id<MealOrder>> orders = clients.stream()
                .map(client -> given.orders(day, client).get(0).id())
                .toList();
        given.together(CLIENTS, (where, thread) -> {
            if (thread % 2 == 0) {
                repeated(() ->
                        where.volunteering().meals().cancel(given.coordinator, new CancelOrder(orders.get(thread))));
            } else {
                repeated(() -> where.volunteering()
                        .meals()
                        .generate(given.coordinator, new GenerateDay(given.programme, WEDNESDAY)));
            }
            return true;
        });
        given.generate(WEDNESDAY);
        assertThat(given.meals.reads().orders(given.coordinator, day))
                .hasSize(CLIENTS + 1)
                .filteredOn(order -> order.status() == OrderStatus.CANCELLED)
                .hasSize(CLIENTS / 2);
    }
}
