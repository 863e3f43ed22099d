/**
 * The tamper-evident record of every change (日志) and the feed of events. Each command makes one entry, and all entries are
 * sealed into one chain of SHA-256 hashes.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>any change of a sealed entry shows, and a gap where one was deleted before it was sealed</td>
 *     <td>{@link ChainCheck}</td><td></td></tr>
 * <tr><td>who the people are that an event is for</td><td>{@link Journal}</td><td></td></tr>
 * <tr><td>the feed says what happened, and auditors alone read what changed</td><td>{@link JournalRights}</td>
 *     <td></td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.journal;

import org.jspecify.annotations.NullMarked;
