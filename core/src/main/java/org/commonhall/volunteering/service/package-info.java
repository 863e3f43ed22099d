/**
 * What volunteers have done (志愿服务记录): reported or made of checking in and out, verified by a second person (核实), credited
 * without overlap (时长认定), rated (评价), and certified (志愿服务记录证明).
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>what counts as service time</td><td>{@link ServiceRules}</td>
 *     <td>{@code service.paid}, {@code service.span}, {@code service.long}, {@code service.pause},
 *     {@code service.future}</td></tr>
 * <tr><td>how much is credited, and how hours are rounded</td><td>{@link ServiceCredit}</td><td></td></tr>
 * <tr><td>whose credit a record changes, and which certificates lose their ground</td><td>{@link ServiceLedger}</td>
 *     <td></td></tr>
 * <tr><td>where a record stands</td><td>{@link ServiceRecord}</td><td>{@code service.state}</td></tr>
 * <tr><td>who records, verifies, corrects and rates</td><td>{@link ServiceSteps}</td>
 *     <td>{@code service.unregistered}, {@code service.twice}, {@code service.statement}, {@code service.beyond},
 *     {@code service.shift.other}, {@code service.shift.state}, {@code service.rating.own},
 *     {@code service.rating.twice}</td></tr>
 * <tr><td>who sees what is recorded</td><td>{@link ServiceReads}</td><td>{@code service.consent}</td></tr>
 * <tr><td>what a closed shift records by itself</td><td>{@link ShiftRecords}</td><td></td></tr>
 * <tr><td>who certifies what</td><td>{@link ServiceCertificateSteps}</td>
 *     <td>{@code service.certificate.none}, {@code service.certificate.open}, {@code service.certificate.twice}</td></tr>
 * <tr><td>what a certificate keeps, and when it says too much</td><td>{@link ServiceCertificate}</td>
 *     <td>{@code service.certificate.state}</td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.volunteering.service;

import org.jspecify.annotations.NullMarked;
