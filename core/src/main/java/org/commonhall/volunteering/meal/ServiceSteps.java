package org.commonhall.volunteering.meal;

import java.util.List;
import java.util.Optional;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.directory.directory.Organization;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.volunteering.volunteer.Programme;

/** Sets how meals are ordered, and defines routes, dishes and restrictions. Every change holds the programme. */
final class ServiceSteps {
    private final Corridor corridor;

    ServiceSteps(Corridor corridor) {
        this.corridor = corridor;
    }

    Receipt<MealService> set(Call by, SetMealService command) {
        return corridor.run(by, command, MealEvent.SERVICE_SET.code(), MealService.TYPE, change -> {
            Programme programme = held(change, command.programme());
            change.get(Organization.TYPE, command.kitchen());
            Optional<MealService> known = MealService.find(change, programme.id());
            return stored(
                    change,
                    MealService.TYPE,
                    new MealService(
                            known.map(MealService::id).orElseGet(change::newId),
                            known.map(MealService::version).orElse(0L),
                            programme.id(),
                            command.kitchen(),
                            command.orderBy(),
                            command.daysBefore(),
                            command.sidesPerMain()));
        });
    }

    Receipt<MealRoute> route(Call by, DefineRoute command) {
        return corridor.run(by, command, MealEvent.ROUTE_DEFINED.code(), MealRoute.TYPE, change -> {
            Programme programme = held(change, command.programme());
            Optional<MealRoute> known = known(
                    change,
                    Query.of(MealRoute.TYPE)
                            .where(MealRoute.PROGRAMME.is(programme.id()))
                            .where(MealRoute.CODE.is(command.code())));
            return stored(
                    change,
                    MealRoute.TYPE,
                    new MealRoute(
                            known.map(MealRoute::id).orElseGet(change::newId),
                            known.map(MealRoute::version).orElse(0L),
                            programme.id(),
                            command.code(),
                            command.title()));
        });
    }

    Receipt<Dish> dish(Call by, DefineDish command) {
        return corridor.run(by, command, MealEvent.DISH_DEFINED.code(), Dish.TYPE, change -> {
            Programme programme = held(change, command.programme());
            Optional<Dish> known = known(
                    change,
                    Query.of(Dish.TYPE).where(Dish.PROGRAMME.is(programme.id())).where(Dish.CODE.is(command.code())));
            List<String> ingredients = command.ingredients();
            return stored(
                    change,
                    Dish.TYPE,
                    new Dish(
                            known.map(Dish::id).orElseGet(change::newId),
                            known.map(Dish::version).orElse(0L),
                            programme.id(),
                            command.code(),
                            command.title(),
                            command.component(),
                            ingredients == null ? null : Codes.write(ingredients),
                            command.textures().isEmpty() ? null : Codes.write(command.textures())));
        });
    }

    Receipt<Restriction> restriction(Call by, DefineRestriction command) {
        return corridor.run(by, command, MealEvent.RESTRICTION_DEFINED.code(), Restriction.TYPE, change -> {
            Programme programme = held(change, command.programme());
            Optional<Restriction> known = known(
                    change,
                    Query.of(Restriction.TYPE)
                            .where(Restriction.PROGRAMME.is(programme.id()))
                            .where(Restriction.CODE.is(command.code())));
            return stored(
                    change,
                    Restriction.TYPE,
                    new Restriction(
                            known.map(Restriction::id).orElseGet(change::newId),
                            known.map(Restriction::version).orElse(0L),
                            programme.id(),
                            command.code(),
                            Codes.write(command.forbids())));
        });
    }

    private static Programme held(Change change, Id<Programme> id) {
        Programme programme = change.lock(Programme.TYPE, id);
        change.authorise(false, programme.scope());
        return programme;
    }

    private static <T extends Record> Optional<T> known(Change change, Query<T> query) {
        return change.select(query).stream().findFirst();
    }

    private static <T extends Record> T stored(Change change, RecordType<T> type, T record) {
        return type.versionOf(record) == 0 ? change.insert(type, record) : change.update(type, record);
    }
}
