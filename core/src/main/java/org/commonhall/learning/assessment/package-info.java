/**
 * Times at which assessors (考评员) examine learners of a course (考核), who books one, and what came of it (考核结果).
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>which times are opened</td><td>{@link SlotSteps}</td><td>{@code assessment.code.unknown}</td></tr>
 * <tr><td>who may examine, and when</td><td>{@link AssessorRules}</td>
 *     <td>{@code assessment.assessor.unqualified},
 *     {@code assessment.assessor.busy}</td></tr>
 * <tr><td>which times can still be booked</td><td>{@link AssessmentSlot}</td>
 *     <td>{@code assessment.past}, {@code assessment.slot.closed}, {@code assessment.slot.full}</td></tr>
 * <tr><td>who may be examined, and what came of it</td><td>{@link AssessmentSteps}</td>
 *     <td>{@code assessment.own}, {@code assessment.upcoming}, {@code assessment.run.other}</td></tr>
 * <tr><td>what can follow a state</td><td>{@link Assessment}</td>
 *     <td>{@code assessment.state}, {@code assessment.early}, {@code assessment.late}, {@code assessment.score}</td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.learning.assessment;

import org.jspecify.annotations.NullMarked;
