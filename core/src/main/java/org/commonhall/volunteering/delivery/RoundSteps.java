package org.commonhall.volunteering.delivery;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.access.SecondPerson;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.directory.directory.Person;
import org.commonhall.engagement.Engagements;
import org.commonhall.storage.Query;
import org.commonhall.volunteering.meal.ClientStatus;
import org.commonhall.volunteering.meal.MealClient;
import org.commonhall.volunteering.meal.MealDay;

/** Says who brings meals, and has them picked up. */
final class RoundSteps {
    private final Corridor corridor;
    private final Engagements engagements;

    RoundSteps(Corridor corridor, Engagements engagements) {
        this.corridor = corridor;
        this.engagements = engagements;
    }

    Receipt<RouteDay> assign(Call by, AssignCarrier command) {
        return corridor.run(by, command, DeliveryEvent.ROUND_ASSIGNED.code(), RouteDay.TYPE, change -> {
            RouteDay round = change.lockSubject(RouteDay.TYPE, command.round());
            change.authorise(false, round.programme().value());
            change.requireActing(command.carrier().value());
            // Two routes of a day must not fill one carrier beyond what one brings.
            MealDay day = change.lock(MealDay.TYPE, round.mealDay());
            List<MealDrop> all = MealDrop.of(change, day.id());
            List<MealDrop> drops =
                    asked(all, round, command.drops(), drop -> drop.status().open());
            Carriers carriers = new Carriers(change, day, engagements);
            carriers.requireFit(command.carrier());
            Set<Id<MealDrop>> moved = drops.stream().map(MealDrop::id).collect(Collectors.toSet());
            carriers.requireRoom(all.stream()
                    .filter(drop -> moved.contains(drop.id())
                            || (command.carrier().equals(drop.carrier()) && drop.status() != DropStatus.CANCELLED))
                    .mapToLong(MealDrop::meals)
                    .sum());
            if (command.why() == null) {
                carriers.requireFree(command.carrier());
                requireKnown(change, carriers, command.carrier(), drops);
            } else {
                SecondPerson.require(command.carrier().value(), change.by());
            }
            change.updateAll(
                    MealDrop.TYPE,
                    drops.stream().map(drop -> drop.by(command.carrier())).toList());
            return change.update(RouteDay.TYPE, round);
        });
    }

    private static void requireKnown(Change change, Carriers carriers, Id<Person> person, List<MealDrop> drops) {
        Map<Id<MealClient>, FixedCarrier> told =
                change.select(Query.of(FixedCarrier.TYPE).where(FixedCarrier.PERSON.is(person))).stream()
                        .collect(Collectors.toMap(FixedCarrier::client, one -> one));
        long strange =
                drops.stream().filter(drop -> !carriers.known(told, drop)).count();
        if (strange > 0) {
            throw new RuleViolation("delivery.carrier.unknown", strange);
        }
    }

    Receipt<RouteDay> pickUp(Call by, PickUp command) {
        return corridor.run(by, command, DeliveryEvent.PICKED_UP.code(), RouteDay.TYPE, change -> {
            RouteDay round = change.lockSubject(RouteDay.TYPE, command.round());
            List<MealDrop> all = MealDrop.of(change, round.mealDay());
            boolean own = all.stream().anyMatch(drop -> carries(change, drop));
            change.authorise(own, round.programme().value());
            round.requireConfirmed();
            List<MealDrop> drops = asked(
                    all, round, command.drops(), drop -> drop.status() == DropStatus.PLANNED && carries(change, drop));
            if (!drops.stream().allMatch(drop -> carries(change, drop))) {
                throw new RuleViolation("delivery.drop.other");
            }
            drops.forEach(drop -> drop.require(DropStatus.PLANNED));
            Map<Id<MealClient>, MealClient> clients = change.findAll(
                    MealClient.TYPE, drops.stream().map(MealDrop::client).collect(ImmutableSet.toImmutableSet()));
            Map<Boolean, List<MealDrop>> served = drops.stream()
                    .collect(Collectors.partitioningBy(drop ->
                            Objects.requireNonNull(clients.get(drop.client())).statusOn(drop.servedOn())
                                    == ClientStatus.ACTIVE));
            DeliveryTerms terms = DeliveryTerms.of(change, round.programme());
            change.updateAll(
                    MealDrop.TYPE,
                    Objects.requireNonNull(served.get(true)).stream()
                            .map(drop -> drop.pickedUp(change.now(), terms))
                            .toList());
            DropPlanner.over(change, Objects.requireNonNull(served.get(false)));
            return change.update(RouteDay.TYPE, round);
        });
    }

    private static boolean carries(Change change, MealDrop drop) {
        return drop.carrier() != null && change.by().is(drop.carrier().value());
    }

    /** Gives the meals that are named, or all that can be meant; refuses those of another round, and none at all. */
    private static List<MealDrop> asked(
            List<MealDrop> all, RouteDay round, List<Id<MealDrop>> named, Predicate<MealDrop> meant) {
        List<MealDrop> drops = all.stream()
                .filter(drop -> drop.routeDay().equals(round.id()))
                .filter(drop -> named.isEmpty() ? meant.test(drop) : named.contains(drop.id()))
                .toList();
        if (drops.size() < ImmutableSet.copyOf(named).size()) {
            throw new RuleViolation("delivery.drop.other");
        }
        drops.stream().filter(drop -> !drop.status().open()).forEach(drop -> drop.require());
        if (drops.isEmpty()) {
            throw new RuleViolation("delivery.drop.none");
        }
        return drops;
    }
}
