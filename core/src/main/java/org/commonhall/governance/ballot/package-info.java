/**
 * Votes (表决) over an electorate that is frozen at the opening: by name (记名) or with roll and box apart (无记名), on screen
 * or on paper (纸质选票). They know mandates (委托), tellers (计票人、监票人), run-offs (另行选举), lots (抽签), and a result that
 * explains itself.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>what can be prepared: record date, secrecy, options, posts,
 *     mandates</td><td>{@link PreparedBallot}</td><td>{@code ballot.record_date}, {@code ballot.meeting},
 *     {@code ballot.paper}, {@code ballot.secret.store}, {@code ballot.secret.hidden}, {@code ballot.secret.split},
 *     {@code ballot.options}, {@code ballot.posts}, {@code ballot.delegation.forbidden},
 *     {@code ballot.delegation.cap}</td></tr>
 * <tr><td>motions of the own body; an electorate with each voter once; tellers;
 *     attendance</td><td>{@link BallotSteps}</td><td>{@code ballot.motion}, {@code ballot.electorate.empty},
 *     {@code ballot.voter.twice}, {@code ballot.teller.candidate}, {@code ballot.teller.twice},
 *     {@code ballot.secret.recognisable}, {@code ballot.no_meeting}</td></tr>
 * <tr><td>sources of electorates</td><td>{@link BallotSetup}</td><td>{@code ballot.electorate.source}</td></tr>
 * <tr><td>one measure of the body's own</td><td>{@link BallotMeasures}</td><td>{@code ballot.measure.custom}</td></tr>
 * <tr><td>which act in which state</td><td>{@link BallotAction}</td><td>{@code ballot.state}</td></tr>
 * <tr><td>which act in which kind of ballot</td><td>{@link BallotKind}</td><td>{@code ballot.kind}</td></tr>
 * <tr><td>when a ballot opens, takes votes, closes and is
 *     published</td><td>{@link BallotLife}</td><td>{@code ballot.early}, {@code ballot.period},
 *     {@code ballot.period.open}, {@code ballot.unopened}, {@code ballot.closed}, {@code ballot.running}, {@code ballot.unconfirmed},
 *     {@code ballot.unposted}</td></tr>
 * <tr><td>who votes for whom, once, and as
 *     instructed</td><td>{@link VoterAtBallot}</td><td>{@code ballot.vote.stranger}, {@code ballot.vote.bought_later},
 *     {@code ballot.vote.unnamed}, {@code ballot.vote.several}, {@code ballot.vote.absent}, {@code ballot.vote.recused},
 *     {@code ballot.vote.twice}, {@code ballot.voter.known}, {@code ballot.voter.secret}, {@code ballot.voter.unowned},
 *     {@code ballot.delegation.instructed}</td></tr>
 * <tr><td>papers and votes by phone; mandates in time</td><td>{@link VoteSteps}</td><td>{@code ballot.vote.channel},
 *     {@code ballot.proxy.late}, {@code ballot.proxy.instruction}</td></tr>
 * <tr><td>what a paper over options may say</td><td>{@link BallotForm}</td><td>{@code ballot.form.options},
 *     {@code ballot.form.limits}, {@code ballot.paper.amount}, {@code ballot.paper.choice},
 *     {@code ballot.paper.global}, {@code ballot.paper.method}, {@code ballot.paper.option},
 *     {@code ballot.paper.total}</td></tr>
 * <tr><td>papers on one proposal, and divided weights</td><td>{@link PaperForm}</td><td>{@code ballot.paper.empty},
 *     {@code ballot.paper.shares}, {@code ballot.paper.split}</td></tr>
 * <tr><td>papers of a box</td><td>{@link Urn}</td><td>{@code ballot.urn.twice}, {@code ballot.urn.weights},
 *     {@code ballot.urn.papers}, {@code ballot.urn.lines}</td></tr>
 * <tr><td>the steps of counting and calling off</td><td>{@link CountSteps}</td><td>{@code ballot.step},
 *     {@code ballot.reason}, {@code ballot.urn.missing}, {@code ballot.teller.scrutineer}</td></tr>
 * <tr><td>who is in the room of a meeting</td><td>{@link RollCell}</td><td></td></tr>
 * <tr><td>what a paper carries of its voter</td><td>{@link BoxPaper}</td><td></td></tr>
 * <tr><td>what a box leaves behind</td><td>{@link BallotBox}</td><td>{@code ballot.box.kept}</td></tr>
 * <tr><td>ties: the run-off, then the lot</td><td>{@link TieSteps}</td><td>{@code ballot.tie.none},
 *     {@code ballot.run_off.twice}, {@code ballot.lot.early},
 *     {@code ballot.lot.unfixed}</td></tr>
 * <tr><td>when results are shown</td><td>{@link BallotReads}</td><td>{@code ballot.hidden}</td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.governance.ballot;

import org.jspecify.annotations.NullMarked;
