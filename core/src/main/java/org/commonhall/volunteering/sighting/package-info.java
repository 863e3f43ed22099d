/**
 * What volunteers see on their way (随手报): hazards (隐患) and incidents (事件), which become requests or join one that is open,
 * and how people treat each other and nature (文明, 绿色), which is kept.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>who reports, and what becomes of it</td><td>{@link SightingSteps}</td>
 *     <td>{@code sighting.volunteer}, {@code sighting.future}, {@code sighting.emergency}</td></tr>
 * <tr><td>which requests may be about the same</td><td>{@link SightingPolicy}</td><td></td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.volunteering.sighting;

import org.jspecify.annotations.NullMarked;
