/**
 * Who takes part in runs of courses (报名), from seats kept for audiences or open to all, who waits for a seat (候补), who was
 * there (考勤), and who has completed a run (结业) with a certificate (结业证书).
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
 * <tr><td>what can follow a state, and what is told of it, once each</td><td>{@link Enrolment}</td><td>{@code enrolment.state}</td></tr>
 * <tr><td>when people are marked, and who belongs to a session</td><td>{@link MarkSteps}</td>
 *     <td>{@code enrolment.session.state}, {@code enrolment.session.future}, {@code enrolment.session.other}</td></tr>
 * <tr><td>who takes over what was enrolled at the door</td><td>{@link WalkInSteps}</td>
 *     <td>{@code enrolment.claim}, {@code enrolment.claim.tries}, {@code enrolment.claim.certified}</td></tr>
 * <tr><td>which seats those take who come without having enrolled</td><td>{@link WalkIns}</td><td></td></tr>
 * <tr><td>what counts of each session for a learner, and who has earned a certificate</td><td>{@link RunLedger}</td>
 *     <td>{@code enrolment.run.open}, {@code enrolment.certificate.unearned}</td></tr>
 * <tr><td>what has come of an enrolment, and what overwrites that</td><td>{@link Completion}</td><td></td></tr>
 * <tr><td>when it is told anew</td><td>{@link JudgeSteps}</td><td></td></tr>
 * <tr><td>how certificates are issued, and what becomes of one in doubt</td><td>{@link CertificateSteps}</td>
 *     <td>{@code enrolment.certificate.twice}, {@code enrolment.certificate.founded}</td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.learning.enrolment;

import org.jspecify.annotations.NullMarked;
