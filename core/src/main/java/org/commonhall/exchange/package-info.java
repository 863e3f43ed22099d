/**
 * What other systems give out as files (数据交换): the import of requests (诉求导入) with its mapping files (映射文件) and of the directory (名录导入), its check
 * (预检) and its error file (差错文件). Files are hostile until checked, so every limit is stated and a file that is damaged
 * is refused as a whole.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>what a mapping file may say</td><td>{@link RequestProfile}</td>
 *     <td>{@code exchange.profile.line}, {@code exchange.profile.missing}, {@code exchange.profile.value},
 *     {@code exchange.profile.large}</td></tr>
 * <tr><td>a file is there</td><td>{@link ImportSource}</td><td>{@code exchange.unreadable}</td></tr>
 * <tr><td>a file is whole: packing, encoding, quotes, columns</td><td>{@link CsvRows}</td>
 *     <td>{@code exchange.empty}, {@code exchange.gzip}, {@code exchange.encoding}, {@code exchange.quotes},
 *     {@code exchange.field}, {@code exchange.columns}, {@code exchange.columns.many}</td></tr>
 * <tr><td>which columns a row needs, and what its fields may hold</td><td>{@link CaseRows}</td>
 *     <td>{@code exchange.header.missing}, {@code exchange.header.twice}, {@code exchange.key.missing},
 *     {@code exchange.row.columns}, {@code exchange.nul}, {@code exchange.date}, {@code exchange.future},
 *     {@code exchange.reversed}, {@code exchange.too.long}</td></tr>
 * <tr><td>which columns a file of the directory has, and what its cells may hold</td><td>{@link Cells}</td>
 *     <td>{@code exchange.day}, {@code exchange.number}, {@code exchange.choice}</td></tr>
 * <tr><td>that a row names what is there</td><td>{@link DirectoryTable}</td><td>{@code exchange.reference}</td></tr>
 * <tr><td>who holds, and how shares are written</td><td>{@link TenureTable}</td>
 *     <td>{@code exchange.holder}, {@code exchange.share}</td></tr>
 * <tr><td>that a role has one scope and a time to come</td><td>{@link RoleTable}</td>
 *     <td>{@code exchange.scope}, {@code exchange.past}</td></tr>
 * <tr><td>how many rows a file may have</td><td>{@link ImportJob}</td><td>{@code exchange.rows}</td></tr>
 * <tr><td>one import at a time, of the file that was checked, each key once</td><td>{@link WritePass}</td>
 *     <td>{@code exchange.elsewhere}, {@code exchange.file.changed}, {@code exchange.duplicate}</td></tr>
 * <tr><td>an import adds cases and closes them, and changes nothing else</td><td>{@link ImportBatch}</td>
 *     <td>{@code exchange.changed}</td></tr>
 * <tr><td>rejected rows go to a file</td><td>{@link ErrorFile}</td><td>{@code exchange.errors.unwritable}</td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.exchange;

import org.jspecify.annotations.NullMarked;
