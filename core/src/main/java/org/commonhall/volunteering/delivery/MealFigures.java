package org.commonhall.volunteering.delivery;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.figure.FigureKind;
import org.commonhall.figure.FigureMethod;
import org.commonhall.figure.FigureRow;
import org.commonhall.figure.FigureSource;
import org.commonhall.figure.FigureUnit;
import org.commonhall.figure.FigureWindow;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Measure;
import org.commonhall.storage.Query;
import org.commonhall.storage.Summary;
import org.commonhall.volunteering.meal.CancelledBy;
import org.commonhall.volunteering.meal.MealClient;
import org.commonhall.volunteering.meal.MealDay;
import org.commonhall.volunteering.meal.MealOrder;
import org.commonhall.volunteering.meal.OrderStatus;
import org.commonhall.volunteering.volunteer.Programme;
import org.jspecify.annotations.Nullable;

/** Counts meals by what became of them, and whom they reached. */
final class MealFigures implements FigureSource {
    private static final String ELDERS = "meal.figure.elders";
    private static final String ORDERED = "meal.figure.ordered";
    private static final String UNWANTED = "meal.figure.cancelled_client";
    private static final String AWAY = "meal.figure.cancelled_away";
    private static final String COOKED = "meal.figure.cooked";
    private static final String DELIVERED = "meal.figure.delivered";
    private static final String FAILED = "meal.figure.failed";
    private static final String HANDED = "delivery.figure.handed";
    private static final String LEFT = "delivery.figure.left";
    private static final String UNANSWERED = "delivery.figure.unanswered";
    private static final String DISCARDED = "delivery.figure.discarded";

    @Override
    public ImmutableList<FigureKind> kinds() {
        return ImmutableList.of(
                FigureKind.of(ELDERS, FigureUnit.PERSON, FigureMethod.COUNT_DISTINCT),
                FigureKind.of(ORDERED, FigureUnit.MEAL, FigureMethod.COUNT),
                FigureKind.of(UNWANTED, FigureUnit.MEAL, FigureMethod.COUNT),
                FigureKind.of(AWAY, FigureUnit.MEAL, FigureMethod.COUNT),
                FigureKind.of(COOKED, FigureUnit.MEAL, FigureMethod.COUNT),
                FigureKind.of(DELIVERED, FigureUnit.MEAL, FigureMethod.COUNT),
                FigureKind.of(FAILED, FigureUnit.MEAL, FigureMethod.COUNT),
                FigureKind.ratio("meal.figure.each", FigureUnit.MEAL, DELIVERED, ELDERS),
                FigureKind.of(HANDED, FigureUnit.RECORD, FigureMethod.COUNT),
                FigureKind.of(LEFT, FigureUnit.RECORD, FigureMethod.COUNT),
                FigureKind.of(UNANSWERED, FigureUnit.RECORD, FigureMethod.COUNT),
                FigureKind.of(DISCARDED, FigureUnit.RECORD, FigureMethod.COUNT));
    }

