/**
 * Who wants to hear of the next run of a course (开班提醒), for a host to tell when one is published.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>which courses one can follow</td><td>{@link InterestSteps}</td><td>{@code interest.retired}, {@code interest.twice}</td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.learning.interest;

import org.jspecify.annotations.NullMarked;
