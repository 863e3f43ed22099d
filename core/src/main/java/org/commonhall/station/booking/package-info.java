/**
 * Bookings of rooms (场地预约): pre-booking and approval (审批), quotas (额度), series (周期预约), blocking (停用), check-in (签到),
 * no-shows (爽约) with appeals (申诉), and waiting for a time that is taken.
 */
@NullMarked
package org.commonhall.station.booking;

import org.jspecify.annotations.NullMarked;
