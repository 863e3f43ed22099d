/**
 * Who was there (签到), for sessions and shifts alike: check-in codes (签到码), marks (出勤) and what arriving and leaving
 * mean. Other capabilities call the {@link AttendanceKernel} inside their own transaction; nothing here has an accessor.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>what arriving and leaving mean</td><td>{@link AttendanceRule}</td><td>{@code attendance.rule}</td></tr>
 * <tr><td>nobody leaves before arriving</td><td>{@link Attendance}</td><td>{@code attendance.times}</td></tr>
 * <tr><td>which code is right, and for how long</td><td>{@link CheckInCodes}</td><td></td></tr>
 * <tr><td>who can check in when, and who is marked</td><td>{@link AttendanceKernel}</td>
 *     <td>{@code attendance.early}, {@code attendance.over}, {@code attendance.tries}, {@code attendance.code.wrong},
 *     {@code attendance.none}, {@code attendance.there}, {@code attendance.many}, {@code attendance.twice},
 *     {@code attendance.other}</td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.attendance;

import org.jspecify.annotations.NullMarked;
