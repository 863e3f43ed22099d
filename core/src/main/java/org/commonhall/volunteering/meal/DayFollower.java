package org.commonhall.volunteering.meal;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import org.commonhall.Id;
import org.commonhall.corridor.Writing;

/** Told when the orders of a day are cooked; offered by what brings them. Called within the transaction. */
public interface DayFollower {

    /**
     * Makes ready to bring what is cooked, or refuses.
     *
     * @param change the transaction; nothing but records of the follower is changed
     * @param day the day, confirmed
     * @param cooked its orders, each with its client
     * @return the records that belong to each order, so that they are journaled with it
     */
    ImmutableListMultimap<Id<MealOrder>, Id<?>> confirmed(
            Writing change, MealDay day, ImmutableMap<MealOrder, MealClient> cooked);

    /**
     * Refuses to close a day on which something is still being brought.
     *
     * @param change the transaction
     * @param day the day
     */
    void closing(Writing change, MealDay day);
}
