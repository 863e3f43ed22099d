/**
 * Service stations (党群服务站, 驿站): the hall with its zones (功能区), amenities (便民设施) with hours, stock and season,
 * equipment (设备), desks as places (窗口, 接待点), staff and duty rota (值班表), closure notices (闭站公告), and what is open now
 * near by.
 */
@NullMarked
package org.commonhall.station.station;

import org.jspecify.annotations.NullMarked;
