/**
 * How a body decides, as pure rules without a hall: quorum (法定人数), majority (多数) and their explanation, exact and by
 * several measures at once, with rule sets (议事规则) as data files that name the article beside each value. Heads (业主人数)
 * and floor area (专有部分面积) are derived from the register of owners, never typed in.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>shares and amounts that can fail</td><td>{@link Requirement}</td><td>
 *     {@code decision.threshold.zero}, {@code decision.base}</td></tr>
 * <tr><td>no share above the whole</td><td>{@link Bound}</td><td>{@code decision.threshold.above}</td></tr>
 * <tr><td>what a quorum and a majority count</td><td>{@link QuorumRule}</td><td>{@code decision.quorum.part}</td></tr>
 * <tr><td>consent</td><td>{@link MajorityRule}</td><td>
 *     {@code decision.majority.part}, {@code decision.majority.empty}</td></tr>
 * <tr><td>conditions on what was counted</td><td>{@link Check}</td><td>
 *     {@code decision.measure.uncounted}, {@code decision.group.unknown}</td></tr>
 * <tr><td>each voter once</td><td>{@link Tally}</td><td>
 *     {@code decision.voter.twice}, {@code decision.voter.stranger}</td></tr>
 * <tr><td>no more votes than voters</td><td>{@link TallyBuilder}</td><td>
 *     {@code decision.electorate.empty}, {@code decision.tally.exceeds}</td></tr>
 * <tr><td>measures and their weights</td><td>{@link Measure}</td><td>
 *     {@code decision.measure.code}, {@code decision.weight.negative}</td></tr>
 * <tr><td>exact shares</td><td>{@link Fraction}</td><td>
 *     {@code decision.fraction.range}, {@code decision.fraction.text}</td></tr>
 * <tr><td>proxies</td><td>{@link Delegation}</td><td>
 *     {@code decision.delegation.cap}, {@code decision.delegation.forbidden}, {@code decision.delegation.self},
 *     {@code decision.delegation.chain}, {@code decision.delegation.full}, {@code decision.delegation.none},
 *     {@code decision.delegation.given}</td></tr>
 * <tr><td>seats that are filled</td><td>{@link SeatCount}</td><td>{@code decision.seats.count}</td></tr>
 * <tr><td>rules of a call</td><td>{@link RuleSet}</td><td>{@code decision.call.range}</td></tr>
 * <tr><td>rule sets by name</td><td>{@link RuleSets}</td><td>{@code decision.rules.unknown}</td></tr>
 * <tr><td>rule sets as files</td><td>{@link RuleSetReader}</td><td>
 *     {@code decision.rules.code}, {@code decision.rules.call}</td></tr>
 * <tr><td>lines of a rule set</td><td>{@link RuleSetLines}</td><td>
 *     {@code decision.rules.twice}, {@code decision.rules.missing}</td></tr>
 * <tr><td>figures of a rule set</td><td>{@link RuleValue}</td><td>{@code decision.rules.value}</td></tr>
 * <tr><td>owners and their units</td><td>{@link OwnerRegister}</td><td>
 *     {@code decision.register.empty}, {@code decision.register.twice}, {@code decision.register.area},
 *     {@code decision.register.status}</td></tr>
 * <tr><td>a line of the register</td><td>{@link UnitRow}</td><td>
 *     {@code decision.register.blank}, {@code decision.area.positive}</td></tr>
 * <tr><td>the register as a file</td><td>{@link RegisterReader}</td><td>
 *     {@code decision.area.number}, {@code decision.status.unknown}</td></tr>
 * <tr><td>co-owners say one thing</td><td>{@link OwnerBallots}</td><td>
 *     {@code decision.ballot.head}, {@code decision.ballot.twice}, {@code decision.choice.unknown}</td></tr>
 * <tr><td>what a lot is drawn with</td><td>{@link LotSource}</td><td>{@code decision.lot.source},
 *     {@code decision.lot.known}, {@code decision.lot.unpublished}, {@code decision.lot.other_seed},
 *     {@code decision.lot.figures}</td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.governance.decision;

import org.jspecify.annotations.NullMarked;
