/**
 * Requests (诉求) from submission (提交) through dispatch (派单), return (退单), first contact (先行联系) and answer (办结) to the
 * return visit (回访), reopening and review (复核), with their clocks. A closed request is not a solved one.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>from which state what can be done</td><td>{@link RequestAction}</td><td>{@code request.state}</td></tr>
 * <tr><td>which step is a use case of its own</td><td>{@link LeadSteps}</td><td>{@code request.step}</td></tr>
 * <tr><td>who may choose a catalogue entry</td><td>{@link IntakeLife}</td><td>{@code request.category.retired}<br>{@code request.contact.needed}</td></tr>
 * <tr><td>what may be public</td><td>{@link IntakeLife}</td><td>{@code request.visibility.category}<br>{@code request.visibility.private}</td></tr>
 * <tr><td>what may be answered at once</td><td>{@link IntakeLife}</td><td>{@code request.enquiry.not}</td></tr>
 * <tr><td>what may be refused, and the repeated matter (一事不再理)</td><td>{@link IntakeLife}</td><td>{@code request.refuse.channel}<br>{@code request.refuse.earlier}</td></tr>
 * <tr><td>which unit leads</td><td>{@link IntakeLife}</td><td>{@code request.dispatch.unit}</td></tr>
 * <tr><td>a number is found by its code only (查询码)</td><td>{@link TrackingCodes}</td><td>{@code request.tracking}</td></tr>
 * <tr><td>whose data are asked for without an account</td><td>{@link RequestSteps}</td><td>{@code request.requester.account}</td></tr>
 * <tr><td>merging (合并)</td><td>{@link MergeTree}</td><td>{@code request.merge.self}<br>{@code request.merge.target}</td></tr>
 * <tr><td>giving back, and the designated unit (指定承办)</td><td>{@link RequestLife}</td><td>{@code request.return.designated}<br>{@code request.return.reason}<br>{@code request.return.limit}</td></tr>
 * <tr><td>pauses, typed and capped (挂起)</td><td>{@link RequestLife}</td><td>{@code request.pause.type}<br>{@code request.pause.until}<br>{@code request.pause.long}</td></tr>
 * <tr><td>more time (延期)</td><td>{@link RequestLife}</td><td>{@code request.extend.clock}<br>{@code request.extend.merged}<br>{@code request.extend.upstream}<br>{@code request.extend.late}<br>{@code request.extend.count}<br>{@code request.extend.amount}</td></tr>
 * <tr><td>the ladder (提级)</td><td>{@link RequestLife}</td><td>{@code request.escalate.top}</td></tr>
 * <tr><td>what an answer needs</td><td>{@link AnswerLife}</td><td>{@code request.answer.outcome}<br>{@code request.answer.responsible}</td></tr>
 * <tr><td>whom a visit asks</td><td>{@link RequesterSteps}</td><td>{@code request.visit.requester}</td></tr>
 * <tr><td>each requester answers once, and the last closes</td><td>{@link VisitRound}</td><td>{@code request.visit.done}</td></tr>
 * <tr><td>"not solved" needs words</td><td>{@link AnswerLife}</td><td>{@code request.visit.reason}</td></tr>
 * <tr><td>reopening in the window, with new facts (重办)</td><td>{@link AnswerLife}</td><td>{@code request.reopen.facts}<br>{@code request.reopen.window}</td></tr>
 * <tr><td>reviews and hearings (复核, 听证)</td><td>{@link AnswerLife}</td><td>{@code request.review.answer}<br>{@code request.review.window}<br>{@code request.review.hearing}</td></tr>
 * <tr><td>a private request is not followed</td><td>{@link RequestActions}</td><td>{@code request.follow.private}</td></tr>
 * <tr><td>what an import may close</td><td>{@link ServiceRequest}</td><td>{@code request.import.closed}<br>{@code request.import.reversed}</td></tr>
 * <tr><td>when it is due, and why</td><td>{@link RequestClocks}</td><td></td></tr>
 * <tr><td>what falls due next by itself</td><td>{@link NextDue}</td><td></td></tr>
 * <tr><td>who sees which field</td><td>{@link RequestViews}</td><td></td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.request.request;

import org.jspecify.annotations.NullMarked;
