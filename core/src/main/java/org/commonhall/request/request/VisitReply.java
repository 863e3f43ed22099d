package org.commonhall.request.request;

import jakarta.validation.constraints.Size;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What a requester says at the visit: the three questions of the hotline regulations. "I do not know" is null.
 *
 * @param reached whether the requester was reached at all
 * @param contacted whether the unit had been in touch, or null
 * @param resolved whether it is solved, or null
 * @param satisfied whether the requester is satisfied, or null
 * @param words the requester's own words; needed for "not solved"
 * @param askAgain whether the requester asks to be asked again later
 * @param upstream whether the upstream hotline asked
 */
public record VisitReply(
        boolean reached,
        @Nullable Boolean contacted,
        @Nullable Boolean resolved,
        @Nullable Boolean satisfied,
        @Personal("request") @Size(max = 4000) @Nullable String words,
        boolean askAgain,
        boolean upstream) {
    /** Nobody was reached. */
    public static final VisitReply NOT_REACHED = new VisitReply(false, null, null, null, null, false, false);

    /**
     * A usable answer.
     *
     * @param contacted whether the unit had been in touch, or null
     * @param resolved whether it is solved
     * @param satisfied whether the requester is satisfied, or null
     * @param words the requester's own words, or null
     * @return the reply
     */
    public static VisitReply of(
            @Nullable Boolean contacted, boolean resolved, @Nullable Boolean satisfied, @Nullable String words) {
        return new VisitReply(true, contacted, resolved, satisfied, words, false, false);
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
