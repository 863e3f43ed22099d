package org.commonhall.volunteering.delivery;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonhall.Call;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.access.Consent;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;
import org.commonhall.volunteering.meal.DayStatus;
import org.commonhall.volunteering.meal.MealClient;
import org.commonhall.volunteering.meal.MealDay;
import org.commonhall.volunteering.meal.MealRoute;
import org.commonhall.volunteering.volunteer.Programme;

/** Sets how meals are brought: the terms, the lines of routes, and who brings what to whom. */
final class RouteSteps {
    private static final String DOOR = "meal.door";

    private final Corridor corridor;

    RouteSteps(Corridor corridor) {
        this.corridor = corridor;
    }

    Receipt<DeliveryTerms> terms(Call by, SetDeliveryTerms command) {
        return corridor.run(by, command, DeliveryEvent.TERMS_SET.code(), DeliveryTerms.TYPE, change -> {
            Programme programme = change.lock(Programme.TYPE, command.programme());
            change.authorise(false, programme.scope());
            Optional<DeliveryTerms> known = DeliveryTerms.find(change, programme.id());
            return known.isEmpty()
                    ? change.insert(DeliveryTerms.TYPE, DeliveryTerms.of(change.newId(), 0, command))
                    : change.update(
                            DeliveryTerms.TYPE,
                            DeliveryTerms.of(known.get().id(), known.get().version(), command));
        });
    }

    Receipt<RouteLine> arrange(Call by, ArrangeRoute command) {
        return corridor.run(by, command, DeliveryEvent.ROUTE_ARRANGED.code(), RouteLine.TYPE, change -> {
            MealRoute route = change.lock(MealRoute.TYPE, command.route());
            change.authorise(false, route.programme().value());
            RouteOrder line = RouteOrder.confirmed(command.clients(), RouteLines.living(change, route));
            Optional<RouteLine> known = RouteLines.stored(change, route.id());
            RouteLine next = new RouteLine(
                    known.map(RouteLine::id).orElseGet(change::newId),
                    known.map(RouteLine::version).orElse(0L),
                    route.programme(),
                    route.id(),
                    RouteOrder.write(line.clients()));
            return known.isEmpty() ? change.insert(RouteLine.TYPE, next) : change.update(RouteLine.TYPE, next);
        });
    }

    Receipt<RouteDay> confirm(Call by, ConfirmRoute command) {
        return corridor.run(by, command, DeliveryEvent.ROUTE_CONFIRMED.code(), RouteDay.TYPE, change -> {
            MealDay day = change.lockSubject(MealDay.TYPE, command.day());
            change.authorise(false, day.programme().value());
            MealRoute route = change.get(MealRoute.TYPE, command.route());
            if (!route.programme().equals(day.programme())) {
                throw new NotFound("record.missing", MealRoute.TYPE);
            }
            RouteLines lines = RouteLines.of(change, day);
            List<MealClient> today = lines.today(route.id());
            RouteOrder line = command.clients().isEmpty()
                    ? new RouteOrder(lines.line(route.id()).clients(), true)
                    : RouteOrder.confirmed(command.clients(), today);
            place(change, day, line);
            Optional<RouteDay> known = lines.day(route.id());
            return known.isEmpty()
                    ? change.insert(RouteDay.TYPE, RouteDay.fresh(change, day, route.id(), line))
                    : change.update(RouteDay.TYPE, known.get().with(line));
        });
    }

    /** Puts what is planned already in line. */
    private static void place(Change change, MealDay day, RouteOrder line) {
        if (day.status() != DayStatus.OPEN) {
            change.updateAll(
                    MealDrop.TYPE,
                    MealDrop.of(change, day.id()).stream()
                            .filter(drop -> line.clients().contains(drop.client())
                                    && line.clients().indexOf(drop.client()) != drop.place())
                            .map(drop -> drop.at(line.clients().indexOf(drop.client())))
                            .toList());
        }
    }

    Receipt<MealClient> fix(Call by, FixCarriers command) {
        return corridor.run(by, command, DeliveryEvent.CARRIERS_FIXED.code(), MealClient.TYPE, change -> {
            MealClient client = held(change, change.lockSubject(MealClient.TYPE, command.client()));
            if (ImmutableSet.copyOf(command.carriers()).size()
                    < command.carriers().size()) {
                throw new RuleViolation("delivery.carrier.twice");
            }
            Map<Id<Person>, FixedCarrier> known =
                    change.select(Query.of(FixedCarrier.TYPE).where(FixedCarrier.CLIENT.is(client.id()))).stream()
                            .collect(Collectors.toMap(FixedCarrier::person, one -> one));
            for (int i = 0; i < command.carriers().size(); i++) {
                Id<Person> person = command.carriers().get(i);
                FixedCarrier old = known.remove(person);
                FixedCarrier one = old == null ? fresh(change, client, person, i) : old.at(i);
                store(change, i == 0 ? one.told(change.now()) : one);
            }
            known.values().forEach(one -> change.delete(FixedCarrier.TYPE, one));
            return change.update(MealClient.TYPE, client);
        });
    }

    Receipt<MealClient> tell(Call by, TellClient command) {
        return corridor.run(by, command, DeliveryEvent.CLIENT_TOLD.code(), MealClient.TYPE, change -> {
            MealClient client = held(change, change.lock(MealClient.TYPE, command.client()));
            List<FixedCarrier> known =
                    change.select(Query.of(FixedCarrier.TYPE).where(FixedCarrier.CLIENT.is(client.id())));
            FixedCarrier one = known.stream()
                    .filter(carrier -> carrier.person().equals(command.carrier()))
                    .findFirst()
                    .orElseGet(() -> fresh(
                            change,
                            client,
                            command.carrier(),
                            1
                                    + known.stream()
                                            .mapToLong(FixedCarrier::place)
                                            .max()
                                            .orElse(0)));
            store(change, one.told(change.now()));
            return change.update(MealClient.TYPE, client);
        });
    }

    Receipt<MealClient> agree(Call by, AgreePlace command) {
        return corridor.run(by, command, DeliveryEvent.PLACE_AGREED.code(), MealClient.TYPE, change -> {
            MealClient client = held(change, change.lock(MealClient.TYPE, command.client()));
            Consent.require(change, client.person().value(), DOOR);
            Optional<AgreedPlace> known = AgreedPlace.find(change, client.id());
            if (known.isEmpty()) {
                change.insert(AgreedPlace.TYPE, new AgreedPlace(change.newId(), 0, client.id(), command.words(), null));
            } else {
                change.update(
                        AgreedPlace.TYPE,
                        new AgreedPlace(known.get().id(), known.get().version(), client.id(), command.words(), null));
            }
            return change.update(MealClient.TYPE, client);
        });
    }

    private static MealClient held(Change change, MealClient client) {
        change.authorise(false, client.programme().value());
        if (client.live() == null) {
            throw new RuleViolation("delivery.client.state", Explanation.of(client.status()));
        }
        return client;
    }

    private static FixedCarrier fresh(Change change, MealClient client, Id<Person> person, long place) {
        change.requireActing(person.value());
        return new FixedCarrier(change.newId(), 0, client.programme(), client.id(), person, place, null);
    }

    private static void store(Change change, FixedCarrier one) {
        if (one.version() == 0) {
            change.insert(FixedCarrier.TYPE, one);
        } else {
            change.update(FixedCarrier.TYPE, one);
        }
    }
}
