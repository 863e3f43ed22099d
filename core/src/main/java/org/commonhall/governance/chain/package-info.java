/**
 * The chain (议事链): a request that cannot be solved, or keeps coming back, becomes a candidate for an agenda (议题建议), an
 * item, a motion, a decision, actions, and the answer to each requester (逐一答复). It can be followed from every link to
 * all others.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>which step from which state</td><td>{@link Candidate}</td><td>{@code chain.state}</td></tr>
 * <tr><td>what is linked, and what is answered</td><td>{@link ChainSteps}</td><td>{@code chain.item.body},
 *     {@code chain.link.kind}, {@code chain.link.origin}, {@code chain.outcome}</td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.governance.chain;

import org.jspecify.annotations.NullMarked;
