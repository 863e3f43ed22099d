package org.commonhall.learning.course;

import org.commonhall.Id;

/**
 * A session that somebody teaches.
 *
 * @param run its run
 * @param title the title of the run
 * @param role as what
 * @param session the session
 */
public record TaughtSession(Id<CourseRun> run, String title, TeacherRole role, SessionView session) {}
