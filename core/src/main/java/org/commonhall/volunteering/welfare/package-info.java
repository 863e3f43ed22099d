/**
 * Welfare checks (关怀核查): a door that stays unanswered, or a cause for concern, climbs a ladder (上报阶梯) of people who are told
 * until somebody answers for it. Meals are kept elsewhere.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>who is told, and when</td><td>{@link WelfareLadder}</td><td>{@code welfare.ladder.order}</td></tr>
 * <tr><td>until when somebody must answer, and what is late</td><td>{@link WelfareCheck}</td>
 *     <td>{@code welfare.check.state}</td></tr>
 * <tr><td>one open check a client, and who can answer for it</td><td>{@link WelfareSteps}</td>
 *     <td>{@code welfare.check.open}</td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.volunteering.welfare;

import org.jspecify.annotations.NullMarked;
