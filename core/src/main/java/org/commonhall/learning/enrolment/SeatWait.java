package org.commonhall.learning.enrolment;

import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.capacity.OfferState;
import org.commonhall.capacity.PlaceOffer;
import org.commonhall.capacity.WaitlistEntry;
import org.commonhall.learning.course.CourseRun;
import org.jspecify.annotations.Nullable;

/**
 * A seat that somebody waits for, or is offered.
 *
 * @param entry the entry on the waitlist
 * @param run which run
 * @param title its title
 * @param party how many seats
 * @param since since when
 * @param state where it stands
 * @param offer the offer, null while there is none
 * @param until until when the offer can be used
 */
public record SeatWait(
        Id<WaitlistEntry> entry,
        Id<CourseRun> run,
        String title,
        long party,
        Instant since,
        OfferState state,
        @Nullable Id<PlaceOffer> offer,
        @Nullable Instant until) {}
