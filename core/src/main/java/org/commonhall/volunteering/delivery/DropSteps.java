package org.commonhall.volunteering.delivery;

import java.util.UUID;
import org.commonhall.Call;
import org.commonhall.Due;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.storage.Query;
import org.commonhall.trace.Trace;
import org.commonhall.trace.TraceRelation;
import org.commonhall.volunteering.meal.MealClient;
import org.commonhall.volunteering.meal.MealOrder;
import org.commonhall.volunteering.meal.OrderStatus;
import org.commonhall.volunteering.welfare.WelfareCheck;
import org.commonhall.volunteering.welfare.WelfareChecks;

/** Takes meals on their way from door to door. Every change holds the meal. */
final class DropSteps {
    private final Corridor corridor;

    DropSteps(Corridor corridor) {
        this.corridor = corridor;
    }

    Receipt<MealDrop> step(Call by, DropStep command) {
        return corridor.run(by, command, DeliveryEvent.HANDED_OVER.code(), MealDrop.TYPE, change -> {
            change.event(event(command.action()).code());
            MealDrop drop = change.lockSubject(MealDrop.TYPE, command.drop());
            boolean own =
                    drop.carrier() != null && change.by().is(drop.carrier().value());
            if (!own && command.action() != DropAction.CANCEL && carries(change, drop)) {
                throw new RuleViolation("delivery.drop.other");
            }
            change.authorise(own, drop.programme().value());
            return change.update(MealDrop.TYPE, next(change, drop, command));
        });
    }

    private static DeliveryEvent event(DropAction action) {
        return switch (action) {
            case HAND_OVER -> DeliveryEvent.HANDED_OVER;
            case LEAVE -> DeliveryEvent.LEFT_AS_AGREED;
            case NOT_ANSWERED -> DeliveryEvent.NOT_ANSWERED;
            case DISCARD -> DeliveryEvent.MEAL_DISCARDED;
            case CONCERN -> DeliveryEvent.CONCERN;
            case CANCEL -> DeliveryEvent.DROP_CANCELLED;
        };
    }

    /** Whether the actor brings something else that day. */
    private static boolean carries(Change change, MealDrop drop) {
        UUID person = change.by().person();
        return person != null
                && change.count(Query.of(MealDrop.TYPE)
                                .where(MealDrop.CARRIER.is(new Id<>(person)))
                                .where(MealDrop.MEAL_DAY.is(drop.mealDay())))
                        > 0;
    }

    private static MealDrop next(Change change, MealDrop drop, DropStep step) {
        return switch (step.action()) {
            case HAND_OVER -> {
                drop.require(DropStatus.PICKED_UP, DropStatus.NOT_ANSWERED);
                yield delivered(change, drop, DropStatus.HANDED_OVER, step);
            }
            case LEAVE -> {
                drop.require(DropStatus.PICKED_UP);
                yield delivered(change, drop, DropStatus.LEFT_AS_AGREED, step);
            }
            case NOT_ANSWERED -> {
                drop.require(DropStatus.PICKED_UP);
                check(change, drop, step);
                yield drop.ended(DropStatus.NOT_ANSWERED, step, change.now());
            }
            case DISCARD -> {
                drop.require(DropStatus.PICKED_UP, DropStatus.NOT_ANSWERED);
                order(change, drop, OrderStatus.FAILED);
                yield drop.ended(
                        drop.status() == DropStatus.PICKED_UP ? DropStatus.DISCARDED : DropStatus.RETURNED,
                        step,
                        change.now());
            }
            case CONCERN -> {
                drop.require(
                        DropStatus.PICKED_UP,
                        DropStatus.NOT_ANSWERED,
                        DropStatus.HANDED_OVER,
                        DropStatus.LEFT_AS_AGREED);
                check(change, drop, step);
                yield drop.noted(step).build();
            }
            case CANCEL -> {
                drop.require(DropStatus.PLANNED);
                order(change, drop, OrderStatus.FAILED);
                yield drop.ended(DropStatus.CANCELLED, step, change.now());
            }
        };
    }

    private static MealDrop delivered(Change change, MealDrop drop, DropStatus next, DropStep step) {
        drop.requireWarm(change.now());
        if ((next == DropStatus.LEFT_AS_AGREED || step.to() == HandedTo.AGREED_PLACE)
                && AgreedPlace.find(change, drop.client())
                        .map(AgreedPlace::words)
                        .isEmpty()) {
            throw new RuleViolation("delivery.agreed.none");
        }
        order(change, drop, OrderStatus.DELIVERED);
        if (step.seen() == Seen.CONCERN) {
            check(change, drop, step);
        }
        return drop.ended(next, step, change.now());
    }

    private static void order(Change change, MealDrop drop, OrderStatus next) {
        change.update(
                MealOrder.TYPE, change.get(MealOrder.TYPE, drop.mealOrder()).as(next));
    }

    private static void check(Change change, MealDrop drop, DropStep step) {
        MealClient client = change.get(MealClient.TYPE, drop.client());
        WelfareCheck check = WelfareChecks.open(change, client, step.words());
        Trace.link(
                change,
                RouteDay.TYPE,
                drop.routeDay(),
                TraceRelation.NOTICED,
                WelfareCheck.TYPE,
                check.id(),
                client.person());
    }

    boolean settle(Due due) {
        SettleDrop command = new SettleDrop(new Id<>(due.id()), due.at());
        return corridor.settle(due.call(), command, DeliveryEvent.DROP_COOLING.code(), MealDrop.TYPE, change -> {
            MealDrop drop = change.lock(MealDrop.TYPE, command.drop());
            change.authorise(false, drop.programme().value());
            // It was handed over meanwhile.
            return command.at().equals(drop.nextDueAt()) ? change.update(MealDrop.TYPE, drop.warned()) : drop;
        });
    }
}
