/**
 * Bookings of rooms (场地预约): pre-booking and approval (审批), quotas (额度), series (周期预约), blocking (停用), check-in (签到),
 * no-shows (爽约) with appeals (申诉). What is taken and who waits for it is {@link org.commonhall.capacity}.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>whether policy, hours and notices allow a time; whether it waits for approval</td><td>{@link
 * BookingRules}</td>
 *     <td>{@code booking.room.retired}, {@code booking.past}, {@code booking.horizon}, {@code booking.notice},
 *     {@code booking.short}, {@code booking.long}, {@code booking.seats}, {@code booking.shut},
 *     {@code booking.closed}</td></tr>
 * <tr><td>whether a time is free, with gaps and rooms around it</td><td>{@link RoomHold}</td>
 *     <td>{@code booking.taken}, {@code booking.gap}, {@code booking.part}, {@code booking.blocked}</td></tr>
 * <tr><td>cool-down after no-shows</td><td>{@link BookerLedger}</td><td>{@code booking.cooldown}</td></tr>
 * <tr><td>how much one may book</td><td>{@link BookingQuota}</td>
 *     <td>{@code booking.quota.person.count}, {@code booking.quota.person.minutes},
 *     {@code booking.quota.organization.count}, {@code booking.quota.organization.minutes}</td></tr>
 * <tr><td>where a booking can move</td><td>{@link MoveSteps}</td><td>{@code booking.move.station}</td></tr>
 * <tr><td>who changes what another capability booked</td><td>{@link Followers}</td>
 *     <td>{@code booking.owned}</td></tr>
 * <tr><td>for whom one may book</td><td>{@link Booker}</td><td></td></tr>
 * <tr><td>for which times one can wait</td><td>{@link BookingSteps}</td>
 *     <td>{@code booking.wait.approval}, {@code booking.wait.free}, {@code booking.wait.twice}</td></tr>
 * <tr><td>what accepting a pre-booking rejects</td><td>{@link OverlappingRequests}</td><td></td></tr>
 * <tr><td>what can become of a booking, and when</td><td>{@link Booking}</td>
 *     <td>{@code booking.state}, {@code booking.cancel.late}, {@code booking.move.begun},
 *     {@code booking.move.block}, {@code booking.checkin.none},
 *     {@code booking.checkin.early}, {@code booking.checkout.early}, {@code booking.appeal.twice},
 *     {@code booking.appeal.none}</td></tr>
 * <tr><td>the code posted in a room</td><td>{@link UseSteps}</td><td>{@code booking.checkin.code}</td></tr>
 * <tr><td>dates of a series</td><td>{@link SeriesDates}</td>
 *     <td>{@code booking.series.date}, {@code booking.series.empty}</td></tr>
 * <tr><td>how many dates a series has, and which can be booked again</td><td>{@link SeriesSteps}</td>
 *     <td>{@code booking.series.many}, {@code booking.series.none}</td></tr>
 * <tr><td>when a series is over</td><td>{@link BookingSeries}</td><td>{@code booking.series.over}</td></tr>
 * <tr><td>what a policy may say</td><td>{@link BookingPolicy}</td>
 *     <td>{@code booking.policy.length}, {@code booking.policy.release}</td></tr>
 * <tr><td>which zones can be booked, and how long a room is blocked</td><td>{@link RoomSteps}</td>
 *     <td>{@code booking.zone.other}, {@code booking.block.long}, {@code booking.block.over}</td></tr>
 * <tr><td>how wall times are read</td><td>{@link BookingTimes}</td>
 *     <td>{@code booking.time.gap}, {@code booking.time.range},
 *     {@code booking.time.reversed}</td></tr>
 * <tr><td>which free room comes first</td><td>{@link FreeRooms}</td>
 *     <td>{@code booking.free.stations}, {@code booking.free.window}</td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.station.booking;

import org.jspecify.annotations.NullMarked;
