package org.commonhall.volunteering.meal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * What a kitchen cooks for one day. Immutable.
 *
 * @param portions how many of each dish, by component and dish
 * @param specials main dishes that clash with a diet, by what clashes
 * @param sideSpecials other dishes that clash with a diet, by what clashes
 * @param labels how many labels, one a main dish
 * @param included how many side dishes come with main dishes
 * @param extra how many side dishes come beyond those
 * @param excluded who has no route, and is not cooked for
 * @param refused what must not be brought
 */
public record KitchenCount(
        ImmutableList<Portions> portions,
        ImmutableList<Special> specials,
        ImmutableList<Special> sideSpecials,
        long labels,
        long included,
        long extra,
        ImmutableList<String> excluded,
        ImmutableList<Refused> refused) {

    /**
     * Portions by size.
     *
     * @param regular how many regular ones
     * @param large how many large ones
     */
    public record Sizes(long regular, long large) {
        static Sizes of(Kitchen.Plate plate) {
            boolean large = plate.size() == PortionSize.LARGE;
            return new Sizes(large ? 0 : plate.quantity(), large ? plate.quantity() : 0);
        }

        Sizes plus(Sizes other) {
            return new Sizes(regular + other.regular, large + other.large);
        }

        /**
         * Gives how many there are of any size.
         *
         * @return the sum
         */
        public long total() {
            return regular + large;
        }
    }

    /**
     * Portions of one dish.
     *
     * @param component which part of a meal
     * @param dish the code of the dish
     * @param count how many
     */
    public record Portions(String component, String dish, Sizes count) {}

    /**
     * Portions that clash with a diet in the same way.
     *
     * @param clash what clashes
     * @param count how many
     */
    public record Special(ImmutableSet<String> clash, Sizes count) {}

    /**
     * A dish that must not be brought to a client.
     *
     * @param client tells the clients apart
     * @param dish the code of the dish
     * @param clash what must not be in it
     */
    public record Refused(String client, String dish, ImmutableSet<String> clash) {}

    /**
     * Gives how many main dishes are cooked.
     *
     * @return the sum
     */
    public long mains() {
        return portions.stream()
                .filter(one -> one.component().equals(Kitchen.MAIN))
                .mapToLong(one -> one.count().total())
                .sum();
    }
}
