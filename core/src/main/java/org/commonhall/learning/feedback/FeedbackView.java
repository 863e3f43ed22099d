package org.commonhall.learning.feedback;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.commonhall.Id;
import org.commonhall.Ratio;
import org.commonhall.SmallGroups;
import org.commonhall.learning.course.CourseSession;
import org.jspecify.annotations.Nullable;

/**
 * What learners said, as far as nobody can be told from it.
 *
 * @param answers how many answers are shown, {@link SmallGroups#HIDDEN} for too few
 * @param average the mean rating, null for too few
 * @param ratings how many gave 1, 2, 3, 4 and 5; empty for too few
 * @param words what was said, in no order
 */
public record FeedbackView(
        long answers, @Nullable Ratio average, ImmutableList<Long> ratings, ImmutableList<String> words) {
    private static final int BEST = 5;

    private record Batch(Id<CourseSession> session, long number) {}

    /** Shows the batches that are full; their answers are ordered by identities, which are random. */
    static FeedbackView of(List<FeedbackAnswer> all, SmallGroups groups) {
        List<FeedbackAnswer> shown =
                Multimaps.index(all, one -> new Batch(one.session(), one.batch())).asMap().values().stream()
                        .filter(batch -> batch.size() >= groups.least())
                        .flatMap(batch -> batch.stream())
                        .sorted(Comparator.comparing(FeedbackAnswer::id))
                        .toList();
        if (shown.isEmpty()) {
            return new FeedbackView(SmallGroups.HIDDEN, null, ImmutableList.of(), ImmutableList.of());
        }
        ImmutableMultiset<Long> ratings =
                shown.stream().map(FeedbackAnswer::rating).collect(ImmutableMultiset.toImmutableMultiset());
        return new FeedbackView(
                shown.size(),
                Ratio.of(shown.stream().mapToLong(FeedbackAnswer::rating).sum(), shown.size()),
                LongStream.rangeClosed(1, BEST)
                        .mapToObj(rating -> (long) ratings.count(rating))
                        .collect(ImmutableList.toImmutableList()),
                shown.stream()
                        .map(FeedbackAnswer::words)
                        .filter(Objects::nonNull)
                        .collect(ImmutableList.toImmutableList()));
    }
}
