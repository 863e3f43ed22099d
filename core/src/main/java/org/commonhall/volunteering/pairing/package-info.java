/**
 * Volunteers who visit elders (结对陪伴): what an elder wishes (长者档案) and a companion offers (结对志愿者), who is proposed
 * and why (匹配), both consents (双方同意), trial (试行), contacts (联系记录) and the alarm when they stay away (逾期提醒), which
 * climbs from the supervisor (督导) to coordinators. Records of service and welfare checks are kept elsewhere.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>who comes into question</td><td>{@link CompanionFit}</td>
 *     <td>{@code pairing.max}, {@code pairing.lacks.check}, {@code pairing.lacks.hours}, {@code pairing.lacks.language},
 *     {@code pairing.lacks.sex}, {@code pairing.lacks.unsuitable}, {@code pairing.lacks.volunteer}</td></tr>
 * <tr><td>how well two suit each other</td><td>{@link PairingScore}</td>
 *     <td>{@code pairing.score}, {@code pairing.score.part}</td></tr>
 * <tr><td>until when both are to meet</td><td>{@link Cadence}</td><td>{@code pairing.cadence}</td></tr>
 * <tr><td>where a pairing stands, and what it waits for</td><td>{@link Pairing}</td>
 *     <td>{@code pairing.state}, {@code pairing.consent}, {@code pairing.pause.many}</td></tr>
 * <tr><td>who proposes, agrees, tries, pauses, ends and hands over</td><td>{@link PairingSteps}</td>
 *     <td>{@code pairing.filter}, {@code pairing.lacks.offer}, {@code pairing.twice}, {@code pairing.self},
 *     {@code pairing.witness}, {@code pairing.pause.past}</td></tr>
 * <tr><td>what is kept of wishes and offers, and who answers for whom</td><td>{@link ProfileSteps}</td>
 *     <td>{@code pairing.unregistered}, {@code pairing.supervisor.self}</td></tr>
 * <tr><td>what a contact does</td><td>{@link ContactSteps}</td>
 *     <td>{@code pairing.contact.minutes}, {@code pairing.contact.future}, {@code pairing.contact.early}</td></tr>
 * <tr><td>whom an alarm reaches</td><td>{@link AlarmSteps}</td><td>{@code pairing.alarm.none}</td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.volunteering.pairing;

import org.jspecify.annotations.NullMarked;
