/**
 * The register of volunteers (志愿者注册), and the programmes they serve in (志愿服务项目) with their roles (岗位) and rules of
 * signing up (报名规则). Shifts are kept elsewhere.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>who is let in, who is kept out, and why</td><td>{@link SignUpRules}</td>
 *     <td>{@code volunteer.programme.rules}</td></tr>
 * <tr><td>which step a programme can take</td><td>{@link Programme}</td><td>{@code volunteer.programme.state}</td></tr>
 * <tr><td>what a programme may say</td><td>{@link ProgrammeSteps}</td>
 *     <td>{@code volunteer.code.taken}, {@code volunteer.time.zone}, {@code volunteer.programme.paid}</td></tr>
 * <tr><td>who can be on the register</td><td>{@link VolunteerSteps}</td>
 *     <td>{@code volunteer.age}, {@code volunteer.twice}, {@code volunteer.number.taken}</td></tr>
 * <tr><td>who rests after a year without service</td><td>{@link Volunteer}</td><td></td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.volunteering.volunteer;

import org.jspecify.annotations.NullMarked;
