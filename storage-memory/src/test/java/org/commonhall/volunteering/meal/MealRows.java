package org.commonhall.volunteering.meal;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.PageRequest;
import org.commonhall.Permission;
import org.commonhall.Role;
import org.commonhall.access.GiveConsent;
import org.commonhall.access.GrantRole;
import org.commonhall.access.UseCase;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.volunteering.volunteer.FoundProgramme;
import org.commonhall.volunteering.volunteer.Programme;

/** Rows of meals. */
final class MealRows {
    private static final LocalDate DAY = FoundedHall.TODAY.plusDays(1);

    private final ImmutableList.Builder<UseCase> rows = ImmutableList.builder();
    private final FoundedHall test;
    private final Meals meals;
    private final Id<Programme> programme;
    private final Actor coordinator;
    private final Id<Dish> dish;

    private MealRows(FoundedHall test) {
        this.test = test;
        this.meals = test.hall.volunteering().meals();
        Id<Organization> kitchen = test.organization("street_office", "kitchen");
        this.programme = test.hall
                .volunteering()
                .volunteers()
                .found(
                        test.founder,
                        FoundProgramme.of(kitchen, "lunch", "Lunch").build())
                .id();
        Id<Person> person = test.person("coordinator of meals");
        test.hall
                .access()
                .grant(
                        test.founder,
                        GrantRole.of(person.value(), Role.COORDINATOR, programme.value())
                                .build());
        this.coordinator = Actor.person(person);
        SetMealService service = new SetMealService(programme, kitchen, LocalTime.NOON, 0, 1);
        meals.setService(coordinator, service);
        row("setService", service, (to, by) -> to.setService(by, service));
        DefineDish defined =
                DefineDish.of(programme, "M", "Chicken", Kitchen.MAIN).build();
        this.dish = meals.define(coordinator, defined).id();
        row("define", defined, (to, by) -> to.define(by, defined));
        DefineRoute route = new DefineRoute(programme, "1", "First");
        Id<MealRoute> first = meals.define(coordinator, route).id();
        row("define", route, (to, by) -> to.define(by, route));
        DefineRestriction restriction = new DefineRestriction(programme, "diabetic", List.of("sugar"));
        meals.define(coordinator, restriction);
        row("define", restriction, (to, by) -> to.define(by, restriction));
        Id<MealClient> client = clients(first);
        Id<MealDay> day = orders(client);
        reads(client, day);
    }

    static List<UseCase> of(FoundedHall test) {
        return new MealRows(test).rows.build();
    }

    private Id<Person> elder(String name) {
        Id<Person> elder = test.person(name);
        for (String purpose : List.of("meal.diet", "meal.door")) {
            test.hall.access().consent(Actor.person(elder), new GiveConsent(elder.value(), purpose, "1"));
        }
        return elder;
    }

    private Id<MealClient> clients(Id<MealRoute> route) {
        ClientDetails details = ClientDetails.of()
                .route(route, 1)
                .door("Lane 12")
                .contact("Son")
                .build();
        Id<MealClient> client = meals.enrol(coordinator, new EnrolClient(programme, elder("elder"), details))
                .id();
        EnrolClient enrol = new EnrolClient(programme, elder("another elder"), details);
        row("enrol", enrol, (to, by) -> to.enrol(by, enrol));
        ChangeClient change = new ChangeClient(client, details);
        row("change", change, (to, by) -> to.change(by, change));
        SetDiet diet = new SetDiet(client, List.of(new DietLine(DietKind.AVOID, "fish", false)), FoundedHall.TODAY);
        meals.setDiet(coordinator, diet);
        row("setDiet", diet, (to, by) -> to.setDiet(by, diet));
        meals.schedule(
                coordinator,
                ScheduleStatus.of(client, ClientStatus.ACTIVE, FoundedHall.TODAY, "Begins")
                        .build());
        ScheduleStatus pause = pause(client, DAY.plusDays(10));
        row("schedule", pause, (to, by) -> to.schedule(by, pause));
        Id<ClientChange> planned =
                meals.schedule(coordinator, pause(client, DAY.plusDays(20))).made(ClientChange.class);
        CancelStatusChange cancel = new CancelStatusChange(planned);
        row("cancel", cancel, (to, by) -> to.cancel(by, cancel));
        SetStandingOrder standing =
                new SetStandingOrder(client, DAY.getDayOfWeek(), List.of(Portion.of(Kitchen.MAIN)), DAY);
        meals.setStanding(coordinator, standing);
        row("setStanding", standing, (to, by) -> to.setStanding(by, standing));
        return client;
    }

