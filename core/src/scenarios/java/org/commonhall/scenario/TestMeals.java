package org.commonhall.scenario;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Role;
import org.commonhall.access.GiveConsent;
import org.commonhall.directory.directory.Person;
import org.commonhall.volunteering.meal.ClientDetails;
import org.commonhall.volunteering.meal.ClientStatus;
import org.commonhall.volunteering.meal.DefineDish;
import org.commonhall.volunteering.meal.DefineRestriction;
import org.commonhall.volunteering.meal.DefineRoute;
import org.commonhall.volunteering.meal.DietLine;
import org.commonhall.volunteering.meal.Dish;
import org.commonhall.volunteering.meal.EnrolClient;
import org.commonhall.volunteering.meal.GenerateDay;
import org.commonhall.volunteering.meal.Kitchen;
import org.commonhall.volunteering.meal.MealClient;
import org.commonhall.volunteering.meal.MealDay;
import org.commonhall.volunteering.meal.MealItem;
import org.commonhall.volunteering.meal.MealRoute;
import org.commonhall.volunteering.meal.Meals;
import org.commonhall.volunteering.meal.MenuLine;
import org.commonhall.volunteering.meal.OrderStatus;
import org.commonhall.volunteering.meal.OrderView;
import org.commonhall.volunteering.meal.Portion;
import org.commonhall.volunteering.meal.PortionSize;
import org.commonhall.volunteering.meal.ScheduleStatus;
import org.commonhall.volunteering.meal.SetDiet;
import org.commonhall.volunteering.meal.SetMealService;
import org.commonhall.volunteering.meal.SetMenu;
import org.commonhall.volunteering.meal.SetStandingOrder;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.ProgrammeTerms;
import org.jspecify.annotations.Nullable;

/** A programme of meals for elders, with the menu of Wednesday, 4 March 2026, and five clients. */
public class TestMeals extends TestShifts {
    /** The day of the menu. */
    public static final LocalDate WEDNESDAY = LocalDate.parse("2026-03-04");

    /** The meals. */
    public final Meals meals;
    /** Which programme. */
    public final Id<Programme> programme;
    /** Keeps clients and their meals. */
    public final Actor coordinator;
    /** The routes. */
    public final Id<MealRoute> first;
    /** The other route. */
    public final Id<MealRoute> second;

    private final Map<String, Id<Dish>> dishes = new HashMap<>();

    public TestMeals(TestHall given) {
        super(given);
        meals = hall.volunteering().meals();
        programme = running("meals", ProgrammeTerms.standard());
        coordinator = somebody("Coordinator", Role.COORDINATOR, programme.value());
        meals.setService(coordinator, new SetMealService(programme, host, LocalTime.parse("20:00"), 1, 1));
        first = meals.define(coordinator, new DefineRoute(programme, "1", "First"))
                .id();
        second = meals.define(coordinator, new DefineRoute(programme, "2", "Second"))
                .id();
        meals.define(coordinator, new DefineRestriction(programme, "diabetic", List.of("sugar", "honey")));
        dish("M", Kitchen.MAIN, "chicken", "rice", "soy");
        dish("T", Kitchen.MAIN, "tofu", "rice", "soy");
        dish("S", "soup", "egg", "seaweed");
        dish("D", "dessert", "bean", "sugar");
    }

    /** Defines a dish. */
    public final void dish(String code, String component, String... ingredients) {
        dishes.put(
                code,
                meals.define(
                                coordinator,
                                DefineDish.of(programme, code, "Dish " + code, component)
                                        .ingredients(List.of(ingredients))
                                        .build())
                        .id());
    }

    /** A dish by its code. */
    public final Id<Dish> dish(String code) {
        return Objects.requireNonNull(dishes.get(code));
    }

    /** Sets the menu of a day: tofu can stand in for chicken. */
    public final Id<MealDay> menu(LocalDate date) {
        return meals.setMenu(
                        coordinator,
                        new SetMenu(
                                programme,
                                date,
                                List.of(
                                        new MenuLine(Kitchen.MAIN, List.of(dish("M"), dish("T"))),
                                        new MenuLine("soup", List.of(dish("S"))),
                                        new MenuLine("dessert", List.of(dish("D"))))))
                .id();
    }

    /** Somebody who agrees to what is kept of a diet and a door. */
    public final Id<Person> elder(String name) {
        Id<Person> elder = person(somebody(name, null, host.value()));
        for (String purpose : List.of("meal.diet", "meal.door")) {
            hall.access().consent(Actor.person(elder), new GiveConsent(elder.value(), purpose, "2026"));
        }
        return elder;
    }

    /** An active client on a route, or on none, who gets something each Wednesday. */
    public final Id<MealClient> client(
            String name, @Nullable Id<MealRoute> route, List<DietLine> facts, Portion... portions) {
        ClientDetails.Builder details =
                ClientDetails.of().door("Lane 12, " + name).alone(true);
        if (route != null) {
            details.route(route, name.codePointAt(0));
        }
        Id<MealClient> client = meals.enrol(coordinator, new EnrolClient(programme, elder(name), details.build()))
                .id();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"));
        meals.schedule(
                coordinator,
                ScheduleStatus.of(client, ClientStatus.ACTIVE, today, "Begins").build());
        if (!facts.isEmpty()) {
            meals.setDiet(coordinator, new SetDiet(client, facts, today));
        }
        standing(client, DayOfWeek.WEDNESDAY, portions);
        return client;
    }

    /** Sets what a client gets on a weekday. */
    public final void standing(Id<MealClient> client, DayOfWeek weekday, Portion... portions) {
        meals.setStanding(
                coordinator, new SetStandingOrder(client, weekday, List.of(portions), LocalDate.parse("2026-03-02")));
    }

    /** Portions of a main dish. */
    public static Portion main(PortionSize size, long quantity) {
        return new Portion(Kitchen.MAIN, size, quantity);
    }

    /** Makes the orders of a day. */
    public final Id<MealDay> generate(LocalDate date) {
        return meals.generate(coordinator, new GenerateDay(programme, date)).id();
    }

    /** What a client has ordered for a day, cancelled orders included. */
    public final List<OrderView> orders(Id<MealDay> day, Id<MealClient> client) {
        return meals.reads().orders(coordinator, day).stream()
                .filter(order -> order.client().equals(client))
                .toList();
    }

    /** A part of what a client has ordered for a day. */
    public final Id<MealItem> item(Id<MealDay> day, Id<MealClient> client, String component) {
        return orders(day, client).stream()
                .filter(order -> order.status() != OrderStatus.CANCELLED)
                .flatMap(order -> order.items().stream())
                .filter(item -> item.portion().component().equals(component))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
