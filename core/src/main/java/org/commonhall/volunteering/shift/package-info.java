/**
 * Shifts of volunteers (志愿班次) with places for roles, who signs up (报名), waits (候补) or is held as a newcomer (新人带教), who
 * was there (签到, 签退) and who was not (爽约). Hours are kept elsewhere.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>when a shift can be, and with which roles</td><td>{@link ShiftSteps}</td>
 *     <td>{@code shift.past}, {@code shift.times}, {@code shift.time.gap}, {@code shift.time.range},
 *     {@code shift.role.twice}</td></tr>
 * <tr><td>which dates of a series become shifts, and who has committed to them</td><td>{@link SeriesSteps}</td>
 *     <td>{@code shift.series.none}, {@code shift.commitment.twice}</td></tr>
 * <tr><td>when a series ends</td><td>{@link ShiftSeries}</td><td>{@code shift.series.ended}</td></tr>
 * <tr><td>when a commitment (长期承诺) holds</td><td>{@link Commitment}</td><td>{@code shift.commitment.ended}</td></tr>
 * <tr><td>where a shift stands, and when something falls due</td><td>{@link Shift}</td>
 *     <td>{@code shift.state}, {@code shift.running}</td></tr>
 * <tr><td>where a sign-up stands</td><td>{@link SignUp}</td><td>{@code shift.signup.state}</td></tr>
 * <tr><td>when one can sign up, and how old one must be</td><td>{@link SignUpCheck}</td>
 *     <td>{@code shift.signup.early}, {@code shift.signup.late}, {@code shift.age}, {@code shift.cooldown}</td></tr>
 * <tr><td>how long and how closely one may serve (连续时长, 间隔)</td><td>{@link ShiftBlocks}</td>
 *     <td>{@code shift.overlap}, {@code shift.rest}</td></tr>
 * <tr><td>what one must be qualified for, and until when</td><td>{@link Fitness}</td>
 *     <td>{@code shift.qualification.missing}, {@code shift.qualification.lapses}</td></tr>
 * <tr><td>how many newcomers stand beside each experienced one</td><td>{@link Newcomers}</td><td></td></tr>
 * <tr><td>who waits after no-shows, and how long</td><td>{@link CoolDown}</td><td></td></tr>
 * <tr><td>who gets a place, and gives it back</td><td>{@link SignUpSteps}</td>
 *     <td>{@code shift.unregistered}, {@code shift.blocked}, {@code shift.newcomer}, {@code shift.signup.twice},
 *     {@code shift.wait.free}, {@code shift.wait.twice}, {@code shift.withdraw.late}</td></tr>
 * <tr><td>who has served, and who did not come</td><td>{@link ServeSteps}</td>
 *     <td>{@code shift.early}, {@code shift.other}, {@code shift.qualification.lapsed}, {@code shift.appeal.twice},
 *     {@code shift.appeal.late}</td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.volunteering.shift;

import org.jspecify.annotations.NullMarked;
