/**
 * Who takes part in runs of courses (报名), from seats kept for audiences or open to all, and who waits for a seat (候补).
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>what speaks against an enrolment: the run, the age, what the learner lacks and does elsewhere</td>
 *     <td>{@link EnrolmentRules}</td>
 *     <td>{@code enrolment.run.closed}, {@code enrolment.consent.minor}, {@code enrolment.prerequisite.missing},
 *     {@code enrolment.prerequisite.lapses}, {@code enrolment.clash}</td></tr>
 * <tr><td>who can enrol and wait, until when a seat is given up</td><td>{@link EnrolmentSteps}</td>
 *     <td>{@code enrolment.twice}, {@code enrolment.wait.free}, {@code enrolment.wait.twice}, {@code enrolment.withdraw.late}</td></tr>
 * <tr><td>which seats somebody may take</td><td>{@link SeatChoice}</td>
 *     <td>{@code enrolment.audience}, {@code enrolment.seats.reserved}</td></tr>
 * <tr><td>what can follow a state</td><td>{@link Enrolment}</td><td>{@code enrolment.state}</td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.learning.enrolment;

import org.jspecify.annotations.NullMarked;
