/**
 * When something recurs (重复规则): the recurrence rules of RFC 5545, with left-out and added times. Pure values.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>what a rule may say</td><td>{@link RecurReader}</td>
 *     <td>{@code calendar.recur.long}, {@code calendar.recur.missing}, {@code calendar.recur.both},
 *     {@code calendar.recur.part}, {@code calendar.recur.twice}, {@code calendar.recur.value},
 *     {@code calendar.recur.numbered}, {@code calendar.recur.setpos}</td></tr>
 * <tr><td>which dates a rule allows</td><td>{@link RecurDates}</td><td></td></tr>
 * <tr><td>what stands for a fifth weekday</td><td>{@link FifthWeekday}</td><td></td></tr>
 * <tr><td>in which order times come, and when a walk gives up</td><td>{@link RecurWalk}</td>
 *     <td>{@code calendar.recur.never}, {@code calendar.recur.steps}</td></tr>
 * <tr><td>how a skipped wall time is read</td><td>{@link SkippedTime}</td><td></td></tr>
 * <tr><td>how many occurrences are given</td><td>{@link Recurrence}</td>
 *     <td>{@code calendar.recur.endless}, {@code calendar.recur.limit}</td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.calendar.recurrence;

import org.jspecify.annotations.NullMarked;
