/**
 * Procedures as data (办理流程): stages (环节) and what can follow which, each graph sound before anything moves along it.
 * Pure values: nothing here reads a clock or a store.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>one stage to begin in, each within reach, an end within reach of each</td><td>{@link StageFault}</td>
 *     <td>{@code procedure.graph.initial.none}, {@code procedure.graph.initial.twice},
 *     {@code procedure.graph.next.self}, {@code procedure.graph.next.unknown}, {@code procedure.graph.unreachable},
 *     {@code procedure.graph.endless}</td></tr>
 * <tr><td>what a file of graphs may say</td><td>{@link StageGraphs}</td>
 *     <td>{@code procedure.graph.code}, {@code procedure.graph.label}, {@code procedure.graph.twice},
 *     {@code procedure.graph.unknown}, {@code procedure.graph.unnamed}, {@code procedure.graph.value}</td></tr>
 * <tr><td>a step follows an edge</td><td>{@link StageGraph}</td>
 *     <td>{@code procedure.stage.next}, {@code procedure.stage.unknown}</td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.procedure;

import org.jspecify.annotations.NullMarked;
