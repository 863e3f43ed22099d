package org.commonhall.volunteering.meal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Writing;
import org.commonhall.storage.Personal;

/** Told when the orders of a day are cooked; offered by what brings them. Called within the transaction. */
public interface DayFollower {
    /**
     * An order that is cooked.
     *
     * @param order the order
     * @param client whose
     * @param mains how many main dishes
     * @param clash what in its dishes the client does not eat
     */
    record Cooked(
            MealOrder order,
            MealClient client,
            long mains,
            @Personal("meal.diet") ImmutableSortedSet<String> clash) {
        /** Without personal values. */
        @Override
        public String toString() {
            return Describe.record(this);
        }
    }

    /**
     * Makes ready to bring what is cooked, or refuses.
     *
     * @param change the transaction; nothing but records of the follower is changed
     * @param day the day, confirmed
     * @param cooked its orders
     * @return the records that belong to each order, so that they are journaled with it
     */
    ImmutableListMultimap<Id<MealOrder>, Id<?>> confirmed(Writing change, MealDay day, ImmutableList<Cooked> cooked);

    /**
     * Refuses to close a day on which something is still being brought.
     *
     * @param change the transaction
     * @param day the day
     */
    void closing(Writing change, MealDay day);
}
