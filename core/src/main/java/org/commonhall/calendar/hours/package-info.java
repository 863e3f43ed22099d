/**
 * When a place is open (开放时间): opening hours in the syntax of OpenStreetMap, read strictly or leniently, with the PRC's
 * make-up days (调休) and an explanation of each answer. Pure values.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>what can be read, and how long it may be</td><td>{@link HoursReader}</td>
 *     <td>{@code calendar.hours.long}, {@code calendar.hours.syntax}, {@code calendar.hours.parts},
 *     {@code calendar.hours.empty}</td></tr>
 * <tr><td>which selectors are read in any order</td><td>{@link HoursFreeRule}</td><td></td></tr>
 * <tr><td>which rule holds on a date, and which it replaces</td><td>{@link HoursLine}</td><td></td></tr>
 * <tr><td>a remark cannot stand for dates</td><td>{@link HoursRule}</td><td>{@code calendar.hours.comment}</td></tr>
 * <tr><td>hours of a day, also past midnight</td><td>{@link HoursSpan}</td>
 *     <td>{@code calendar.hours.sun}, {@code calendar.hours.point}, {@code calendar.hours.span}</td></tr>
 * <tr><td>dates, Easter and offsets</td><td>{@link HoursDates}</td><td>{@code calendar.hours.date}</td></tr>
 * <tr><td>years, weeks, weekdays and holidays; the order of every range</td><td>{@link HoursDays}</td>
 *     <td>{@code calendar.hours.week}, {@code calendar.hours.reversed}</td></tr>
 * <tr><td>what a make-up working day is to the weekdays</td><td>{@link OpeningDays}</td><td></td></tr>
 * <tr><td>which questions can be answered</td><td>{@link OpeningHours}</td>
 *     <td>{@code calendar.hours.window}, {@code calendar.hours.holidays}</td></tr>
 * <tr><td>when the answer changes next</td><td>{@link HoursWalk}</td><td></td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.calendar.hours;

import org.jspecify.annotations.NullMarked;
