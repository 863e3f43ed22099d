package org.commonhall.engagement;

import java.time.Instant;
import java.util.UUID;
import org.commonhall.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * A time that somebody has something to do.
 *
 * @param kind what it is, null where the reader sees only that the person is busy
 * @param subject the record, null there as well
 * @param from since when
 * @param until until when
 * @param busy whether it takes the person's time; false for what is only asked for
 */
public record EngagementView(
        @Nullable RecordKind kind, @Nullable UUID subject, Instant from, Instant until, boolean busy) {

    static EngagementView of(Engagement one) {
        return new EngagementView(
                one.kind(), one.subject(), one.span().from(), one.span().until(), one.busy());
    }
}
