package org.commonhall.volunteering.delivery;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import java.util.stream.Stream;
import org.commonhall.Call;
import org.commonhall.Due;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.RuleViolation;
import org.commonhall.Told;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.EventPeople;
import org.commonhall.corridor.Parts;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Scopes;
import org.commonhall.credential.Credentials;
import org.commonhall.engagement.EngagementSource;
import org.commonhall.engagement.Engagements;
import org.commonhall.figure.FigureSource;
import org.commonhall.trace.TraceSource;
import org.commonhall.trace.TraceSources;
import org.commonhall.volunteering.meal.DayFollower;
import org.commonhall.volunteering.meal.MealClient;
import org.commonhall.volunteering.meal.Meals;
import org.commonhall.volunteering.service.ServiceRecords;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.welfare.Welfare;

/** Who brings meals to which doors, and what became of them (送餐). Thread-safe. */
public final class Deliveries {
    /** What the hall knows of it. */
    public static final Capability<Deliveries> CAPABILITY = Capability.of("delivery", Deliveries.class)
            .records(
                    DeliveryTerms.TYPE,
                    RouteLine.TYPE,
                    RouteDay.TYPE,
                    FixedCarrier.TYPE,
                    AgreedPlace.TYPE,
                    MealDrop.TYPE)
            .needs(
                    Meals.CAPABILITY,
                    Welfare.CAPABILITY,
                    ServiceRecords.CAPABILITY,
                    Engagements.CAPABILITY,
                    Credentials.CAPABILITY)
            .rights(DeliveryRights.class)
            .events(DeliveryEvent.values())
            .events("delivery.client_read")
            .offers(FigureSource.class, parts -> new MealFigures())
            .offers(DayFollower.class, parts -> new DropPlanner(parts.get(Engagements.CAPABILITY)))
            .offers(EngagementSource.class, parts -> new RoundEngagements())
            .offers(EventPeople.class, parts -> people())
            .offers(TraceSource.class, parts -> TraceSources.of(RouteDay.TYPE, Deliveries::shown))
            .due(Due.DELIVERY_DROP, MealDrop.NEXT_DUE_AT, (all, due) -> all.drops.settle(due))
            .make(Deliveries::new);

    private static final ImmutableSet<Role> STAFF = ImmutableSet.of(Role.COORDINATOR);

    private final RouteSteps routes;
    private final RoundSteps rounds;
    private final DropSteps drops;
    private final DeliveryReads reads;

    Deliveries(Parts parts) {
        this.routes = new RouteSteps(parts.corridor());
        this.rounds = new RoundSteps(parts.corridor(), parts.get(Engagements.CAPABILITY));
        this.drops = new DropSteps(parts.corridor());
        this.reads = new DeliveryReads(parts.corridor());
    }

    /** A round is nobody's; who may follow rounds sees which day it was. */
    private static TraceSource.Shown shown(Reading reading, RouteDay round) {
        return TraceSource.Shown.of(
                reading.allows(
                        DeliveryRights.READ_PROGRESS, false, round.programme().value()),
                round.servedOn().toString(),
                Explanation.of(round.status()),
                round.servedOn()
                        .atStartOfDay(
                                reading.get(Programme.TYPE, round.programme()).zoneId())
                        .toInstant());
    }

    private static EventPeople people() {
        return EventPeople.of(
                EventPeople.of(
                        MealDrop.TYPE,
                        ImmutableMap.of(
                                Told.REQUESTERS,
                                (reading, drop) ->
                                        Stream.ofNullable(drop.carrier()).map(Id::value),
                                Told.STAFF,
                                (reading, drop) -> Scopes.holders(
                                        reading, STAFF, drop.programme().value()))),
                EventPeople.of(
                        RouteDay.TYPE,
                        ImmutableMap.of(
                                Told.REQUESTERS,
                                (reading, round) -> MealDrop.of(reading, round.mealDay()).stream()
                                        .filter(drop -> drop.routeDay().equals(round.id()) && drop.carrier() != null)
                                        .map(drop -> Objects.requireNonNull(drop.carrier())
                                                .value())
                                        .distinct())));
    }

