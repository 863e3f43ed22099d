package org.commonhall.volunteering.meal;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What one client gets on one day, as coordinators see it.
 *
 * @param id the identity
 * @param version the version
 * @param client whose
 * @param name how the client wants to be called
 * @param servedOn the date
 * @param status where it stands
 * @param once whether it was asked for this day alone
 * @param cancelledBy why it is not cooked, null while it may be
 * @param items what it is made of
 */
public record OrderView(
        Id<MealOrder> id,
        long version,
        Id<MealClient> client,
        @Personal("contact") String name,
        LocalDate servedOn,
        OrderStatus status,
        boolean once,
        @Nullable CancelledBy cancelledBy,
        ImmutableList<Item> items) {

    /**
     * One part of it.
     *
     * @param id the identity
     * @param portion what was ordered
     * @param dropped whether it is left out
     * @param reason why it is left out, null if it is not
     */
    public record Item(
            Id<MealItem> id,
            Portion portion,
            boolean dropped,
            @Personal("meal.diet") @Nullable String reason) {
        static Item of(MealItem item) {
            return new Item(
                    item.id(),
                    new Portion(item.component(), item.serving(), item.quantity()),
                    item.dropped(),
                    item.reason());
        }

        /** Without personal values. */
        @Override
        public String toString() {
            return Describe.record(this);
        }
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
