package org.commonhall.learning.enrolment;

import com.google.common.collect.ImmutableList;
import org.commonhall.Id;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.SessionView;

/**
 * The attendance of a run: learners by sessions.
 *
 * @param run which run
 * @param title its title
 * @param printed whether its check-in code is printed, and so known to whoever was there once
 * @param sessions its sessions by number
 * @param learners those who take part or took part to the end, the first to come first
 */
public record RunSheet(
        Id<CourseRun> run,
        String title,
        boolean printed,
        ImmutableList<SessionView> sessions,
        ImmutableList<SheetRow> learners) {}
