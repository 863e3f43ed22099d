package org.commonhall.learning.enrolment;

import java.time.Instant;
import org.commonhall.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * A session during which a learner has something else to do.
 *
 * @param session when the session begins
 * @param kind what the learner does then, null for staff, who see only when
 * @param from since when
 * @param until until when
 * @param minutes how many whole minutes of the session that takes
 */
public record ClashView(Instant session, @Nullable RecordKind kind, Instant from, Instant until, long minutes) {}
