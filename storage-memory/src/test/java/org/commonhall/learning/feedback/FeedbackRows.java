package org.commonhall.learning.feedback;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.access.UseCase;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.FoundedHall;

/** Rows of feedback. */
final class FeedbackRows {
    private FeedbackRows() {}

    static List<UseCase> of(FoundedHall test) {
        GiveFeedback give = GiveFeedback.of(new Id<>(new UUID(6, 6)), 5).build();
        return ImmutableList.of(new UseCase(
                "Feedback.give",
                give.permission(),
                Scopes.DISTRICT,
                null,
                false,
                (hall, by) -> hall.learning().feedback().give(by, give)));
    }
}
