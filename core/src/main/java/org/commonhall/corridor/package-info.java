/**
 * The one way of every change and read (办事流程): a command is validated (校验), authorised (授权) on the record it has
 * locked, judged by a rule, saved, journaled (留痕) and told to listeners. Authors of capabilities, ours and a host's,
 * program against this package.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>a right is asked on the record that was read</td><td>{@link Reading}</td>
 *     <td>{@code access.denied}, {@code record.missing}, {@code record.body}, {@code record.person.gone}</td></tr>
 * <tr><td>a repeat (重复提交) gives the receipt of then</td><td>{@link Repeats}</td>
 *     <td>{@code command.id.reused}</td></tr>
 * <tr><td>the version a caller has seen (版本)</td><td>{@link Writing}</td>
 *     <td>{@code record.stale}, {@code call.seen.unused}</td></tr>
 * <tr><td>what a report of the store means</td><td>{@link Failures}</td>
 *     <td>{@code record.referenced}, {@code record.taken}, {@code reference.missing}, {@code storage.busy},
 *     {@code storage.cancelled}, {@code storage.fault}, {@code storage.lock.timeout},
 *     {@code storage.nesting}, {@code storage.outcome.unknown}, {@code storage.schema},
 *     {@code storage.transaction.isolation}, {@code storage.transaction.none}, {@code storage.unavailable}</td></tr>
 * <tr><td>which failures run the use case again (重试)</td><td>{@link Retry}</td><td></td></tr>
 * <tr><td>a page goes on in the list it came from (翻页)</td><td>{@link PageTokens}</td>
 *     <td>{@code page.token}</td></tr>
 * <tr><td>the constraints of a command</td><td>{@link CommandCheck}</td>
 *     <td>{@code value.missing}</td></tr>
 * <tr><td>which capabilities a hall has, and in which order</td><td>{@link Capabilities}</td>
 *     <td>{@code hall.capability.twice}, {@code hall.capability.order}, {@code hall.capability.name},
 *     {@code hall.capability.clash}, {@code hall.capability.scope}, {@code hall.capability.event},
 *     {@code hall.settings.unused}</td></tr>
 * <tr><td>a refusal inside a group, and a preview inside a transaction (组内撤销)</td><td>{@link Group}</td>
 *     <td>{@code group.refused}, {@code group.over}, {@code hall.preview.unsupported}, {@code hall.reading.command}</td></tr>
 * <tr><td>a preview (预演) discloses nothing</td><td>{@link Corridor}</td>
 *     <td>{@code hall.preview.personal}</td></tr>
 * <tr><td>how far a role reaches (管辖范围)</td><td>{@link Scopes}</td><td></td></tr>
 * <tr><td>each entry is sealed to the one before it (哈希链)</td><td>{@link SealChain}</td><td></td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.corridor;

import org.jspecify.annotations.NullMarked;
