package org.commonhall.volunteering.welfare;

import java.util.Optional;
import org.commonhall.corridor.Writing;
import org.commonhall.storage.Query;
import org.commonhall.volunteering.meal.MealClient;
import org.jspecify.annotations.Nullable;

/** Opens welfare checks for whoever visits clients, within their transaction. */
public final class WelfareChecks {
    private WelfareChecks() {}

    /**
     * Opens a check of a client; where one is open, that one goes on. Costs three statements.
     *
     * @param change the transaction, in which the visit was authorised
     * @param client about whom
     * @param words what was seen, null for nothing said
     * @return the check that is open
     */
    public static WelfareCheck open(Writing change, MealClient client, @Nullable String words) {
        Optional<WelfareCheck> known = change
                .select(Query.of(WelfareCheck.TYPE)
                        .where(WelfareCheck.CLIENT.is(client.id()))
                        .where(WelfareCheck.LIVE.is(true)))
                .stream()
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        WelfareCheck check =
                WelfareCheck.opened(change.newId(), client, WelfareLadder.of(change, client.programme()), change.now());
        return change.insert(
                WelfareCheck.TYPE,
                WelfareCheckBuilder.builder(check).words(words).build());
    }
}
