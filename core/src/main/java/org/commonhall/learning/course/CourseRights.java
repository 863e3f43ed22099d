package org.commonhall.learning.course;

import org.commonhall.Permission;
import org.commonhall.Role;

/** What one may do with courses and runs, and with which role in their scope. */
public final class CourseRights {
    /** To define courses, plan runs and publish them. */
    public static final Permission ORGANISE = Permission.of("course.organise", Role.ORGANISER);
    /** To read drafts, and pools with what is taken, held and waited for. */
    public static final Permission READ_PLANS = Permission.of("course.plan.read", Role.ORGANISER, Role.AUDITOR);
    /** To write what time has brought; the system only. */
    public static final Permission SETTLE = Permission.of("course.settle");

    private CourseRights() {}
}
