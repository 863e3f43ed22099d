package org.commonhall.volunteering.meal;

import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Due;
import org.commonhall.NotFound;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Parts;
import org.commonhall.volunteering.volunteer.Volunteers;

/** Who gets meals, what of, and what the kitchen cooks (为老送餐). Thread-safe. */
public final class Meals {
    /** What the hall knows of it. */
    public static final Capability<Meals> CAPABILITY = Capability.of("meal", Meals.class)
            .records(
                    MealService.TYPE,
                    MealRoute.TYPE,
                    Dish.TYPE,
                    Restriction.TYPE,
                    MealClient.TYPE,
                    ClientChange.TYPE,
                    DietFact.TYPE,
                    StandingOrder.TYPE,
                    MealDay.TYPE,
                    DayDish.TYPE,
                    MealOrder.TYPE,
                    MealItem.TYPE)
            .needs(Volunteers.CAPABILITY)
            .rights(MealRights.class)
            .events(MealEvent.values())
            .events("meal.client_read")
            .due(Due.MEAL_CLIENT, MealClient.NEXT_DUE_AT, (all, due) -> all.clients.settle(due))
            .make(Meals::new);

    private final ServiceSteps services;
    private final ClientSteps clients;
    private final OrderSteps orders;
    private final DaySteps days;
    private final MealReads reads;

    Meals(Parts parts) {
        this.services = new ServiceSteps(parts.corridor());
        this.clients = new ClientSteps(parts.corridor());
        this.orders = new OrderSteps(parts.corridor());
        this.days = new DaySteps(parts.corridor(), parts.offered(DayFollower.class));
        this.reads = new MealReads(parts.corridor());
    }

    /**
     * Gives what people see of meals.
     *
     * @return the reads
     */
    public MealReads reads() {
        return reads;
    }

    /**
     * Sets how meals are ordered in a programme.
     *
     * @param by a coordinator of the programme
     * @param command how
     * @return what came of it
     */
    public Receipt<MealService> setService(Call by, SetMealService command) {
        return services.set(by, command);
    }

    /**
     * Defines a route, or gives it another title.
     *
     * @param by a coordinator of the programme
     * @param command the route
     * @return what came of it
     */
    public Receipt<MealRoute> define(Call by, DefineRoute command) {
        return services.route(by, command);
    }

    /**
     * Defines a dish, or changes it.
     *
     * @param by a coordinator of the programme
     * @param command the dish
     * @return what came of it
     */
    public Receipt<Dish> define(Call by, DefineDish command) {
        return services.dish(by, command);
    }

    /**
     * Defines a diet that forbids ingredients, or changes it.
     *
     * @param by a coordinator of the programme
     * @param command the restriction
     * @return what came of it
     */
    public Receipt<Restriction> define(Call by, DefineRestriction command) {
        return services.restriction(by, command);
    }

    /**
     * Takes somebody in whom meals are brought to.
     *
     * @param by a coordinator of the programme
     * @param command who, and how
     * @return what came of it
     * @throws Conflict {@code meal.client.twice}
     * @throws RuleViolation {@code access.consent.missing} where a door is told without a consent to {@code meal.door}
     */
    public Receipt<MealClient> enrol(Call by, EnrolClient command) {
        return clients.enrol(by, command);
    }

    /**
     * Changes how meals come to a client.
     *
     * @param by a coordinator of the programme
     * @param command how
     * @return what came of it
     * @throws RuleViolation {@code access.consent.missing}, {@code meal.client.state} for one who gets nothing any more
     */
    public Receipt<MealClient> change(Call by, ChangeClient command) {
        return clients.change(by, command);
    }

    /**
     * Sets what the kitchen must know of a client's diet.
     *
     * @param by a coordinator of the programme
     * @param command the diet
     * @return what came of it
     * @throws RuleViolation {@code access.consent.missing} without a consent to {@code meal.diet}, {@code meal.client.state}
     */
    public Receipt<MealClient> setDiet(Call by, SetDiet command) {
        return clients.diet(by, command);
    }

    /**
     * Plans where a client stands from a day on.
     *
     * @param by a coordinator of the programme
     * @param command the plan
     * @return what came of it
     * @throws RuleViolation {@code meal.status.past}, {@code meal.status.overlap} with another pause, {@code
     *     meal.client.state} for a step that does not follow
     */
    public Receipt<MealClient> schedule(Call by, ScheduleStatus command) {
        return clients.schedule(by, command);
    }

