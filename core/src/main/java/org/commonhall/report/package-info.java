/**
 * Figures of requests (诉求统计): volume, backlog (积压), days to close (办结天数) and the three rates (三率), each with
 * numerator, denominator and what is left out; and figures across all capabilities (成效统计): what was done for whom in a
 * window, broken down by programme, organization, brand, network, station, audience or month. They come as text, JSON and one
 * page of HTML (统计报告).
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>volume and backlog by month</td><td>{@link Volumes}</td><td></td></tr>
 * <tr><td>days to close by nearest rank</td><td>{@link DaysToClose}</td><td></td></tr>
 * <tr><td>contact is taken from the clock</td><td>{@link RateFigures}</td><td></td></tr>
 * <tr><td>which window can be asked for</td><td>{@link ImpactQuery}</td><td>{@code report.window}</td></tr>
 * <tr><td>rates are made of sums, people are counted once, the median is the nearest rank</td>
 *     <td>{@link ImpactReport}</td><td></td></tr>
 * <tr><td>small groups are summed up or hidden</td><td>{@link FigureTable}</td><td></td></tr>
 * <tr><td>to which network an organization belongs on a day</td><td>{@link NetworkPolicy}</td><td></td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.report;

import org.jspecify.annotations.NullMarked;
