package org.commonhall.learning.enrolment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import org.commonhall.Id;
import org.commonhall.Ratio;
import org.commonhall.SmallGroups;
import org.commonhall.learning.course.CourseRun;
import org.jspecify.annotations.Nullable;

/**
 * What learning has come to in a stretch of time (学习统计): of the runs that began then.
 *
 * @param runs how many runs
 * @param learners how many people took part, each counted once; a party counts as one
 * @param audiences how many of them were of which audience when they enrolled, small groups summed up
 * @param minutesTaught how long the sessions were that were held
 * @param hoursLearned how long people were there, floored once to a tenth of an hour
 * @param completion how many completed of those who did not give up before the first session; null where nobody is counted, or
 *     too few for the reader
 * @param dropouts after which session how many did not come any more, of those who did not complete a run that is over; 0 for
 *     those who never came
 * @param seats how full each run was at most
 */
public record LearningFigures(
        long runs,
        long learners,
        SmallGroups.Shown<AudienceShare> audiences,
        long minutesTaught,
        BigDecimal hoursLearned,
        @Nullable Ratio completion,
        ImmutableSortedMap<Long, Long> dropouts,
        ImmutableList<SeatUse> seats) {

    /**
     * How many learners were of an audience.
     *
     * @param audience its code, {@code -} for none
     * @param learners how many
     */
    public record AudienceShare(String audience, long learners) {}

    /**
     * How full a run was at most.
     *
     * @param run which run
     * @param title its title
     * @param taken the most seats that were taken at the same time
     * @param seats how many there are, null for no limit
     */
    public record SeatUse(
            Id<CourseRun> run,
            String title,
            long taken,
            @Nullable Long seats) {}
}
