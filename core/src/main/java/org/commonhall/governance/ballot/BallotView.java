package org.commonhall.governance.ballot;

import com.google.common.collect.ImmutableList;

/**
 * A ballot as everybody may see it once it is open, and staff before that. What was said is in {@link BallotResult}.
 *
 * @param ballot the ballot
 * @param options what can be chosen, in order; none for one proposal
 * @param tellers who counts and who watches
 */
public record BallotView(Ballot ballot, ImmutableList<BallotOption> options, ImmutableList<BallotTeller> tellers) {}
