package org.commonhall.governance.ballot;

import org.commonhall.governance.decision.Choice;

/**
 * What a paper says to one option.
 *
 * @param option the option's code
 * @param choice what is said
 * @param amount how many votes
 * @param weights what it weighs
 */
record PaperLine(String option, Choice choice, long amount, Weights weights) {}
