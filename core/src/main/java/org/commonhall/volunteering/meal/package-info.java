/**
 * Who gets meals (为老送餐), what each eats and does not eat (饮食禁忌), what is ordered for each day, and what the kitchen cooks
 * (备餐). An allergy is a hard stop; who is away, or has no route (送餐路线), is never left out in silence.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>which dish clashes with which diet, and what is counted</td><td>{@link Kitchen}</td><td></td></tr>
 * <tr><td>what must not be cooked, and who is left out</td><td>{@link KitchenTable}</td>
 *     <td>{@code meal.clash.hard}, {@code meal.menu.none}</td></tr>
 * <tr><td>until when one can order and cancel</td><td>{@link MealService}</td><td>{@code meal.order.late}</td></tr>
 * <tr><td>where a client stands on a day (暂停)</td><td>{@link StatusPlan}</td><td></td></tr>
 * <tr><td>who gets meals at all</td><td>{@link MealClient}</td><td>{@code meal.client.state}</td></tr>
 * <tr><td>which changes of status can be planned</td><td>{@link ClientSteps}</td>
 *     <td>{@code meal.client.twice}, {@code meal.status.past}, {@code meal.status.overlap}, {@code meal.status.begun}</td></tr>
 * <tr><td>which parts a meal can have</td><td>{@link Dish}</td><td>{@code meal.component.unknown}</td></tr>
 * <tr><td>which standing orders (长期订餐) become orders, and what a menu may say</td><td>{@link DaySteps}</td>
 *     <td>{@code meal.menu.twice}, {@code meal.menu.component}</td></tr>
 * <tr><td>what can still be changed</td><td>{@link MealDay}</td><td>{@code meal.day.state}</td></tr>
 * <tr><td>where an order stands</td><td>{@link MealOrder}</td><td>{@code meal.order.state}</td></tr>
 * <tr><td>one order a client and day, dishes of the menu only</td><td>{@link OrderSteps}</td>
 *     <td>{@code meal.order.twice}, {@code meal.menu.dish}</td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.volunteering.meal;

import org.jspecify.annotations.NullMarked;
