package org.commonhall.learning.enrolment;

import com.google.common.collect.ImmutableList;
import org.commonhall.Page;

/**
 * The page "my courses" (我的课程).
 *
 * @param courses what the person is or was enrolled in, the latest first
 * @param waiting the seats that the person waits for or is offered, the oldest wish first
 */
public record MyCourses(Page<EnrolmentView> courses, ImmutableList<SeatWait> waiting) {}
