/**
 * Motions (动议) and amendments (修正案) from the draft to the decision, by a graph that is data and that a host may
 * replace. They have supporters (附议), numbers, a recommendation (审议意见), and can be forwarded to other bodies (转送).
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>who edits and supports, what may follow, in which order main text and amendments are
 *     decided</td><td>{@link MotionLife}</td><td>{@code motion.ended}, {@code motion.submitter},
 *     {@code motion.edit.final}, {@code motion.support.state}, {@code motion.support.own},
 *     {@code motion.support.twice}, {@code motion.support.none}, {@code motion.amendment.nested},
 *     {@code motion.amendment.state}, {@code motion.amendments.open}, {@code motion.unmerged}, {@code motion.next},
 *     {@code motion.supporters}, {@code motion.ballot.state}, {@code motion.recommendation.state},
 *     {@code motion.final.none}, {@code motion.forward.amendment}, {@code motion.forward.state}</td></tr>
 * <tr><td>amendments before their motion, the furthest-reaching
 *     first</td><td>{@link MotionMoves}</td><td>{@code motion.same}, {@code motion.order},
 *     {@code motion.lead.ended}</td></tr>
 * <tr><td>what can be done next</td><td>{@link MotionActions}</td><td>{@code motion.order.none}</td></tr>
 * <tr><td>withdrawals and recommendations</td><td>{@link MotionSteps}</td><td>{@code motion.withdraw.state},
 *     {@code motion.recommendation.none}</td></tr>
 * <tr><td>drafts, and the order of votes</td><td>{@link MotionDraftSteps}</td><td>{@code motion.book},
 *     {@code motion.category}, {@code motion.lead.body}, {@code motion.order.twice}, {@code motion.order.foreign},
 *     {@code motion.order.missing}</td></tr>
 * <tr><td>books, and bodies that work together</td><td>{@link MotionBookSteps}</td><td>{@code motion.book.twice},
 *     {@code motion.forward.twice}, {@code motion.forward.unlinked}</td></tr>
 * <tr><td>what a vote settles</td><td>{@link MotionVotes}</td><td>{@code motion.outcome}</td></tr>
 * <tr><td>states by name</td><td>{@link MotionGraph}</td><td>{@code motion.state.unknown}</td></tr>
 * <tr><td>graphs of a hall</td><td>{@link MotionGraphs}</td><td>{@code motion.graph.unknown}</td></tr>
 * <tr><td>a sound graph</td><td>{@link MotionGraphCheck}</td><td>{@code motion.graph.twice},
 *     {@code motion.graph.initial.none}, {@code motion.graph.initial.twice}, {@code motion.graph.next.self},
 *     {@code motion.graph.next.unknown}, {@code motion.graph.outcome.open}, {@code motion.graph.outcome.twice},
 *     {@code motion.graph.ballot}, {@code motion.graph.end.flag}, {@code motion.graph.withdraw.missing},
 *     {@code motion.graph.withdraw.unknown}, {@code motion.graph.withdraw.end}, {@code motion.graph.unreachable},
 *     {@code motion.graph.endless}</td></tr>
 * <tr><td>a graph in a file</td><td>{@link MotionGraphReader}</td><td>{@code motion.graph.code},
 *     {@code motion.graph.label}, {@code motion.graph.unnamed}, {@code motion.graph.value}</td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.governance.motion;

import org.jspecify.annotations.NullMarked;
