package org.commonhall.learning.interest;

import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.learning.course.Course;

/**
 * A course whose next run the reader wants to hear of.
 *
 * @param course which course
 * @param title its title
 * @param since since when
 */
public record InterestView(Id<Course> course, String title, Instant since) {}
