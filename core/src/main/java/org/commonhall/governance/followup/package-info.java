/**
 * What becomes of decisions (落实): actions with an owner, a deadline, progress and reminders. Parts of an action roll up
 * into the whole.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>the states of an action, its dates and its parts</td><td>{@link FollowUpLife}</td><td>{@code followup.state},
 *     {@code followup.step}, {@code followup.due.missing}, {@code followup.due.past}, {@code followup.range},
 *     {@code followup.parts}, {@code followup.parts.open}</td></tr>
 * <tr><td>a part belongs to the decision of its
 *     whole</td><td>{@link FollowUpSteps}</td><td>{@code followup.whole}</td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.governance.followup;

import org.jspecify.annotations.NullMarked;
