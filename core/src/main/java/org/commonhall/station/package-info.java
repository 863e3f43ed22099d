/**
 * Service stations (党群服务站, 驿站): the hall with its zones (功能区), amenities (便民设施) with hours, stock and season, equipment
 * (设备), desks (窗口, 接待点) of other organizations with services, staff and duty rota (值班表), closure notices (闭站公告), what is
 * open now near by, visits (到访) that identify nobody, and bookings of rooms (场地预约): pre-booking and approval (审批), series
 * (周期预约), blocking (停用), check-in (签到), no-shows (爽约) and waiting for a time that is taken.
 */
@NullMarked
package org.commonhall.station;

import org.jspecify.annotations.NullMarked;
