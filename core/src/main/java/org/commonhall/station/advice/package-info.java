/**
 * Advice in confidence (咨询记录): notes on an appointment that only the adviser reads, and the one person the adviser releases
 * them to. Each reading is journaled.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>a person writes, on a confidential service; a release needs consent</td><td>{@link AdviceSteps}</td>
 *     <td>{@code advice.person}, {@code advice.service}, {@code advice.consent}</td></tr>
 * <tr><td>only the adviser and the person released to read</td><td>{@link AdviceReads}</td><td></td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.station.advice;

import org.jspecify.annotations.NullMarked;
