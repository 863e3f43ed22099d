/**
 * Lists of requests: one's own (我的诉求), the public ones, the queues of staff (待办) and those about the same matter
 * (疑似重复). Nothing is changed from here.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>what waits for which role</td><td>{@link Inbox}</td><td></td></tr>
 * <tr><td>what may be about the same matter</td><td>{@link Duplicates}</td><td>{@code inbox.duplicates.range}</td></tr>
 * <tr><td>when a request in a list is late</td><td>{@link RequestRow}</td><td></td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.request.inbox;

import org.jspecify.annotations.NullMarked;
