package org.commonhall.volunteering.meal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.commonhall.Actor;
import org.commonhall.Event;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.access.ConsentView;
import org.commonhall.access.RecordConsent;
import org.commonhall.directory.directory.Person;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestMeals;
import org.junit.jupiter.api.Test;

/** Who gets meals, what of, and what the kitchen cooks. */
@StoreTest
class MealScenario {
    private static final LocalDate WEDNESDAY = TestMeals.WEDNESDAY;

    private final TestMeals given;
    private final Meals meals;
    private final Actor coordinator;

    MealScenario(TestHall hall) {
        given = new TestMeals(hall);
        meals = given.meals;
        coordinator = given.coordinator;
    }

    private KitchenCount count(Id<MealDay> day) {
        return meals.reads().kitchen(coordinator, day).count();
    }

    private static KitchenCount.Portions portions(String component, String dish, long regular, long large) {
        return new KitchenCount.Portions(component, dish, new KitchenCount.Sizes(regular, large));
    }

    private static KitchenCount.Special special(String clash, long regular, long large) {
        return new KitchenCount.Special(ImmutableSortedSet.of(clash), new KitchenCount.Sizes(regular, large));
    }

    @Test
    void theKitchenCooksWhatWasOrderedAndNothingThatHarms() {
        given.client("a", given.first, List.of(), Portion.of("main"), Portion.of("soup"));
        Id<MealClient> b = given.client(
                "b",
                given.second,
                List.of(new DietLine(DietKind.AVOID, "chicken", false)),
                TestMeals.main(PortionSize.REGULAR, 2),
                Portion.of("soup"));
        Id<MealClient> c = given.client(
                "c",
                given.first,
                List.of(new DietLine(DietKind.ALLERGY, "egg", false)),
                TestMeals.main(PortionSize.LARGE, 1),
                Portion.of("soup"));
        given.client(
                "d",
                given.first,
                List.of(new DietLine(DietKind.RESTRICTION, "diabetic", false)),
                Portion.of("main"),
                Portion.of("dessert"));
        Id<MealClient> e = given.client("e", null, List.of(), Portion.of("main"));
        Id<MealDay> day = given.menu(WEDNESDAY);
        assertThat(given.generate(WEDNESDAY)).isEqualTo(day);
        given.generate(WEDNESDAY);
        assertThat(meals.reads().orders(coordinator, day))
                .hasSize(5)
                .flatMap(OrderView::items)
                .hasSize(9);

        KitchenSheet sheet = meals.reads().kitchen(coordinator, day);
        assertThat(sheet.count().refused())
                .containsExactly(new KitchenCount.Refused(c.toString(), "S", ImmutableSortedSet.of("egg")));
        assertThat(sheet.names()).containsEntry(c.toString(), "c").containsEntry(e.toString(), "e");
        assertThat(meals.reads().warnings(coordinator, given.programme, 7)).satisfies(warned -> {
            assertThat(warned.clashes())
                    .containsExactly(new MealWarnings.Clash(WEDNESDAY, c, "c", "S", ImmutableSet.of("egg")));
            assertThat(warned.routeless()).containsExactly(new MealWarnings.Client(WEDNESDAY, e, "e"));
            assertThat(warned.returning()).isEmpty();
        });
        refused("meal.clash.hard", () -> meals.confirm(coordinator, new ConfirmDay(day)));
        meals.drop(coordinator, new DropItem(given.item(day, c, "soup"), "Allergic"));
        assertThat(count(day))
                .isEqualTo(new KitchenCount(
                        ImmutableList.of(
                                portions("dessert", "D", 1, 0),
                                portions("main", "M", 4, 1),
                                portions("soup", "S", 2, 0)),
                        ImmutableList.of(special("chicken", 2, 0)),
                        ImmutableList.of(special("sugar", 1, 0)),
                        5,
                        3,
                        0,
                        ImmutableList.of(e.toString()),
                        ImmutableList.of()));
        refused(
                "meal.menu.dish",
                () -> meals.substitute(coordinator, new SubstituteDish(given.item(day, b, "main"), given.dish("S"))));
        meals.substitute(coordinator, new SubstituteDish(given.item(day, b, "main"), given.dish("T")));
        assertThat(count(day).portions()).contains(portions("main", "M", 2, 1), portions("main", "T", 2, 0));
        assertThat(count(day).specials()).isEmpty();
        assertThat(count(day).sideSpecials()).containsExactly(special("sugar", 1, 0));

        assertThat(meals.confirm(coordinator, new ConfirmDay(day)).state()).isEqualTo("CONFIRMED");
        List<MealLabel> labels = meals.reads().labels(coordinator, day);
        assertThat(labels).hasSize(5).extracting(MealLabel::name).containsExactly("a", "c", "d", "b", "b");
        assertThat(labels.get(3).dishTitle()).isEqualTo("Dish T");
        assertThat(labels.get(2).sides()).containsExactly("Dish D");
        assertThat(meals.reads().day(coordinator, given.programme, WEDNESDAY)).hasValueSatisfying(one -> {
            assertThat(one.orders()).isEqualTo(4);
            assertThat(one.meals()).isEqualTo(5);
            assertThat(one.menu().get("main")).containsExactly("M", "T");
        });
        assertThat(given.orders(day, e)).singleElement().satisfies(order -> {
            assertThat(order.status()).isEqualTo(OrderStatus.CANCELLED);
            assertThat(order.cancelledBy()).isEqualTo(CancelledBy.EXCLUDED);
        });
        refused("meal.day.state", () -> given.generate(WEDNESDAY));
        refused("meal.day.state", () -> meals.confirm(coordinator, new ConfirmDay(day)));
        assertThat(meals.close(coordinator, new CloseDay(day)).state()).isEqualTo("CLOSED");
        assertThat(count(day).labels()).isEqualTo(5);
    }

