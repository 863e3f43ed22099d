package org.commonhall.volunteering.meal;

import com.google.common.collect.ImmutableMap;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;

/**
 * What a kitchen cooks on a day, with the names of those who get nothing or not all.
 *
 * @param count the count; its clients are told apart by their identities
 * @param names how each client that the count names wants to be called
 */
public record KitchenSheet(
        KitchenCount count, @Personal("contact") ImmutableMap<String, String> names) {
    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
