/**
 * What can be asked for (诉求目录): categories with their service levels (时限), emergency kinds (紧急类别), visibility (公开范围)
 * and templates of replies (答复模板). It is data, kept by a registrar.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>no entry stands above itself</td><td>{@link ServiceCatalogue}</td><td>{@code catalogue.category.cycle}</td></tr>
 * <tr><td>limits name a calendar that there is</td><td>{@link Calendars}</td><td>{@code catalogue.calendar.unknown}</td></tr>
 * <tr><td>a later limit moves no running clock</td><td>{@link ServiceLevel}</td><td></td></tr>
 * <tr><td>names that are filled into a template</td><td>{@link TemplateView}</td><td></td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.request.catalogue;

import org.jspecify.annotations.NullMarked;