    @Test
    void whatThePersonDidNotWantStaysAndWhatAPauseTookComesBack() {
        LocalDate tenth = LocalDate.parse("2026-03-10");
        LocalDate eleventh = LocalDate.parse("2026-03-11");
        Id<MealClient> client = given.client("a", given.first, List.of(), Portion.of("main"));
        given.standing(client, DayOfWeek.TUESDAY, Portion.of("main"));
        Id<MealDay> before = given.generate(tenth);
        Id<MealDay> wednesday = given.generate(eleventh);
        Id<MealOrder> unwanted = given.orders(wednesday, client).get(0).id();
        meals.cancel(coordinator, new CancelOrder(unwanted));
        ScheduleStatus pause = ScheduleStatus.of(client, ClientStatus.PAUSED, LocalDate.parse("2026-03-09"), "Hospital")
                .until(LocalDate.parse("2026-03-15"))
                .build();
        meals.schedule(coordinator, pause);
        refused("meal.status.overlap", () -> meals.schedule(coordinator, pause));
        assertThat(given.orders(before, client))
                .extracting(OrderView::cancelledBy)
                .containsExactly(CancelledBy.PAUSE);
        given.generate(tenth);
        assertThat(given.orders(before, client)).hasSize(1);
        given.settle(Duration.ofDays(7));
        assertThat(meals.reads().client(coordinator, client).status()).isEqualTo(ClientStatus.PAUSED);
        meals.schedule(
                coordinator,
                ScheduleStatus.of(client, ClientStatus.ACTIVE, LocalDate.parse("2026-03-09"), "Home again")
                        .build());
        given.generate(tenth);
        given.generate(eleventh);
        assertThat(given.orders(before, client))
                .extracting(OrderView::status)
                .containsExactlyInAnyOrder(OrderStatus.CANCELLED, OrderStatus.ORDERED);
        assertThat(given.orders(wednesday, client))
                .extracting(OrderView::status)
                .containsExactly(OrderStatus.CANCELLED);
        meals.readd(coordinator, new ReaddOrder(unwanted));
        refused("meal.order.state", () -> meals.readd(coordinator, new ReaddOrder(unwanted)));
        assertThat(meals.reads().week(coordinator, client, LocalDate.parse("2026-03-09")))
                .extracting(OrderView::status)
                .containsExactlyInAnyOrder(OrderStatus.CANCELLED, OrderStatus.ORDERED, OrderStatus.ORDERED);
    }

