package org.commonhall.learning.feedback;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.learning.course.CourseSession;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Kept;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unjournaled;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a session (评价内容). It names no person and no time, and its identity is random, so that it follows
 * no order. Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param session which session
 * @param batch how many times k answers there were before it: a batch is shown once it is full
 * @param rating from 1 to 5
 * @param words what was said beside it
 */
@Unjournaled
@Index("session")
public record FeedbackAnswer(
        Id<FeedbackAnswer> id,
        long version,
        Id<CourseSession> session,
        long batch,
        long rating,
        @Kept("access.hold.anonymous") @Size(max = 1000) @Nullable String words) {
    /** How it is stored. */
    public static final RecordType<FeedbackAnswer> TYPE = RecordType.of(MethodHandles.lookup(), FeedbackAnswer.class);
    /** Which session. */
    public static final Attribute<FeedbackAnswer, Id<CourseSession>> SESSION =
            TYPE.attribute("session", FeedbackAnswer::session);

    /** Makes one with an identity that tells no time. */
    static FeedbackAnswer of(GiveFeedback command, long batch) {
        return new FeedbackAnswer(
                new Id<>(UUID.randomUUID()), 0, command.session(), batch, command.rating(), command.words());
    }

    /** Without what was said. */
    @Override
    public String toString() {
        return "FeedbackAnswer[session=" + session + "]";
    }
}
