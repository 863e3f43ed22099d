/**
 * Committees (楼委会, 业主委员会): seats (席位) by stakeholder group (多元主体) with terms (任期), alternates (候补), suspension (停职),
 * recall (罢免) and by-elections (补选), and the rule sets (议事规则) a body goes by. Every change of a seat is one of its
 * committee, whose meetings are a capability of their own.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>size, groups, shares and terms</td><td>{@link SeatRules}</td><td>
 *     {@code committee.rules.expired}, {@code committee.size.least}, {@code committee.size.odd},
 *     {@code committee.group.twice}, {@code committee.group.range}, {@code committee.group.share},
 *     {@code committee.group.unknown}, {@code committee.term.range}, {@code committee.term.most},
 *     {@code committee.term.least}, {@code committee.alternates.most}</td></tr>
 * <tr><td>one body, one committee; terms in order; what a step may be</td><td>{@link CommitteeSteps}</td><td>
 *     {@code committee.body.taken}, {@code committee.term.order}, {@code committee.role.length},
 *     {@code committee.step}, {@code committee.end.term}, {@code committee.alternate.twice}</td></tr>
 * <tr><td>which seat is free, and who sits already</td><td>{@link SeatBook}</td><td>
 *     {@code committee.group.full}, {@code committee.person.seated}, {@code committee.seat.past}</td></tr>
 * <tr><td>from which state a seat goes where</td><td>{@link SeatAction}</td><td>{@code committee.seat.state}</td></tr>
 * <tr><td>who may sit for the owners</td><td>{@link Eligibility}</td><td>{@code committee.seat.owner}</td></tr>
 * <tr><td>supporters of a proposal</td><td>{@link ProposalSteps}</td><td>{@code committee.proposal.supported}</td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.governance.committee;

import org.jspecify.annotations.NullMarked;