    @Test
    void oneOrdersAndCancelsUntilTheHourThatSecondIncluded() {
        Id<MealClient> client = given.client("a", given.first, List.of());
        refused(
                "meal.component.unknown",
                () -> meals.order(coordinator, new OrderOnce(client, WEDNESDAY, List.of(Portion.of("breakfast")))));
        OrderOnce asked = new OrderOnce(
                client,
                WEDNESDAY,
                List.of(TestMeals.main(PortionSize.REGULAR, 1), TestMeals.main(PortionSize.REGULAR, 1)));
        Id<MealOrder> order = meals.order(coordinator, asked).id();
        refused("meal.order.twice", () -> meals.order(coordinator, asked));
        assertThat(meals.reads().week(coordinator, client, WEDNESDAY))
                .flatMap(OrderView::items)
                .extracting(OrderView.Item::portion)
                .containsExactly(TestMeals.main(PortionSize.REGULAR, 2));
        given.at(LocalDateTime.parse("2026-03-03T20:00:00"));
        meals.cancel(coordinator, new CancelOrder(order));
        meals.readd(coordinator, new ReaddOrder(order));
        given.clock.advance(Duration.ofSeconds(1));
        refused("meal.order.late", () -> meals.cancel(coordinator, new CancelOrder(order)));
        refused("meal.order.late", () -> meals.order(coordinator, asked));
    }

    @Test
    void nothingIsKeptWithoutConsentAndARepresentativeCanGiveIt() {
        Id<Person> elder = TestMeals.person(given.somebody("Elder", null, given.host.value()));
        EnrolClient withDoor = new EnrolClient(
                given.programme, elder, ClientDetails.of().door("Lane 12").build());
        refused("access.consent.missing", () -> meals.enrol(coordinator, withDoor));
        Id<MealClient> client = meals.enrol(
                        coordinator,
                        new EnrolClient(
                                given.programme, elder, ClientDetails.of().build()))
                .id();
        refused("meal.client.twice", () -> meals.enrol(coordinator, withDoor(elder)));
        SetDiet diet = new SetDiet(
                client, List.of(new DietLine(DietKind.ALLERGY, "egg", false)), LocalDate.parse("2026-03-02"));
        refused("access.consent.missing", () -> meals.setDiet(coordinator, diet));
        for (String purpose : List.of("meal.diet", "meal.door")) {
            given.hall
                    .access()
                    .recordConsent(
                            given.admin, new RecordConsent(elder.value(), purpose, "2026", "Daughter", "Deed 7"));
        }
        meals.setDiet(coordinator, diet);
        meals.change(
                coordinator,
                new ChangeClient(client, ClientDetails.of().door("Lane 12").build()));
        ClientView shown = meals.reads().client(coordinator, client);
        assertThat(shown.door()).isEqualTo("Lane 12");
        assertThat(shown.facts()).containsExactly(new DietLine(DietKind.ALLERGY, "egg", true));
        assertThat(given.hall.access().consentsOf(given.admin, elder.value()))
                .extracting(ConsentView::proof)
                .containsOnly("Deed 7");
        refused("access.denied", () -> meals.reads().client(given.admin, client));
        refused("access.denied", () -> meals.reads().clients(given.organiser, given.programme, PageRequest.first(9)));
        assertThat(given.hall.journal().history(given.admin, client.value()))
                .extracting(Event::event)
                .contains("meal.client_read");
    }

    private EnrolClient withDoor(Id<Person> elder) {
        return new EnrolClient(given.programme, elder, ClientDetails.of().build());
    }

