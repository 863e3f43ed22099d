package org.commonhall.volunteering.meal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KitchenTest {
    private static final ImmutableList<String> CODES = ImmutableList.of("egg", "fish", "nut", "sugar", "rice");

    private static Kitchen.Food food(String code, String component, String... ingredients) {
        return new Kitchen.Food(code, component, ImmutableSet.copyOf(ingredients), ImmutableSet.of("soft"));
    }

    private static Kitchen kitchen(Kitchen.Food... foods) {
        return new Kitchen(
                Arrays.stream(foods).collect(ImmutableMap.toImmutableMap(Kitchen.Food::code, one -> one)),
                ImmutableMap.of("diabetic", ImmutableSet.of("sugar", "honey")),
                1);
    }

    private static Kitchen.Plate plate(String dish, long quantity) {
        return new Kitchen.Plate(dish, PortionSize.REGULAR, quantity);
    }

    private static DietLine fact(DietKind kind, String what) {
        return new DietLine(kind, what, false);
    }

    @Test
    void sidesBeyondThoseOfTheMainDishesAreExtra() {
        Kitchen kitchen =
                kitchen(food("M", "main"), food("pudding", "pudding"), food("fruit", "fruit"), food("green", "salad"));
        KitchenCount count = kitchen.count(List.of(new Kitchen.Eater(
                "a",
                "1",
                ImmutableList.of(),
                ImmutableList.of(plate("M", 2), plate("pudding", 1), plate("fruit", 1), plate("green", 1)))));
        assertThat(count.portions()).hasSize(4);
        assertThat(count.included()).isEqualTo(2);
        assertThat(count.extra()).isEqualTo(1);
    }

    @Test
    void whatNobodyKnowsStopsWhoMustNotEatSomething() {
        Kitchen kitchen =
                kitchen(food("M", "main", "rice", "sugar"), new Kitchen.Food("X", "main", null, ImmutableSet.of()));
        assertThat(kitchen.clashes("X", List.of(fact(DietKind.AVOID, "egg")))).containsExactly("unknown");
        assertThat(kitchen.clashes("M", List.of(fact(DietKind.TEXTURE, "soft"))))
                .isEmpty();
        assertThat(kitchen.clashes("M", List.of(fact(DietKind.TEXTURE, "pureed"))))
                .containsExactly("pureed");
        assertThat(kitchen.clashes("M", List.of(fact(DietKind.RESTRICTION, "diabetic"), fact(DietKind.AVOID, "sugar"))))
                .containsExactly("sugar");
        assertThat(kitchen.clashes("M", List.of(fact(DietKind.RESTRICTION, "unheard"))))
                .containsExactly("unheard");
        KitchenCount count = kitchen.count(List.of(new Kitchen.Eater(
                "a",
                "1",
                ImmutableList.of(fact(DietKind.ALLERGY, "egg")),
                ImmutableList.of(plate("X", 1), plate("M", 1)))));
        assertThat(count.refused())
                .containsExactly(new KitchenCount.Refused("a", "X", ImmutableSortedSet.of("unknown")));
        assertThat(count.labels()).isEqualTo(1);
    }

    /** Whatever is ordered: each main dish is counted, labelled, stopped or left out, and nothing twice. */
    @Test
    void everyMainDishIsCountedOnce() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            Kitchen kitchen = kitchen(
                    food("A", "main", "egg", "rice"), food("B", "main", "fish"), food("C", "soup", "nut", "sugar"));
            List<Kitchen.Eater> eaters = new ArrayList<>();
            long mains = 0;
            for (int i = 0; i < 20; i++) {
                ImmutableList.Builder<Kitchen.Plate> plates = ImmutableList.builder();
                ImmutableList.Builder<DietLine> facts = ImmutableList.builder();
                boolean routed = random.nextInt(5) > 0;
                boolean allergic = random.nextInt(4) == 0;
                facts.add(fact(allergic ? DietKind.ALLERGY : DietKind.AVOID, CODES.get(random.nextInt(CODES.size()))));
                for (String dish : List.of("A", "B", "C")) {
                    long quantity = random.nextInt(3);
                    if (quantity > 0) {
                        plates.add(plate(dish, quantity));
                    }
                }
                Kitchen.Eater eater = new Kitchen.Eater("c" + i, routed ? "1" : null, facts.build(), plates.build());
                eaters.add(eater);
                mains += !routed
                        ? 0
                        : eater.plates().stream()
                                .filter(one -> !one.dish().equals("C"))
                                .filter(one -> !allergic
                                        || kitchen.clashes(one.dish(), eater.facts())
                                                .isEmpty())
                                .mapToLong(Kitchen.Plate::quantity)
                                .sum();
            }
            KitchenCount count = kitchen.count(eaters);
            assertThat(count.labels()).isEqualTo(mains).isEqualTo(count.mains());
            assertThat(count.specials().stream()
                            .mapToLong(one -> one.count().total())
                            .sum())
                    .isLessThanOrEqualTo(mains);
            assertThat(count.excluded())
                    .containsExactlyElementsOf(eaters.stream()
                            .filter(one -> one.route() == null)
                            .map(Kitchen.Eater::client)
                            .sorted()
                            .toList());
        }
    }
}