    /**
     * Gives up a planned change of status.
     *
     * @param by a coordinator of the programme
     * @param command which one
     * @return what came of it
     * @throws RuleViolation {@code meal.status.begun}
     */
    public Receipt<MealClient> cancel(Call by, CancelStatusChange command) {
        return clients.cancel(by, command);
    }

    /**
     * Sets what a client gets on a weekday without being asked.
     *
     * @param by a coordinator of the programme
     * @param command the portions
     * @return what came of it
     * @throws RuleViolation {@code meal.component.unknown}, {@code meal.client.state}
     */
    public Receipt<MealClient> setStanding(Call by, SetStandingOrder command) {
        return clients.standing(by, command);
    }

    /**
     * Sets what is cooked on a day.
     *
     * @param by a coordinator of the programme
     * @param command the dishes
     * @return what came of it
     * @throws RuleViolation {@code meal.menu.twice}, {@code meal.menu.component} for a dish that is another part of a meal,
     *     {@code meal.day.state}
     */
    public Receipt<MealDay> setMenu(Call by, SetMenu command) {
        return days.menu(by, command);
    }

    /**
     * Orders something for one day.
     *
     * @param by a coordinator of the programme
     * @param command what
     * @return what came of it
     * @throws Conflict {@code meal.order.twice}
     * @throws RuleViolation {@code meal.order.late}, {@code meal.client.state} for one who is away, {@code
     *     meal.component.unknown}, {@code meal.day.state}
     */
    public Receipt<MealOrder> order(Call by, OrderOnce command) {
        return orders.once(by, command);
    }

    /**
     * Makes the orders of a day out of the standing ones. Twice is as good as once: who has an order, or did not want it, gets
     * no other. Costs twelve statements for any number of clients.
     *
     * @param by a coordinator of the programme
     * @param command which day
     * @return what came of it; the day is the subject
     * @throws NotFound {@code record.missing} for a programme without meals
     * @throws RuleViolation {@code meal.day.state}
     */
    public Receipt<MealDay> generate(Call by, GenerateDay command) {
        return days.generate(by, command);
    }

    /**
     * Cancels an order because the client does not want it.
     *
     * @param by a coordinator of the programme
     * @param command which order
     * @return what came of it
     * @throws RuleViolation {@code meal.order.late}, {@code meal.order.state}, {@code meal.day.state}
     */
    public Receipt<MealOrder> cancel(Call by, CancelOrder command) {
        return orders.cancel(by, command);
    }

    /**
     * Has a cancelled order cooked after all.
     *
     * @param by a coordinator of the programme
     * @param command which order
     * @return what came of it
     * @throws Conflict {@code meal.order.twice} where the client has another one
     * @throws RuleViolation {@code meal.order.state}, {@code meal.client.state}, {@code meal.day.state}
     */
    public Receipt<MealOrder> readd(Call by, ReaddOrder command) {
        return orders.readd(by, command);
    }

    /**
     * Gives a client another dish of the menu.
     *
     * @param by a coordinator of the programme
     * @param command which dish, in place of what
     * @return what came of it
     * @throws RuleViolation {@code meal.menu.dish} for one that is not on the menu, {@code meal.order.state}, {@code
     *     meal.day.state}
     */
    public Receipt<MealItem> substitute(Call by, SubstituteDish command) {
        return orders.substitute(by, command);
    }

    /**
     * Leaves something out of an order.
     *
     * @param by a coordinator of the programme
     * @param command what, and why
     * @return what came of it
     * @throws RuleViolation {@code meal.order.state}, {@code meal.day.state}
     */
    public Receipt<MealItem> drop(Call by, DropItem command) {
        return orders.drop(by, command);
    }

    /**
     * Has the kitchen cook what was counted.
     *
     * @param by a coordinator of the programme
     * @param command which day
     * @return what came of it
     * @throws RuleViolation {@code meal.clash.hard} with the dish and what must not be in it, {@code meal.menu.none} for a part
     *     without a dish, {@code meal.day.state}
     */
    public Receipt<MealDay> confirm(Call by, ConfirmDay command) {
        return days.confirm(by, command);
    }

    /**
     * Ends a day.
     *
     * @param by a coordinator of the programme
     * @param command which day
     * @return what came of it
     * @throws RuleViolation {@code meal.day.state}
     */
    public Receipt<MealDay> close(Call by, CloseDay command) {
        return days.close(by, command);
    }
}
