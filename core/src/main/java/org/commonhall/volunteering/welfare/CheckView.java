package org.commonhall.volunteering.welfare;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.commonhall.volunteering.meal.MealClient;
import org.jspecify.annotations.Nullable;

/**
 * A welfare check, as coordinators see it.
 *
 * @param id the identity
 * @param version the version, for a command's {@code seen}
 * @param client about whom
 * @param name how the client wants to be called
 * @param door where to go
 * @param contact whom else to call
 * @param openedAt when it was opened
 * @param deadlineAt until when somebody must answer for it, that moment included
 * @param told who was told, the first first
 * @param status where it stands
 * @param late whether it was answered for too late, or is still open after its time
 * @param outcome what it has found, null before
 * @param closedAt when somebody answered for it, null before
 * @param words what was seen
 */
public record CheckView(
        Id<WelfareCheck> id,
        long version,
        Id<MealClient> client,
        @Personal("contact") String name,
        @Personal("meal.door") @Nullable String door,
        @Personal("meal.door") @Nullable String contact,
        Instant openedAt,
        Instant deadlineAt,
        ImmutableList<Rung> told,
        CheckStatus status,
        boolean late,
        @Nullable CheckOutcome outcome,
        @Nullable Instant closedAt,
        @Personal("meal.door") @Nullable String words) {
    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
