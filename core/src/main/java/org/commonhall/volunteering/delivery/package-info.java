/**
 * Who brings meals to which doors (送餐), in which line (线路顺序), by which carrier (送餐员), and what became of each meal. What
 * stays unanswered opens a welfare check; a round is service.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>which line counts for the clients of a day</td><td>{@link RouteOrder}</td>
 *     <td>{@code delivery.route.other}</td></tr>
 * <tr><td>when somebody has to look at a line</td><td>{@link RouteDay}</td><td>{@code delivery.day.unarranged}</td></tr>
 * <tr><td>who can bring meals</td><td>{@link Carriers}</td>
 *     <td>{@code delivery.carrier.unqualified}, {@code delivery.carrier.busy}, {@code delivery.carrier.full}</td></tr>
 * <tr><td>who brings what to whom, and what may be agreed</td><td>{@link RouteSteps}</td>
 *     <td>{@code delivery.carrier.twice}, {@code delivery.client.state}</td></tr>
 * <tr><td>which face is new, and whose meals are whose</td><td>{@link RoundSteps}</td>
 *     <td>{@code delivery.carrier.unknown}, {@code delivery.drop.none}, {@code delivery.drop.other}</td></tr>
 * <tr><td>where a meal stands, and until when it is warm</td><td>{@link MealDrop}</td>
 *     <td>{@code delivery.drop.state}, {@code delivery.drop.cold}</td></tr>
 * <tr><td>what becomes of a meal at the door</td><td>{@link DropSteps}</td><td>{@code delivery.agreed.none}</td></tr>
 * <tr><td>what is brought, and what a round counts for</td><td>{@link DropPlanner}</td>
 *     <td>{@code delivery.day.running}</td></tr>
 * <tr><td>who sees which door, and when</td><td>{@link DeliveryReads}</td><td></td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.volunteering.delivery;

import org.jspecify.annotations.NullMarked;