    @Test
    void whoHasDiedOrWasErasedGetsNothingAndIsForgotten() {
        Id<MealClient> gone = given.client("a", given.first, List.of(), Portion.of("main"));
        Id<MealClient> erased = given.client(
                "b", given.first, List.of(new DietLine(DietKind.ALLERGY, "egg", true)), Portion.of("main"));
        given.menu(WEDNESDAY);
        Id<MealDay> day = given.generate(WEDNESDAY);
        meals.schedule(
                coordinator,
                ScheduleStatus.of(gone, ClientStatus.DECEASED, LocalDate.parse("2026-03-03"), "Deceased")
                        .build());
        assertThat(given.orders(day, gone)).extracting(OrderView::cancelledBy).containsExactly(CancelledBy.STOP);
        given.settle(Duration.ofDays(1));
        refused(
                "meal.client.state",
                () -> meals.change(
                        coordinator, new ChangeClient(gone, ClientDetails.of().build())));
        given.erase(Actor.person(meals.reads().client(coordinator, erased).person()));
        ClientView left = meals.reads().client(coordinator, erased);
        assertThat(left.door()).isNull();
        assertThat(left.facts()).extracting(DietLine::what).containsOnly("-");
        // Who has no route gets nothing, so that nobody needs a dish for them.
        given.client("d", null, List.of(), Portion.of("main"));
        meals.confirm(coordinator, new ConfirmDay(given.generate(WEDNESDAY.plusDays(7))));
        given.client("c", given.first, List.of(), Portion.of("main"));
        Id<MealDay> without = given.generate(WEDNESDAY.plusDays(14));
        refused("meal.menu.none", () -> meals.confirm(coordinator, new ConfirmDay(without)));
        meals.confirm(coordinator, new ConfirmDay(day));
        assertThat(meals.reads().orders(coordinator, day))
                .extracting(OrderView::status)
                .containsOnly(OrderStatus.CANCELLED);
    }

    @Test
    void aMenuThatChangesTakesItsSubstitutesBackAndWhatIsLeftOfNothingIsNotCooked() {
        Id<MealClient> client = given.client("a", given.first, List.of(), Portion.of("main"));
        Id<MealClient> nothing = given.client("b", given.first, List.of(), Portion.of("soup"));
        refused("meal.menu.twice", () -> menu(new MenuLine("main", List.of(given.dish("M"), given.dish("M")))));
        refused(
                "meal.menu.twice",
                () -> menu(
                        new MenuLine("main", List.of(given.dish("M"))),
                        new MenuLine("main", List.of(given.dish("T")))));
        refused("meal.menu.component", () -> menu(new MenuLine("main", List.of(given.dish("S")))));
        // A dish that bears the name of a part of the meal is not what that part gets without a menu.
        given.dish("main", "dessert", "sugar");
        Id<MealDay> day = given.generate(WEDNESDAY);
        assertThat(count(day).portions())
                .containsExactly(portions("main", "main?", 1, 0), portions("soup", "soup?", 1, 0));
        assertThat(count(day).labels()).isEqualTo(1);
        given.menu(WEDNESDAY);
        meals.substitute(coordinator, new SubstituteDish(given.item(day, client, "main"), given.dish("T")));
        meals.drop(coordinator, new DropItem(given.item(day, nothing, "soup"), "Not wanted"));
        menu(new MenuLine("main", List.of(given.dish("M"))), new MenuLine("soup", List.of(given.dish("S"))));
        assertThat(count(day).portions()).containsExactly(portions("main", "M", 1, 0));
        meals.confirm(coordinator, new ConfirmDay(day));
        assertThat(given.orders(day, nothing))
                .extracting(OrderView::cancelledBy)
                .containsExactly(CancelledBy.EXCLUDED);
        LocalDate today = LocalDate.parse("2026-03-02");
        refused(
                "meal.status.past",
                () -> meals.schedule(
                        coordinator,
                        ScheduleStatus.of(client, ClientStatus.PAUSED, today.minusDays(1), "Away")
                                .build()));
        meals.schedule(
                coordinator,
                ScheduleStatus.of(client, ClientStatus.PAUSED, today, "Away")
                        .until(today.plusDays(3))
                        .build());
        Id<ClientChange> begun =
                meals.reads().client(coordinator, client).planned().get(0).id();
        assertThat(meals.reads().warnings(coordinator, given.programme, 7).returning())
                .extracting(MealWarnings.Client::date)
                .containsExactly(today.plusDays(3));
        refused("meal.status.begun", () -> meals.cancel(coordinator, new CancelStatusChange(begun)));
    }

    private void menu(MenuLine... lines) {
        meals.setMenu(coordinator, new SetMenu(given.programme, WEDNESDAY, List.of(lines)));
    }
}
