/**
 * What waits for somebody (待办事项), whichever capability it belongs to: votes to cast, offers that stand, answers to judge,
 * rooms, numbers and appointments, actions, courses, shifts and meetings. A portal shows it on "my page" (我的).
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>how much of what waits is shown, and in which order</td><td>{@link Todos}</td><td></td></tr>
 * <tr><td>what waits for somebody is said by the capability it belongs to</td><td>{@link TodoSource}</td><td></td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.todo;

import org.jspecify.annotations.NullMarked;
