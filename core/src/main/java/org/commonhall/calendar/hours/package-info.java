/**
 * When a place is open (开放时间): opening hours in the syntax of OpenStreetMap, read strictly or leniently, with the PRC's
 * make-up days (调休) and an explanation of each answer. Pure values.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>what can be read, and how long it may be</td><td>{@link HoursReader}</td>
 *     <td>{@code calendar.hours.long}, {@code calendar.hours.syntax}, {@code calendar.hours.parts},
 *     {@code calendar.hours.empty}, {@code calendar.hours.gap}</td></tr>
 * <tr><td>which selectors are read in any order</td><td>{@link HoursFreeRule}</td><td></td></tr>
 * <tr><td>words of opening hours in Chinese, and what they may mean</td><td>{@link ChineseWord}</td>
 *     <td>{@code calendar.hours.word}, {@code calendar.hours.clock}</td></tr>
 * <tr><td>a time that may be of the morning or of the afternoon</td><td>{@link ChineseTime}</td>
 *     <td>{@code calendar.hours.noon}</td></tr>
 * <tr><td>seasons and holidays in Chinese</td><td>{@link HoursChinese}</td><td>{@code calendar.hours.season}</td></tr>
 * <tr><td>which hours add to earlier ones, and which replace them</td><td>{@link ChineseOrder}</td>
 *     <td>{@code calendar.hours.add}, {@code calendar.hours.bare}, {@code calendar.hours.except}</td></tr>
 * <tr><td>which rule holds on a date, and which it replaces</td><td>{@link HoursLine}</td><td></td></tr>
 * <tr><td>a remark cannot stand for dates</td><td>{@link HoursRule}</td><td>{@code calendar.hours.comment}</td></tr>
 * <tr><td>hours of a day, also past midnight</td><td>{@link HoursTimes}</td>
 *     <td>{@code calendar.hours.sun}, {@code calendar.hours.point}, {@code calendar.hours.span}</td></tr>
 * <tr><td>dates, Easter and offsets</td><td>{@link HoursDates}</td><td>{@code calendar.hours.date}, {@code calendar.hours.offset}</td></tr>
 * <tr><td>years, weeks, weekdays and holidays; the order of every range</td><td>{@link HoursDays}</td>
 *     <td>{@code calendar.hours.week}, {@code calendar.hours.reversed}</td></tr>
 * <tr><td>what a make-up working day is to the weekdays</td><td>{@link OpeningDays}</td>
 *     <td>{@code calendar.hours.position}</td></tr>
 * <tr><td>which questions can be answered</td><td>{@link OpeningHours}</td>
 *     <td>{@code calendar.hours.window}, {@code calendar.hours.holidays}</td></tr>
 * <tr><td>when the answer changes next</td><td>{@link HoursWalk}</td><td></td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.calendar.hours;

import org.jspecify.annotations.NullMarked;