    /**
     * Gives what people see of rounds.
     *
     * @return the reads
     */
    public DeliveryReads reads() {
        return reads;
    }

    /**
     * Sets how the meals of a programme are brought.
     *
     * @param by a coordinator of the programme
     * @param command how
     * @return what came of it
     */
    public Receipt<DeliveryTerms> setTerms(Call by, SetDeliveryTerms command) {
        return routes.terms(by, command);
    }

    /**
     * Sets in which line the clients of a route are visited.
     *
     * @param by a coordinator of the programme
     * @param command the line
     * @return what came of it
     * @throws RuleViolation {@code delivery.route.other} for a line that is not of the clients of the route
     */
    public Receipt<RouteLine> arrange(Call by, ArrangeRoute command) {
        return routes.arrange(by, command);
    }

    /**
     * Confirms the line of a route on a day.
     *
     * @param by a coordinator of the programme
     * @param command which route, on which day
     * @return what came of it
     * @throws NotFound {@code record.missing} for a route of another programme
     * @throws RuleViolation {@code delivery.route.other} for a line that is not of the clients of the day
     */
    public Receipt<RouteDay> confirm(Call by, ConfirmRoute command) {
        return routes.confirm(by, command);
    }

    /**
     * Sets who brings a client meals.
     *
     * @param by a coordinator of the programme
     * @param command who
     * @return what came of it
     * @throws RuleViolation {@code delivery.carrier.twice}, {@code delivery.client.state}, {@code record.person.gone}
     */
    public Receipt<MealClient> fix(Call by, FixCarriers command) {
        return routes.fix(by, command);
    }

    /**
     * Says that a client was told of a new face.
     *
     * @param by a coordinator of the programme
     * @param command who was told of whom
     * @return what came of it
     * @throws RuleViolation {@code delivery.client.state}, {@code record.person.gone}
     */
    public Receipt<MealClient> tell(Call by, TellClient command) {
        return routes.tell(by, command);
    }

    /**
     * Agrees where meals may be left if nobody opens.
     *
     * @param by a coordinator of the programme
     * @param command where
     * @return what came of it
     * @throws RuleViolation {@code access.consent.missing} without a consent to {@code meal.door}, {@code
     *     delivery.client.state}
     */
    public Receipt<MealClient> agree(Call by, AgreePlace command) {
        return routes.agree(by, command);
    }

    /**
     * Says who brings the meals of a route on a day.
     *
     * @param by a coordinator of the programme
     * @param command who, and which meals
     * @return what came of it
     * @throws RuleViolation {@code delivery.carrier.unqualified}, {@code delivery.carrier.full}, {@code
     *     delivery.carrier.busy}, {@code delivery.carrier.unknown} for a face that clients were not told of in time, {@code
     *     delivery.drop.none}, {@code delivery.drop.other}, {@code delivery.drop.state}, {@code access.second.person}
     */
    public Receipt<RouteDay> assign(Call by, AssignCarrier command) {
        return rounds.assign(by, command);
    }

    /**
     * Picks meals up at the kitchen.
     *
     * @param by their carrier
     * @param command which meals
     * @return what came of it
     * @throws RuleViolation {@code delivery.day.unarranged}, {@code delivery.drop.none}, {@code delivery.drop.other}, {@code
     *     delivery.drop.state}
     */
    public Receipt<RouteDay> pickUp(Call by, PickUp command) {
        return rounds.pickUp(by, command);
    }

    /**
     * Takes a meal a step on.
     *
     * @param by its carrier; to cancel it a coordinator of the programme
     * @param command which meal, and what was done
     * @return what came of it
     * @throws RuleViolation {@code delivery.drop.state}, {@code delivery.drop.cold}, {@code delivery.drop.other} for a meal of
     *     another round, {@code delivery.agreed.none}
     */
    public Receipt<MealDrop> step(Call by, DropStep command) {
        return drops.step(by, command);
    }
}
