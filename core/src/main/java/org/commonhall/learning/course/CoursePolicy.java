package org.commonhall.learning.course;

import com.google.common.collect.ImmutableSet;
import org.commonhall.calendar.HolidayList;
import org.commonhall.directory.directory.Audience;

/**
 * What a hall can set about its courses.
 *
 * @param audiences for whom seats can be kept
 * @param holidays the days off that sessions are left out for
 */
public record CoursePolicy(ImmutableSet<Audience> audiences, HolidayList holidays) {

    /**
     * Gives the audiences that come with the library and the PRC's days off.
     *
     * @return the policy
     */
    public static CoursePolicy standard() {
        return new CoursePolicy(
                ImmutableSet.of(
                        Audience.RIDER,
                        Audience.DRIVER,
                        Audience.OFFICE_WORKER,
                        Audience.RESIDENT,
                        Audience.ELDER,
                        Audience.PASSER_BY),
                HolidayList.prc());
    }
}
