/**
 * Buildings (楼宇) with their sections, units (专有部分), floor areas (建筑面积) with their source, and territories (辖区). Who
 * owned or occupied which unit on which date (权属, 租用) is kept to the day.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>who may do what</td><td>{@link BuildingRights}</td>
 *     <td></td></tr>
 * <tr><td>what may be held side by side, and that shares make one whole</td><td>{@link TenureRules}</td>
 *     <td>{@code building.tenure.overlap}, {@code building.tenure.twice}, {@code building.tenure.shares},
 *     {@code building.tenure.share.kind}, {@code building.tenure.developer}, {@code building.tenure.unit},
 *     {@code building.tenure.ended}</td></tr>
 * <tr><td>where a building lies, and where a unit is</td><td>{@link BuildingSteps}</td>
 *     <td>{@code building.relation.parent}, {@code building.unit.section}</td></tr>
 * <tr><td>which figure of a floor area counts</td><td>{@link UnitAreas}</td>
 *     <td></td></tr>
 * <tr><td>who is one head among the owners</td><td>{@link Ownership}</td>
 *     <td></td></tr>
 * <tr><td>where files of buildings and units belong</td><td>{@link BuildingFiles}</td>
 *     <td></td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.directory.building;

import org.jspecify.annotations.NullMarked;
