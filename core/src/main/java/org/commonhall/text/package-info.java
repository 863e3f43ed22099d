/**
 * Plain writers and readers of text that reports, papers and imports share (文本格式): CSV (表格), JSON, SVG (图) and HTML
 * (网页), calendars (日历), each escaped in one place. Nothing here is exported.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>a file that ships with the library or a host has its columns</td><td>{@link CsvTable}</td>
 *     <td>{@code text.csv.columns}, {@code text.csv.damaged}, {@code text.csv.header}</td></tr>
 * <tr><td>a text is of its form</td><td>{@link Parsing}</td><td>{@code value.form}</td></tr>
 * <tr><td>in which encoding a file is</td><td>{@link TextEncoding}</td><td>{@code text.encoding.unknown}</td></tr>
 * <tr><td>what a secret code looks like, and what is stored of it</td><td>{@link CrockfordCode}</td><td></td></tr>
 * <tr><td>a calendar is folded and escaped (日历换行)</td><td>{@link ICalendar}</td><td></td></tr>
 * <tr><td>HTML is escaped (转义)</td><td>{@link Markup}</td><td></td></tr>
 * <tr><td>where in opening hours a fault stands</td><td>{@link HoursPlace}</td><td></td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.text;

import org.jspecify.annotations.NullMarked;
