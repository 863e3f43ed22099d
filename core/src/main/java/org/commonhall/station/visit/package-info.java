/**
 * Visits (到访) that identify nobody: counts of heads and movements by place, hour and audience. Somebody may check in by name
 * because they want to (自愿签到).
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>nobody is checked in twice at once</td><td>{@link VisitSteps}</td><td>{@code visit.twice}</td></tr>
 * <tr><td>nobody checks out twice</td><td>{@link Visit}</td><td>{@code visit.left}</td></tr>
 * <tr><td>figures are of a year at most, and never of a small group</td><td>{@link VisitReads}</td>
 *     <td>{@code visit.window}</td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.station.visit;

import org.jspecify.annotations.NullMarked;