    /** Four statements, the clients and the programmes. */
    @Override
    public ImmutableList<FigureRow> rows(Reading reading, FigureWindow window) {
        Map<UUID, MealDay> days = reading
                .select(Query.of(MealDay.TYPE)
                        .where(window.days(MealDay.SERVED_ON))
                        .where(window.in(MealDay.PROGRAMME)))
                .stream()
                .collect(Collectors.toMap(day -> day.id().value(), day -> day));
        if (days.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableSet<Id<MealDay>> all = days.values().stream().map(MealDay::id).collect(ImmutableSet.toImmutableSet());
        Map<Id<Programme>, Programme> programmes = reading.findAll(
                Programme.TYPE, days.values().stream().map(MealDay::programme).collect(ImmutableSet.toImmutableSet()));
        List<FigureRow> rows = new ArrayList<>();
        for (Summary.Row row : reading.summarise(Summary.of(MealOrder.TYPE, Measure.<MealOrder>count())
                .where(MealOrder.MEAL_DAY.in(all))
                .groupBy(MealOrder.MEAL_DAY, MealOrder.STATUS, MealOrder.CANCELLED_BY))) {
            MealDay day = Objects.requireNonNull(days.get(row.group().get(0).orElseThrow()));
            Object group =
                    Objects.requireNonNull(programmes.get(day.programme())).group(window.by());
            LocalDate date = window.daily() ? day.servedOn() : null;
            for (String code : codes(row)) {
                rows.add(FigureRow.of(code, row.number(0), group, date));
            }
        }
        for (Summary.Row row : reading.summarise(Summary.of(MealDrop.TYPE, Measure.<MealDrop>count())
                .where(MealDrop.MEAL_DAY.in(all))
                .groupBy(MealDrop.MEAL_DAY, MealDrop.STATUS))) {
            MealDay day = Objects.requireNonNull(days.get(row.group().get(0).orElseThrow()));
            Object group =
                    Objects.requireNonNull(programmes.get(day.programme())).group(window.by());
            String code = code(DropStatus.valueOf((String) row.group().get(1).orElseThrow()));
            if (code != null) {
                rows.add(FigureRow.of(code, row.number(0), group, window.daily() ? day.servedOn() : null));
            }
        }
        rows.addAll(elders(reading, window, all, programmes));
        return ImmutableList.copyOf(rows);
    }

    /** Under which figures an order of a status counts. */
    private static ImmutableList<String> codes(Summary.Row row) {
        return switch (OrderStatus.valueOf((String) row.group().get(1).orElseThrow())) {
            case ORDERED -> ImmutableList.of(ORDERED);
            case COOKED -> ImmutableList.of(ORDERED, COOKED);
            case DELIVERED -> ImmutableList.of(ORDERED, COOKED, DELIVERED);
            case FAILED -> ImmutableList.of(ORDERED, COOKED, FAILED);
            case CANCELLED ->
                ImmutableList.of(
                        ORDERED,
                        row.group()
                                        .get(2)
                                        .filter(CancelledBy.CLIENT.name()::equals)
                                        .isPresent()
                                ? UNWANTED
                                : AWAY);
        };
    }

    /** Under which figure a drop of a status counts, null while it is on its way and where it was called off. */
    private static @Nullable String code(DropStatus status) {
        return switch (status) {
            case HANDED_OVER -> HANDED;
            case LEFT_AS_AGREED -> LEFT;
            case NOT_ANSWERED, RETURNED -> UNANSWERED;
            case DISCARDED -> DISCARDED;
            case PLANNED, PICKED_UP, CANCELLED -> null;
        };
    }

    private static List<FigureRow> elders(
            Reading reading,
            FigureWindow window,
            ImmutableSet<Id<MealDay>> days,
            Map<Id<Programme>, Programme> programmes) {
        ImmutableList<Attribute<MealOrder, ?>> groups = window.daily()
                ? ImmutableList.of(MealOrder.CLIENT, MealOrder.SERVED_ON)
                : ImmutableList.of(MealOrder.CLIENT);
        List<Summary.Row> reached = reading.summarise(Summary.of(MealOrder.TYPE, Measure.<MealOrder>count())
                .where(MealOrder.MEAL_DAY.in(days))
                .where(MealOrder.STATUS.is(OrderStatus.DELIVERED))
                .groupBy(groups));
        Map<Id<MealClient>, MealClient> clients = reading.findAll(
                MealClient.TYPE, reached.stream().map(MealFigures::client).collect(ImmutableSet.toImmutableSet()));
        List<FigureRow> rows = new ArrayList<>();
        for (Summary.Row row : reached) {
            MealClient client = Objects.requireNonNull(clients.get(client(row)));
            rows.add(FigureRow.of(
                    ELDERS,
                    client.person().value(),
                    Objects.requireNonNull(programmes.get(client.programme())).group(window.by()),
                    window.daily() ? (LocalDate) row.group().get(1).orElseThrow() : null));
        }
        return rows;
    }

    private static Id<MealClient> client(Summary.Row row) {
        return new Id<>((UUID) row.group().get(0).orElseThrow());
    }
}
