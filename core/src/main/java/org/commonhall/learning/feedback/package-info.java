/**
 * What learners say of a session (课后评价): answers that nobody can be told from, and sheets (回执) that say who has answered.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>who may answer, when, and how often</td><td>{@link FeedbackSteps}</td>
 *     <td>{@code feedback.early}, {@code feedback.late}, {@code feedback.absent}, {@code feedback.twice}</td></tr>
 * <tr><td>answers are shown in whole batches, so that no two reads differ by fewer than k</td><td>{@link FeedbackView}</td>
 *     <td></td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.learning.feedback;

import org.jspecify.annotations.NullMarked;