    private static ScheduleStatus pause(Id<MealClient> client, LocalDate from) {
        return ScheduleStatus.of(client, ClientStatus.PAUSED, from, "Away")
                .until(from.plusDays(1))
                .build();
    }

    private Id<MealDay> orders(Id<MealClient> client) {
        SetMenu menu = new SetMenu(programme, DAY, List.of(new MenuLine(Kitchen.MAIN, List.of(dish))));
        meals.setMenu(coordinator, menu);
        row("setMenu", menu, (to, by) -> to.setMenu(by, menu));
        GenerateDay generate = new GenerateDay(programme, DAY);
        Id<MealDay> day = meals.generate(coordinator, generate).id();
        row("generate", generate, (to, by) -> to.generate(by, generate));
        OrderOnce once = new OrderOnce(client, DAY.plusDays(1), List.of(Portion.of(Kitchen.MAIN)));
        row("order", once, (to, by) -> to.order(by, once));
        Id<MealOrder> other = meals.order(
                        coordinator, new OrderOnce(client, DAY.plusDays(2), List.of(Portion.of(Kitchen.MAIN))))
                .id();
        CancelOrder cancel = new CancelOrder(other);
        row("cancel", cancel, (to, by) -> to.cancel(by, cancel));
        Id<MealOrder> cancelled = meals.order(
                        coordinator, new OrderOnce(client, DAY.plusDays(3), List.of(Portion.of(Kitchen.MAIN))))
                .id();
        meals.cancel(coordinator, new CancelOrder(cancelled));
        ReaddOrder readd = new ReaddOrder(cancelled);
        row("readd", readd, (to, by) -> to.readd(by, readd));
        Id<MealItem> item =
                meals.reads().orders(coordinator, day).get(0).items().get(0).id();
        SubstituteDish substitute = new SubstituteDish(item, dish);
        row("substitute", substitute, (to, by) -> to.substitute(by, substitute));
        DropItem drop = new DropItem(item, "Not today");
        row("drop", drop, (to, by) -> to.drop(by, drop));
        ConfirmDay confirm = new ConfirmDay(day);
        row("confirm", confirm, (to, by) -> to.confirm(by, confirm));
        CloseDay close = new CloseDay(day);
        row("close", close, (to, by) -> to.close(by, close));
        return day;
    }

    private void reads(Id<MealClient> client, Id<MealDay> day) {
        read("service", MealRights.READ_SERVICE, (to, by) -> to.service(by, programme));
        read("day", MealRights.READ_SERVICE, (to, by) -> to.day(by, programme, DAY));
        read("client", MealRights.READ_CLIENTS, (to, by) -> to.client(by, client));
        read("clients", MealRights.READ_CLIENTS, (to, by) -> to.clients(by, programme, PageRequest.first(10)));
        read("week", MealRights.READ_CLIENTS, (to, by) -> to.week(by, client, DAY));
        read("orders", MealRights.READ_CLIENTS, (to, by) -> to.orders(by, day));
        read("kitchen", MealRights.READ_CLIENTS, (to, by) -> to.kitchen(by, day));
        read("warnings", MealRights.READ_CLIENTS, (to, by) -> to.warnings(by, programme, 7));
        read("labels", MealRights.READ_CLIENTS, (to, by) -> to.labels(by, day));
    }

    private void row(String name, Command command, BiConsumer<Meals, Actor> call) {
        rows.add(new UseCase(
                "Meals." + name,
                command.permission(),
                programme.value(),
                null,
                false,
                (hall, by) -> call.accept(hall.volunteering().meals(), by)));
    }

    private void read(String name, Permission permission, BiFunction<MealReads, Actor, Object> call) {
        rows.add(UseCase.read(
                "MealReads." + name,
                permission,
                programme.value(),
                null,
                (hall, by) -> call.apply(hall.volunteering().meals().reads(), by)));
    }
}
