package org.commonhall.volunteering.meal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts what a kitchen cooks, and finds what must not be brought to whom. A value; knows no hall. */
public final class Kitchen {
    /** The part of a meal that is counted in meals and labelled. */
    public static final String MAIN = "main";
    /** What stands for ingredients that nobody knows. */
    public static final String UNKNOWN = "unknown";

    private final ImmutableMap<String, Food> foods;
    private final ImmutableMap<String, ImmutableSet<String>> restrictions;
    private final long sidesPerMain;

    /**
     * Knows dishes and diets.
     *
     * @param foods the dishes, by code
     * @param restrictions the ingredients that each restriction forbids
     * @param sidesPerMain how many side dishes come with each main dish
     */
    public Kitchen(
            ImmutableMap<String, Food> foods,
            ImmutableMap<String, ImmutableSet<String>> restrictions,
            long sidesPerMain) {
        this.foods = foods;
        this.restrictions = restrictions;
        this.sidesPerMain = sidesPerMain;
    }

    /**
     * A dish.
     *
     * @param code the code
     * @param component which part of a meal it is
     * @param ingredients the codes of its ingredients, null if nobody knows them
     * @param textures the codes of the textures it is offered in
     */
    public record Food(
            String code, String component, @Nullable ImmutableSet<String> ingredients, ImmutableSet<String> textures) {}

    /**
     * A portion of a dish.
     *
     * @param dish the code of the dish
     * @param size how large
     * @param quantity how many
     */
    public record Plate(String dish, PortionSize size, long quantity) {}

    /**
     * What one client gets.
     *
     * @param client tells the clients apart
     * @param route the code of the route, null without a way to bring it
     * @param facts what the kitchen must know of the diet
     * @param plates what was ordered
     */
    public record Eater(
            String client, @Nullable String route, ImmutableList<DietLine> facts, ImmutableList<Plate> plates) {
        /** Without personal values. */
        @Override
        public String toString() {
            return "Eater[" + client + "]";
        }
    }

    /**
     * Counts the portions of clients. Whoever has no route is left out by name; a portion that must not be brought is
     * neither counted nor labelled.
     *
     * @param eaters the clients with what they get
     * @return the count
     */
    public KitchenCount count(List<Eater> eaters) {
        Tally tally = new Tally();
        eaters.forEach(eater -> add(tally, eater));
        return tally.count();
    }

    private void add(Tally tally, Eater eater) {
        if (eater.route() == null) {
            tally.excluded.add(eater.client());
            return;
        }
        long mains = 0;
        long sides = 0;
        for (Plate plate : eater.plates()) {
            Food food = food(plate.dish());
            ImmutableSortedSet<String> stops = clashes(food, eater.facts(), true);
            if (!stops.isEmpty()) {
                tally.refused.add(new KitchenCount.Refused(eater.client(), food.code(), stops));
                continue;
            }
            boolean main = food.component().equals(MAIN);
            ImmutableSortedSet<String> clashes = clashes(food, eater.facts(), false);
            tally.portions.merge(
                    List.of(food.component(), food.code()), KitchenCount.Sizes.of(plate), KitchenCount.Sizes::plus);
            if (!clashes.isEmpty()) {
                (main ? tally.specials : tally.sideSpecials)
                        .merge(clashes.asList(), KitchenCount.Sizes.of(plate), KitchenCount.Sizes::plus);
            }
            mains += main ? plate.quantity() : 0;
            sides += main ? 0 : plate.quantity();
        }
        tally.labels += mains;
        tally.included += Math.min(sides, mains * sidesPerMain);
        tally.extra += Math.max(0, sides - mains * sidesPerMain);
    }

    private Food food(String code) {
        Food food = foods.get(code);
        return food == null ? new Food(code, "", null, ImmutableSet.of()) : food;
    }

    /**
     * Finds what in a dish clashes with a diet.
     *
     * @param dish the code of the dish
     * @param facts the diet
     * @return what clashes, hard stops included
     */
    public ImmutableSortedSet<String> clashes(String dish, List<DietLine> facts) {
        Food food = food(dish);
        return ImmutableSortedSet.copyOf(Sets.union(clashes(food, facts, true), clashes(food, facts, false)));
    }

    private ImmutableSortedSet<String> clashes(Food food, List<DietLine> facts, boolean hard) {
        return facts.stream()
                .filter(fact -> fact.hard() == hard)
                .flatMap(fact -> clash(food, fact).stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private ImmutableSet<String> clash(Food food, DietLine fact) {
        ImmutableSet<String> met = ImmutableSet.of(fact.what());
        if (fact.kind() == DietKind.TEXTURE) {
            return food.textures().contains(fact.what()) ? ImmutableSet.of() : met;
        }
        if (food.ingredients() == null) {
            return ImmutableSet.of(UNKNOWN);
        }
        // A restriction that nobody has described may forbid anything.
        ImmutableSet<String> forbidden = fact.kind() == DietKind.RESTRICTION ? restrictions.get(fact.what()) : met;
        return forbidden == null
                ? met
                : Sets.intersection(food.ingredients(), forbidden).immutableCopy();
    }

    /** Adds up. */
    private static final class Tally {
        private static final Comparator<List<String>> ORDER = Comparator.comparing(parts -> String.join("\0", parts));
        private final Map<List<String>, KitchenCount.Sizes> portions = new TreeMap<>(ORDER);
        private final Map<List<String>, KitchenCount.Sizes> specials = new TreeMap<>(ORDER);
        private final Map<List<String>, KitchenCount.Sizes> sideSpecials = new TreeMap<>(ORDER);
        private final List<String> excluded = new ArrayList<>();
        private final List<KitchenCount.Refused> refused = new ArrayList<>();
        private long labels;
        private long included;
        private long extra;

        private KitchenCount count() {
            return new KitchenCount(
                    portions.entrySet().stream()
                            .map(one -> new KitchenCount.Portions(
                                    one.getKey().get(0), one.getKey().get(1), one.getValue()))
                            .collect(ImmutableList.toImmutableList()),
                    specials(specials),
                    specials(sideSpecials),
                    labels,
                    included,
                    extra,
                    ImmutableList.sortedCopyOf(excluded),
                    ImmutableList.copyOf(refused));
        }

        private static ImmutableList<KitchenCount.Special> specials(Map<List<String>, KitchenCount.Sizes> sums) {
            return sums.entrySet().stream()
                    .map(one -> new KitchenCount.Special(ImmutableSortedSet.copyOf(one.getKey()), one.getValue()))
                    .collect(ImmutableList.toImmutableList());
        }
    }
}
