/**
 * Meetings of any body (会议): notice (会议通知), agenda (议程), attendance (出席), quorum overall and per group (法定人数), recusal
 * (回避), guests (列席) and minutes (会议纪要) with their deadline of publication, and meetings demanded by members (提请召开). A
 * meeting that was held keeps who counted and the rules it went by, whatever becomes of seats and rules later.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>from which state a meeting goes where</td><td>{@link MeetingAction}</td><td>{@code meeting.state}</td></tr>
 * <tr><td>who prepares what; second calls</td><td>{@link AgendaSteps}</td><td>
 *     {@code meeting.other}, {@code meeting.agenda.empty}, {@code meeting.proposal.state},
 *     {@code meeting.item.settle}, {@code meeting.reconvene.gap}</td></tr>
 * <tr><td>whose meeting and whose item it is</td><td>{@link MeetingSteps}</td><td>
 *     {@code meeting.body}, {@code meeting.item.other}</td></tr>
 * <tr><td>notice in time</td><td>{@link NoticePeriod}</td><td>
 *     {@code meeting.notice.past}, {@code meeting.notice.short}, {@code meeting.notice.urgent}</td></tr>
 * <tr><td>what may be voted on, who may attend</td><td>{@link MeetingFile}</td><td>
 *     {@code meeting.item.unnoticed}, {@code meeting.item.late}, {@code meeting.attendance.guest},
 *     {@code meeting.attendance.stranger}, {@code meeting.attendance.no_proxy},
 *     {@code meeting.attendance.twice}</td></tr>
 * <tr><td>what becomes of an item</td><td>{@link AgendaItem}</td><td>{@code meeting.item.state}</td></tr>
 * <tr><td>quorum, overall and per group</td><td>{@link MeetingQuorum}</td><td>{@code meeting.quorum.missed}</td></tr>
 * <tr><td>who comes and goes, recusal</td><td>{@link SittingSteps}</td><td>
 *     {@code meeting.attendance.person}, {@code meeting.attendance.gone}, {@code meeting.seat.past},
 *     {@code meeting.recusal.twice}, {@code meeting.step}</td></tr>
 * <tr><td>who may demand a meeting</td><td>{@link DemandSteps}</td><td>
 *     {@code meeting.demand.member}, {@code meeting.demand.kind}, {@code meeting.demand.supported}</td></tr>
 * <tr><td>which meeting a demand is for</td><td>{@link MeetingDemand}</td><td>
 *     {@code meeting.demand.state}, {@code meeting.demand.other}</td></tr>
 * <tr><td>seats as an electorate</td><td>{@link SeatSource}</td><td>{@code meeting.none}</td></tr>
 * <tr><td>which minutes are shown</td><td>{@link MeetingReads}</td><td>{@code meeting.minutes.missing}</td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.governance.meeting;

import org.jspecify.annotations.NullMarked;
