package org.commonhall.learning.enrolment;

import com.google.common.collect.ImmutableList;
import org.commonhall.Explanation;
import org.commonhall.learning.course.AttendanceSheet;

/** What the marks of a learner come to, by the rule of the run. */
record Standing(
        AttendanceSheet sheet,
        boolean holds,
        boolean reachable,
        Completion completion,
        ImmutableList<Explanation> lines) {}
