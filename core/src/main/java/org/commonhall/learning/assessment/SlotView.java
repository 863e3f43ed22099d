package org.commonhall.learning.assessment;

import java.time.Instant;
import org.commonhall.Id;

/**
 * A time that can be booked.
 *
 * @param id the slot
 * @param version the version, for a command's {@code seen}
 * @param code what is examined
 * @param startsAt when it begins
 * @param endsAt when it ends
 * @param places how many learners can be examined
 * @param free how many places are left
 */
public record SlotView(
        Id<AssessmentSlot> id, long version, String code, Instant startsAt, Instant endsAt, long places, long free) {}
