/**
 * What the author of a storage adapter (存储适配器) needs: {@link org.commonhall.storage.Storage} to implement, record
 * types that describe what is stored (记录), and evaluators that make a first adapter right before it is fast. A
 * failure (存储故障) is reported as one of the exceptions here, never as one of the driver.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>what every store can hold alike: texts, amounts, dates</td><td>{@link StoredValues}</td>
 *     <td>{@code text.unwritable}, {@code value.digits}, {@code value.too.long}, {@code value.year}</td></tr>
 * <tr><td>what a condition and an order mean</td><td>{@link ConditionEvaluator}</td><td></td></tr>
 * <tr><td>what a query gives</td><td>{@link QueryEvaluator}</td><td></td></tr>
 * <tr><td>ids, unique values and references (引用完整性)</td><td>{@link IntegrityChecks}</td><td></td></tr>
 * <tr><td>no call after the end of a transaction (事务)</td><td>{@link GuardedTransaction}</td><td></td></tr>
 * <tr><td>what a store says of one record</td><td>{@link RecordFailure}</td><td></td></tr>
 * </table>
 *
 * @serial exclude
 */
@NullMarked
package org.commonhall.storage;

import org.jspecify.annotations.NullMarked;
