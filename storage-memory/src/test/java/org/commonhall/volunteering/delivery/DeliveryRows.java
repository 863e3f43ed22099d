package org.commonhall.volunteering.delivery;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.Role;
import org.commonhall.access.GiveConsent;
import org.commonhall.access.GrantRole;
import org.commonhall.access.UseCase;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.FoundedHall;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.volunteering.meal.ClientDetails;
import org.commonhall.volunteering.meal.ClientStatus;
import org.commonhall.volunteering.meal.ConfirmDay;
import org.commonhall.volunteering.meal.DefineDish;
import org.commonhall.volunteering.meal.DefineRoute;
import org.commonhall.volunteering.meal.Dish;
import org.commonhall.volunteering.meal.EnrolClient;
import org.commonhall.volunteering.meal.GenerateDay;
import org.commonhall.volunteering.meal.Kitchen;
import org.commonhall.volunteering.meal.MealClient;
import org.commonhall.volunteering.meal.MealDay;
import org.commonhall.volunteering.meal.MealRoute;
import org.commonhall.volunteering.meal.Meals;
import org.commonhall.volunteering.meal.MenuLine;
import org.commonhall.volunteering.meal.Portion;
import org.commonhall.volunteering.meal.ScheduleStatus;
import org.commonhall.volunteering.meal.SetMealService;
import org.commonhall.volunteering.meal.SetMenu;
import org.commonhall.volunteering.meal.SetStandingOrder;
import org.commonhall.volunteering.volunteer.FoundProgramme;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.RegisterVolunteer;

/** Rows of rounds of meals. */
final class DeliveryRows {
    private static final LocalDate DAY = FoundedHall.TODAY.plusDays(2);

    private final ImmutableList.Builder<UseCase> rows = ImmutableList.builder();
    private final FoundedHall test;
    private final Meals meals;
    private final Deliveries deliveries;
    private final Id<Programme> programme;
    private final Id<Person> carrier;
    private final Actor coordinator;

    private DeliveryRows(FoundedHall test) {
        this.test = test;
        this.meals = test.hall.volunteering().meals();
        this.deliveries = test.hall.volunteering().deliveries();
        Id<Organization> kitchen = test.organization("street_office", "kitchen of rounds");
        this.programme = test.hall
                .volunteering()
                .volunteers()
                .found(
                        test.founder,
                        FoundProgramme.of(kitchen, "rounds", "Rounds").build())
                .id();
        Id<Person> person = test.person("coordinator of rounds");
        test.hall
                .access()
                .grant(
                        test.founder,
                        GrantRole.of(person.value(), Role.COORDINATOR, programme.value())
                                .build());
        this.coordinator = Actor.person(person);
        this.carrier = test.person("carrier");
        test.hall
                .volunteering()
                .volunteers()
                .register(Actor.person(carrier), RegisterVolunteer.of().build());
        SetDeliveryTerms terms = SetDeliveryTerms.of(programme).noticeHours(0).build();
        deliveries.setTerms(coordinator, terms);
        row("setTerms", terms, (to, by) -> to.setTerms(by, terms));
        meals.setService(coordinator, new SetMealService(programme, kitchen, LocalTime.NOON, 0, 1));
        Id<Dish> dish = meals.define(
                        coordinator,
                        DefineDish.of(programme, "M", "Chicken", Kitchen.MAIN).build())
                .id();
        Id<MealRoute> route = meals.define(coordinator, new DefineRoute(programme, "1", "First"))
                .id();
        client(route);
        meals.setMenu(coordinator, new SetMenu(programme, DAY, List.of(new MenuLine(Kitchen.MAIN, List.of(dish)))));
        Id<MealDay> day =
                meals.generate(coordinator, new GenerateDay(programme, DAY)).id();
        meals.confirm(coordinator, new ConfirmDay(day));
        ConfirmRoute confirm = ConfirmRoute.asProposed(day, route);
        Id<RouteDay> round = deliveries.confirm(coordinator, confirm).id();
        row("confirm", confirm, (to, by) -> to.confirm(by, confirm));
        AssignCarrier assign = AssignCarrier.of(round, carrier).build();
        row("assign", assign, (to, by) -> to.assign(by, assign));
        carried(day, round);
    }

