/**
 * What must be posted (公示): a public notice of anything, at places and for a period with its day unit, with proof of
 * posting, objections (异议) and their replies, and an outcome only once the period has run. Results, elections, awards
 * and certificates are posted the same way.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>how long it hangs, and from when</td><td>{@link NoticeLife}</td><td>{@code publication.period.short}<br>{@code publication.posted.future}<br>{@code publication.extend.past}</td></tr>
 * <tr><td>a period is in days</td><td>{@link NoticeSteps}</td><td>{@code publication.period.unit}</td></tr>
 * <tr><td>an earlier posting is proved at once</td><td>{@link NoticeSteps}</td><td>{@code publication.posted.unproven}</td></tr>
 * <tr><td>objections end with the period</td><td>{@link NoticeLife}</td><td>{@code publication.objection.late}</td></tr>
 * <tr><td>who objects can be reached</td><td>{@link NoticeSteps}</td><td>{@code publication.objection.contact}</td></tr>
 * <tr><td>a reply is given once</td><td>{@link Objection}</td><td>{@code publication.objection.answered}</td></tr>
 * <tr><td>when there can be an outcome, and which</td><td>{@link NoticeLife}</td><td>{@code publication.outcome.none}<br>{@code publication.outcome.unanswered}<br>{@code publication.outcome.early}<br>{@code publication.outcome.upheld}<br>{@code publication.outcome.unproven}<br>{@code publication.outcome.words}</td></tr>
 * <tr><td>nothing happens to a notice that has its outcome</td><td>{@link NoticeLife}</td><td>{@code publication.state}</td></tr>
 * <tr><td>who sees proofs, and who objected</td><td>{@link NoticeReads}</td><td></td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.publication;

import org.jspecify.annotations.NullMarked;
