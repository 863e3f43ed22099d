/**
 * When somebody has something to do elsewhere (日程占用), whichever capability it belongs to: sessions, bookings, appointments,
 * duties and meetings. Rules ask it for clashes (时间冲突).
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>who sees what of somebody's time, and how much of it at once</td><td>{@link Engagements}</td>
 *     <td>{@code engagement.span.long}</td></tr>
 * <tr><td>which overlap counts</td><td>{@link Clash}</td><td></td></tr>
 * <tr><td>what takes somebody's time is said by the capability it belongs to</td><td>{@link EngagementSource}</td>
 *     <td></td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.engagement;

import org.jspecify.annotations.NullMarked;