    static List<UseCase> of(FoundedHall test) {
        return new DeliveryRows(test).rows.build();
    }

    private Id<MealClient> client(Id<MealRoute> route) {
        Id<Person> elder = test.person("elder of a round");
        test.hall.access().consent(Actor.person(elder), new GiveConsent(elder.value(), "meal.door", "1"));
        Id<MealClient> client = meals.enrol(
                        coordinator,
                        new EnrolClient(
                                programme,
                                elder,
                                ClientDetails.of().route(route, 1).build()))
                .id();
        meals.schedule(
                coordinator,
                ScheduleStatus.of(client, ClientStatus.ACTIVE, FoundedHall.TODAY, "Begins")
                        .build());
        meals.setStanding(
                coordinator, new SetStandingOrder(client, DAY.getDayOfWeek(), List.of(Portion.of(Kitchen.MAIN)), DAY));
        ArrangeRoute arrange = new ArrangeRoute(route, List.of(client));
        row("arrange", arrange, (to, by) -> to.arrange(by, arrange));
        FixCarriers fix = new FixCarriers(client, List.of(carrier));
        deliveries.fix(coordinator, fix);
        row("fix", fix, (to, by) -> to.fix(by, fix));
        TellClient tell = new TellClient(client, carrier);
        row("tell", tell, (to, by) -> to.tell(by, tell));
        AgreePlace agree = new AgreePlace(client, "The box");
        row("agree", agree, (to, by) -> to.agree(by, agree));
        return client;
    }

    private void carried(Id<MealDay> day, Id<RouteDay> round) {
        DeliveryReads reads = deliveries.reads();
        Id<MealDrop> drop =
                reads.routeSheets(coordinator, day).get(0).doors().get(0).drop();
        PickUp pickUp = PickUp.all(round);
        rows.add(new UseCase(
                "Deliveries.pickUp",
                pickUp.permission(),
                programme.value(),
                carrier,
                false,
                (hall, by) -> hall.volunteering().deliveries().pickUp(by, pickUp)));
        DropStep hand = DropStep.handedOver(drop, HandedTo.SELF).build();
        rows.add(new UseCase(
                "Deliveries.step",
                hand.permission(),
                programme.value(),
                carrier,
                false,
                (hall, by) -> hall.volunteering().deliveries().step(by, hand)));
        DropStep cancel = DropStep.cancelled(drop).build();
        row("step", cancel, (to, by) -> to.step(by, cancel));
        read("lines", DeliveryRights.READ_SHEETS, (to, by) -> to.lines(by, day));
        read("routeSheets", DeliveryRights.READ_SHEETS, (to, by) -> to.routeSheets(by, day));
        read("progress", DeliveryRights.READ_PROGRESS, (to, by) -> to.progress(by, day));
        rows.add(UseCase.mine(
                "DeliveryReads.myRound",
                carrier,
                (hall, by) -> hall.volunteering().deliveries().reads().myRound(by, day)));
    }

    private void row(String name, Command command, BiConsumer<Deliveries, Actor> call) {
        rows.add(new UseCase(
                "Deliveries." + name,
                command.permission(),
                programme.value(),
                null,
                false,
                (hall, by) -> call.accept(hall.volunteering().deliveries(), by)));
    }

    private void read(String name, Permission permission, BiFunction<DeliveryReads, Actor, Object> call) {
        rows.add(UseCase.read(
                "DeliveryReads." + name,
                permission,
                programme.value(),
                null,
                (hall, by) -> call.apply(hall.volunteering().deliveries().reads(), by)));
    }
}
