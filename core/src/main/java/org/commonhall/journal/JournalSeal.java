package org.commonhall.journal;

import org.commonhall.Bytes;

/**
 * The end of the chain, to be given to somebody outside, so that a cut tail shows later.
 *
 * @param entries how many entries are sealed, which is the position of the last one
 * @param hash the hash of the last one
 */
public record JournalSeal(long entries, Bytes hash) {}
