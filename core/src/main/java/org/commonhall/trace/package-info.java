/**
 * Where records came from and what they led to (来龙去脉): links (关联) that the command of the later record stores, and walks
 * along them that show everybody what he may see.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>a walk never leads from one person to another, and how far it goes</td><td>{@link TraceWalk}</td><td></td></tr>
 * <tr><td>what a step shows is said by the capability of its record</td><td>{@link TraceSource}</td><td></td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.trace;

import org.jspecify.annotations.NullMarked;
