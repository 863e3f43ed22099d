/**
 * The lines of desks (窗口排队): tickets (取号), calls (叫号), appointments (预约) and referrals (转办) in one line. Estimates of
 * the wait explain themselves.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>numbers are given while the desk is open</td><td>{@link LineHours}</td>
 *     <td>{@code desk.line.closed}, {@code desk.line.closed.long}, {@code desk.line.ended}</td></tr>
 * <tr><td>whose turn cannot come before the desk closes gets no number</td><td>{@link LineState}</td>
 *     <td>{@code desk.line.late}</td></tr>
 * <tr><td>walk-ins take services without appointment</td><td>{@link TicketSteps}</td>
 *     <td>{@code desk.service.appointment}</td></tr>
 * <tr><td>an action of staff has its state</td><td>{@link TicketAction}</td><td>{@code desk.ticket.state}</td></tr>
 * <tr><td>staff serve one at a time, from a counter</td><td>{@link TicketRules}</td>
 *     <td>{@code desk.staff.absent}, {@code desk.staff.busy}, {@code desk.ticket.other},
 *     {@code desk.line.empty}</td></tr>
 * <tr><td>a ticket that is over stays over</td><td>{@link Ticket}</td><td>{@code desk.ticket.over}</td></tr>
 * <tr><td>a claim code cannot be guessed</td><td>{@link ClaimCodes}</td>
 *     <td>{@code desk.ticket.claim}</td></tr>
 * <tr><td>a missed call is repeated after a pause</td><td>{@link MissedCallRule}</td><td></td></tr>
 * <tr><td>walk-ins and appointments are one line</td><td>{@link LineOrder}</td><td></td></tr>
 * <tr><td>how long a wait is</td><td>{@link LineForecast}</td><td>{@code desk.estimate.average}</td></tr>
 * <tr><td>who is at a counter, for which services</td><td>{@link LineSteps}</td>
 *     <td>{@code desk.staff.person}, {@code desk.staff.derived}, {@code desk.staff.serving},
 *     {@code desk.service.none}</td></tr>
 * <tr><td>a referral goes to another line</td><td>{@link DeskLine}</td><td>{@code desk.refer.same}</td></tr>
 * <tr><td>slots are taken in time and while there is room</td><td>{@link SlotPlan}</td>
 *     <td>{@code desk.slot.none}, {@code desk.slot.full}, {@code desk.slot.late}, {@code desk.slot.far}</td></tr>
 * <tr><td>a window ends after it begins</td><td>{@link SlotWindow}</td><td>{@code desk.window.reversed}</td></tr>
 * <tr><td>one appointment a person and day</td><td>{@link AppointmentSteps}</td>
 *     <td>{@code desk.slot.day}, {@code desk.service.walkin}, {@code desk.appointment.moved}</td></tr>
 * <tr><td>an appointment is called off before, checked in on its day</td><td>{@link Appointment}</td>
 *     <td>{@code desk.appointment.state}, {@code desk.appointment.begun}, {@code desk.appointment.day},
 *     {@code desk.appointment.over}</td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.station.desk;

import org.jspecify.annotations.NullMarked;
