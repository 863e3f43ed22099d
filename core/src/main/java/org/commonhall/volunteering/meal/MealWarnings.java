package org.commonhall.volunteering.meal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;

/**
 * What somebody has to see to before the kitchen cooks.
 *
 * @param clashes dishes that must not be brought, by date
 * @param routeless clients who have an order, and no route
 * @param returning clients whose pause ends
 */
public record MealWarnings(
        ImmutableList<Clash> clashes, ImmutableList<Client> routeless, ImmutableList<Client> returning) {

    /** Gives who is named. */
    Set<Id<MealClient>> clients() {
        return Stream.concat(
                        clashes.stream().map(Clash::client),
                        Stream.concat(routeless.stream(), returning.stream()).map(Client::client))
                .collect(Collectors.toSet());
    }

    /** Gives it with names. */
    MealWarnings named(Function<Id<MealClient>, String> name) {
        return new MealWarnings(
                clashes.stream()
                        .map(one ->
                                new Clash(one.date(), one.client(), name.apply(one.client()), one.dish(), one.clash()))
                        .collect(ImmutableList.toImmutableList()),
                named(routeless, name),
                named(returning, name));
    }

    private static ImmutableList<Client> named(List<Client> clients, Function<Id<MealClient>, String> name) {
        return clients.stream()
                .map(one -> new Client(one.date(), one.client(), name.apply(one.client())))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * A dish that must not be brought to a client.
     *
     * @param date on which day
     * @param client to whom
     * @param name how the client wants to be called
     * @param dish the code of the dish
     * @param clash what in it the client must not eat
     */
    public record Clash(
            LocalDate date,
            Id<MealClient> client,
            @Personal("contact") String name,
            String dish,
            @Personal("meal.diet") ImmutableSet<String> clash) {
        /** Without personal values. */
        @Override
        public String toString() {
            return Describe.record(this);
        }
    }

    /**
     * A client on a day.
     *
     * @param date the day; of a pause the first day after it
     * @param client which client
     * @param name how the client wants to be called
     */
    public record Client(
            LocalDate date,
            Id<MealClient> client,
            @Personal("contact") String name) {
        /** Without personal values. */
        @Override
        public String toString() {
            return Describe.record(this);
        }
    }
}
