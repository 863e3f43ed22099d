/**
 * Questions about working time (工作日历): which days and hours count (工作日, 法定节假日, 调休上班日), when a limit (时限)
 * falls due, and what pauses (中止计时) cut out, each with its explanation. Pure values: nothing here reads a clock or a
 * store.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>which day counts as a working day, and how far a count goes</td><td>{@link WorkingCalendar}</td>
 *     <td>{@code calendar.never.ends}</td></tr>
 * <tr><td>which hours, make-up days and days of its own a calendar may have</td><td>{@link WorkingCalendarBuilder}</td>
 *     <td>{@code calendar.empty}, {@code calendar.makeup.empty}, {@code calendar.zone.unknown}</td></tr>
 * <tr><td>what a window of working hours is</td><td>{@link TimeWindow}</td>
 *     <td>{@code calendar.window.text}, {@code calendar.window.range}, {@code calendar.window.reversed},
 *     {@code calendar.window.overlap}</td></tr>
 * <tr><td>which days off are published for which year</td><td>{@link HolidayListReader}</td>
 *     <td>{@code calendar.list.kind}, {@code calendar.list.date}, {@code calendar.list.duplicate},
 *     {@code calendar.list.name}</td></tr>
 * <tr><td>what a stretch of time is</td><td>{@link Span}</td><td>{@code calendar.span.reversed}</td></tr>
 * <tr><td>how stretches of time add up, clash and fall on days</td><td>{@link Spans}</td><td></td></tr>
 * <tr><td>how long a limit may be</td><td>{@link ClockLimit}</td><td>{@code calendar.limit.range}</td></tr>
 * <tr><td>how working and calendar days are counted, and where the last day moves</td><td>{@link DayCount}</td>
 *     <td></td></tr>
 * <tr><td>how minutes are counted</td><td>{@link MinuteCount}</td><td></td></tr>
 * <tr><td>what a pause is</td><td>{@link Pause}</td>
 *     <td>{@code calendar.pause.type}, {@code calendar.pause.reversed}</td></tr>
 * <tr><td>what a pause cuts out</td><td>{@link Breaks}</td><td></td></tr>
 * <tr><td>how often and how long a clock may pause</td><td>{@link PauseRule}</td>
 *     <td>{@code calendar.pause.overlap}, {@code calendar.pause.count}, {@code calendar.pause.total}</td></tr>
 * <tr><td>when a clock pauses, resumes, stops and runs again</td><td>{@link SlaClock}</td>
 *     <td>{@code calendar.pause.early}, {@code calendar.pause.none}, {@code calendar.clock.early},
 *     {@code calendar.clock.running}, {@code calendar.clock.stopped}</td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.calendar;

import org.jspecify.annotations.NullMarked;
