/**
 * Service stations (党群服务站, 驿站): the hall with its zones (功能区), amenities (便民设施) with hours, stock and season,
 * equipment (设备), desks as places (窗口, 接待点), their staff and duty rota (值班表). Closure notices (闭站公告) override hours,
 * and a read finds what is open now near by.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>a season has two days of a year</td><td>{@link StationHours}</td><td>{@code station.season}</td></tr>
 * <tr><td>a hall holds its zones and ends empty</td><td>{@link PlaceSteps}</td>
 *     <td>{@code station.zone.area}, {@code station.zone.other}, {@code station.end.places},
 *     {@code station.ended}</td></tr>
 * <tr><td>kinds of places are those of the hall</td><td>{@link PlaceKinds}</td>
 *     <td>{@code station.kind.unknown}, {@code station.kinds.file}</td></tr>
 * <tr><td>distances have a datum with a published formula</td><td>{@link Coordinates}</td>
 *     <td>{@code station.datum}</td></tr>
 * <tr><td>a search near by has bounds</td><td>{@link StationReads}</td>
 *     <td>{@code station.near.radius}, {@code station.near.limit}</td></tr>
 * <tr><td>only staff are on duty, once at a time</td><td>{@link DeskPlaceSteps}</td>
 *     <td>{@code station.duty.staff}, {@code station.duty.overlap}, {@code station.duty.length},
 *     {@code station.rota.window}</td></tr>
 * <tr><td>a closure is ahead and not endless</td><td>{@link ClosureSteps}</td>
 *     <td>{@code station.closure.reversed}, {@code station.closure.past}, {@code station.closure.long},
 *     {@code station.closure.withdrawn}</td></tr>
 * <tr><td>something breaks once before it is repaired</td><td>{@link AmenitySteps}</td>
 *     <td>{@code station.out.already}, {@code station.out.not}</td></tr>
 * <tr><td>no count is negative</td><td>{@link Occupancy}</td><td>{@code station.count.negative}</td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.station.station;

import org.jspecify.annotations.NullMarked;
