package org.commonhall.volunteering.meal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Due;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.NotFound;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.access.Consent;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.directory.directory.Period;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;
import org.commonhall.storage.UniqueValueTaken;
import org.commonhall.volunteering.volunteer.Programme;

/** Takes clients in, and keeps their diets, their standing orders and where they stand. Every change holds the client. */
final class ClientSteps {
    private static final String DIET = "meal.diet";
    private static final String DOOR = "meal.door";

    private final Corridor corridor;

    ClientSteps(Corridor corridor) {
        this.corridor = corridor;
    }

    Receipt<MealClient> enrol(Call by, EnrolClient command) {
        try {
            return corridor.run(by, command, MealEvent.CLIENT_ENROLLED.code(), MealClient.TYPE, change -> {
                Programme programme = change.get(Programme.TYPE, command.programme());
                Person person = Person.meant(change, command.person(), programme.scope(), command.permission());
                MealClient fresh = MealClientBuilder.builder()
                        .id(change.newId())
                        .programme(programme.id())
                        .person(person.id())
                        .status(ClientStatus.PENDING)
                        .live(true)
                        .build();
                require(change, fresh, command.details());
                return change.insert(MealClient.TYPE, fresh.described(command.details()));
            });
        } catch (Conflict taken) {
            throw UniqueValueTaken.causes(taken, MealClient.TYPE, "person")
                    ? new Conflict("meal.client.twice", taken)
                    : taken;
        }
    }

    private static void require(Change change, MealClient client, ClientDetails details) {
        Id<MealRoute> route = details.route();
        if (route != null && !change.get(MealRoute.TYPE, route).programme().equals(client.programme())) {
            throw new NotFound("record.missing", MealRoute.TYPE);
        }
        if (details.saysWhere()) {
            Consent.require(change, client.person().value(), DOOR);
        }
    }

    Receipt<MealClient> change(Call by, ChangeClient command) {
        return corridor.run(by, command, MealEvent.CLIENT_CHANGED.code(), MealClient.TYPE, change -> {
            MealClient client = held(change, command.client());
            require(change, client, command.details());
            return change.update(MealClient.TYPE, client.described(command.details()));
        });
    }

    Receipt<MealClient> diet(Call by, SetDiet command) {
        return corridor.run(by, command, MealEvent.DIET_SET.code(), MealClient.TYPE, change -> {
            MealClient client = held(change, command.client());
            Consent.require(change, client.person().value(), DIET);
            LocalDate from = command.from();
            List<DietFact> ended = new ArrayList<>();
            for (DietFact fact : change.select(Query.of(DietFact.TYPE).where(DietFact.CLIENT.is(client.id())))) {
                if (!fact.startsOn().isBefore(from)) {
                    change.delete(DietFact.TYPE, fact);
                } else if (fact.endsOn() == null || fact.endsOn().isAfter(from)) {
                    ended.add(fact.until(from));
                }
            }
            change.updateAll(DietFact.TYPE, ended);
            change.insertAll(
                    DietFact.TYPE,
                    command.facts().stream()
                            .map(line -> new DietFact(
                                    change.newId(),
                                    0,
                                    client.programme(),
                                    client.id(),
                                    line.kind(),
                                    line.what(),
                                    line.hard(),
                                    from,
                                    null))
                            .toList());
            return change.update(MealClient.TYPE, client);
        });
    }

    Receipt<MealClient> standing(Call by, SetStandingOrder command) {
        return corridor.run(by, command, MealEvent.STANDING_SET.code(), MealClient.TYPE, change -> {
            MealClient client = held(change, command.client());
            Dish.requireComponents(change, client.programme(), command.portions());
            LocalDate from = command.from();
            long weekday = command.weekday().getValue();
            end(
                    change,
                    change.select(Query.of(StandingOrder.TYPE)
                            .where(StandingOrder.CLIENT.is(client.id()))
                            .where(StandingOrder.WEEKDAY.is(weekday))),
                    from);
            change.insertAll(
                    StandingOrder.TYPE,
                    command.portions().stream()
                            .map(portion -> new StandingOrder(
                                    change.newId(),
                                    0,
                                    client.programme(),
                                    client.id(),
                                    weekday,
                                    portion.component(),
                                    portion.size(),
                                    portion.quantity(),
                                    from,
                                    null))
                            .toList());
            return change.update(MealClient.TYPE, client);
        });
    }

    /** Ends standing orders on a day; those that would not even begin go. */
    private static void end(Change change, List<StandingOrder> orders, LocalDate day) {
        List<StandingOrder> ended = new ArrayList<>();
        for (StandingOrder one : orders) {
            if (!one.startsOn().isBefore(day)) {
                change.delete(StandingOrder.TYPE, one);
            } else if (one.endsOn() == null || one.endsOn().isAfter(day)) {
                ended.add(one.until(day));
            }
        }
        change.updateAll(StandingOrder.TYPE, ended);
    }

    Receipt<MealClient> schedule(Call by, ScheduleStatus command) {
        return corridor.run(by, command, MealEvent.STATUS_PLANNED.code(), MealClient.TYPE, change -> {
            MealClient client = held(change, command.client());
            ZoneId zone = change.get(Programme.TYPE, client.programme()).zoneId();
            LocalDate today = LocalDate.ofInstant(change.now(), zone);
            if (command.from().isBefore(today)) {
                throw new RuleViolation("meal.status.past", command.from());
            }
            Period.requireOrder(command.from(), command.until());
            List<ClientChange> planned = planned(change, client);
            requireStep(client, StatusPlan.of(planned), command);
            cancelOrders(change, client, command);
            return settled(change, client, replanned(change, client, planned, command), today, zone);
        });
    }

