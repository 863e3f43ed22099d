/**
 * Courses (课程) and open events (开放活动): their runs (班次) with seats kept for audiences (预留名额), sessions (课次) in rooms and
 * on dates that pass over days off (节假日顺延), and who has completed a run (结业). Who takes part is kept elsewhere.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>which code and badge a course may have, and what it cannot need</td><td>{@link CourseSteps}</td>
 *     <td>{@code course.code.taken}, {@code course.badge.taken}, {@code course.badge.unknown},
 *     {@code course.badge.other}, {@code course.prerequisite.cycle}</td></tr>
 * <tr><td>who has completed a run</td><td>{@link CompletionRule}</td>
 *     <td>{@code course.rule.text}, {@code course.rule.impossible}, {@code course.rule.must}</td></tr>
 * <tr><td>what attendance comes to, with free absences</td><td>{@link AttendanceSheet}</td><td></td></tr>
 * <tr><td>what marks are worth</td><td>{@link PointScale}</td><td>{@code course.scale}</td></tr>
 * <tr><td>what one needs before</td><td>{@link PrerequisiteRule}</td><td>{@code course.prerequisite.text}</td></tr>
 * <tr><td>which dates a rule gives, and what becomes of days off</td><td>{@link CourseDates}</td>
 *     <td>{@code course.session.none}, {@code course.session.many}, {@code course.time.gap}</td></tr>
 * <tr><td>when one can enrol, and where a run stands</td><td>{@link CourseRun}</td>
 *     <td>{@code course.run.state}, {@code course.run.closed.status}, {@code course.run.closed.none},
 *     {@code course.run.closed.early}, {@code course.run.closed.late}</td></tr>
 * <tr><td>what the terms of a run may be, when it is published and finished</td><td>{@link RunSteps}</td>
 *     <td>{@code course.retired}, {@code course.room.station}, {@code course.time.zone}, {@code course.run.marks},
 *     {@code course.run.dates}, {@code course.run.minimum}, {@code course.run.empty}, {@code course.run.open},
 *     {@code course.free.many}, {@code course.pools.released}</td></tr>
 * <tr><td>how seats are kept and released</td><td>{@link RunSeats}</td>
 *     <td>{@code course.pools.sum}, {@code course.pools.audience}, {@code course.pools.twice},
 *     {@code course.pools.late}</td></tr>
 * <tr><td>how many seats are left to whom</td><td>{@link FreeSeats}</td>
 *     <td>{@code course.seats.full}, {@code course.seats.reserved}</td></tr>
 * <tr><td>which sessions can still change</td><td>{@link CourseSession}</td>
 *     <td>{@code course.session.taken}, {@code course.session.state}</td></tr>
 * <tr><td>when a session can be, in which room and with whom</td><td>{@link SessionSteps}</td>
 *     <td>{@code course.session.past}, {@code course.session.order}, {@code course.teacher.busy},
 *     {@code course.teacher.twice}, {@code course.time.range}</td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.learning.course;

import org.jspecify.annotations.NullMarked;
