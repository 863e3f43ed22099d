/**
 * What capabilities count (统计口径), so that a report can show figures across all of them: each figure with its unit and its
 * method. A capability offers a {@link FigureSource}; the report adds up, breaks down and leaves out what is too small.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>what is counted is said by the capability it belongs to</td><td>{@link FigureSource}</td><td></td></tr>
 * <tr><td>which records are in a window, and known at a moment</td><td>{@link FigureWindow}</td><td></td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.figure;

import org.jspecify.annotations.NullMarked;