    private static List<ClientChange> planned(Change change, MealClient client) {
        return change.select(Query.of(ClientChange.TYPE).where(ClientChange.CLIENT.is(client.id()))).stream()
                .filter(one -> one.state() == ChangeState.PLANNED)
                .toList();
    }

    private static void requireStep(MealClient client, StatusPlan plan, ScheduleStatus command) {
        ClientStatus before = plan.on(command.from(), client.status());
        boolean pause = command.to() == ClientStatus.PAUSED;
        plan.steps().stream()
                .filter(step -> pause && step.to() == ClientStatus.PAUSED)
                .filter(step -> step.overlaps(command.from(), command.until()))
                .findFirst()
                .ifPresent(step -> {
                    throw new RuleViolation("meal.status.overlap", step.from());
                });
        if (!before.leadsTo(command.to()) || (!pause && command.until() != null)) {
            throw new RuleViolation("meal.client.state", Explanation.of(before));
        }
    }

    /** Cuts what the change ends, and adds it, unless it is the end of a pause that was planned. */
    private static List<ClientChange> replanned(
            Change change, MealClient client, List<ClientChange> planned, ScheduleStatus command) {
        boolean lifts = false;
        List<ClientChange> next = new ArrayList<>();
        for (ClientChange one : planned) {
            boolean cut = command.to() != ClientStatus.PAUSED
                    && one.step().overlaps(command.from(), null)
                    && (command.to().over() || !one.startsOn().isAfter(command.from()));
            lifts |= cut && one.toStatus() == ClientStatus.PAUSED;
            next.add(cut ? change.update(ClientChange.TYPE, one.until(command.from())) : one);
        }
        if (!lifts || command.to().over()) {
            next.add(change.insert(
                    ClientChange.TYPE,
                    new ClientChange(
                            change.newId(),
                            0,
                            client.id(),
                            command.to(),
                            command.from(),
                            command.until(),
                            command.reason(),
                            ChangeState.PLANNED)));
        }
        return next;
    }

    private static void cancelOrders(Change change, MealClient client, ScheduleStatus command) {
        if (command.to() == ClientStatus.ACTIVE) {
            return;
        }
        CancelledBy why = command.to() == ClientStatus.PAUSED ? CancelledBy.PAUSE : CancelledBy.STOP;
        List<MealOrder> orders = change
                .select(Query.of(MealOrder.TYPE)
                        .where(MealOrder.CLIENT.is(client.id()))
                        .where(MealOrder.SERVED_ON.between(command.from(), command.until())))
                .stream()
                .filter(order -> order.status() == OrderStatus.ORDERED)
                .sorted(Comparator.comparing(MealOrder::servedOn))
                .filter(order -> change.lock(MealDay.TYPE, order.mealDay()).status() == DayStatus.OPEN)
                .map(order -> order.cancelled(why))
                .toList();
        change.updateAll(MealOrder.TYPE, orders);
    }

    private static MealClient settled(
            Change change, MealClient client, List<ClientChange> planned, LocalDate today, ZoneId zone) {
        MealClient next = client.settled(StatusPlan.of(planned), today, zone);
        StatusPlan left = StatusPlan.parse(next.plan());
        change.updateAll(
                ClientChange.TYPE,
                planned.stream()
                        .filter(one -> one.state() == ChangeState.PLANNED)
                        .filter(one -> !left.steps().contains(one.step()))
                        .map(one -> one.as(ChangeState.DONE))
                        .toList());
        if (next.status().over()) {
            end(change, change.select(Query.of(StandingOrder.TYPE).where(StandingOrder.CLIENT.is(client.id()))), today);
        }
        return change.update(MealClient.TYPE, next);
    }

    Receipt<MealClient> cancel(Call by, CancelStatusChange command) {
        return corridor.run(by, command, MealEvent.STATUS_CANCELLED.code(), MealClient.TYPE, change -> {
            Id<MealClient> whose =
                    change.get(ClientChange.TYPE, command.change()).client();
            MealClient client = change.lock(MealClient.TYPE, whose);
            change.authorise(false, client.programme().value());
            ZoneId zone = change.get(Programme.TYPE, client.programme()).zoneId();
            LocalDate today = LocalDate.ofInstant(change.now(), zone);
            ClientChange known = change.lock(ClientChange.TYPE, command.change());
            if (known.state() != ChangeState.PLANNED || !known.startsOn().isAfter(today)) {
                throw new RuleViolation("meal.status.begun", known.startsOn());
            }
            change.update(ClientChange.TYPE, known.as(ChangeState.CANCELLED));
            return settled(change, client, planned(change, client), today, zone);
        });
    }

    boolean settle(Due due) {
        SettleClient command = new SettleClient(new Id<>(due.id()), due.at());
        return corridor.settle(due.call(), command, MealEvent.STATUS_REACHED.code(), MealClient.TYPE, change -> {
            MealClient client = change.lock(MealClient.TYPE, command.client());
            change.authorise(false, client.programme().value());
            // It was planned otherwise meanwhile.
            if (!command.at().equals(client.nextDueAt())) {
                return client;
            }
            ZoneId zone = change.get(Programme.TYPE, client.programme()).zoneId();
            LocalDate today = LocalDate.ofInstant(change.now(), zone);
            return settled(change, client, planned(change, client), today, zone);
        });
    }

    private static MealClient held(Change change, Id<MealClient> id) {
        MealClient client = change.lockSubject(MealClient.TYPE, id);
        change.authorise(false, client.programme().value());
        client.requireLive();
        change.requireActing(client.person().value());
        return client;
    }
}
