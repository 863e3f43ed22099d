/**
 * Commonhall (楼事会): the entry of the library, and the values that every capability shares: ids (编号), actors (操作人),
 * calls, receipts (回执) and refusals with their reasons (理由). A code begins with the name of its capability; those of
 * the root begin with {@code call}, {@code command}, {@code constraint}, {@code group}, {@code hall}, {@code input},
 * {@code page}, {@code record}, {@code reference}, {@code storage}, {@code text} or {@code value}.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>a hall has one first administrator (首任管理员)</td><td>{@link Commonhall}</td>
 *     <td>{@code hall.founded}</td></tr>
 * <tr><td>which stores a hall works over</td><td>{@link CommonhallBuilder}</td>
 *     <td>{@code hall.storage.missing}, {@code hall.storage.joins}, {@code hall.joining.owns},
 *     {@code hall.hook.missing}</td></tr>
 * <tr><td>how long a page may be (分页)</td><td>{@link PageRequest}</td>
 *     <td>{@code page.size}</td></tr>
 * <tr><td>all faults of an input are told at once</td><td>{@link InvalidInput}</td>
 *     <td>{@code input.invalid}, {@code value.unknown}</td></tr>
 * <tr><td>who is allowed what (授权)</td><td>{@link AccessPolicy}</td><td></td></tr>
 * <tr><td>an actor is one of three (操作人)</td><td>{@link Actor}</td>
 *     <td>{@code call.actor}, {@code call.reason}</td></tr>
 * <tr><td>a repeat of a call (重复提交), and the version a caller has seen</td><td>{@link Call}</td><td></td></tr>
 * </table>
 *
 * @serial exclude
 */
@NullMarked
package org.commonhall;

import org.jspecify.annotations.NullMarked;
