package org.commonhall.governance.decision;

/**
 * What holds if a meeting is inquorate and called again (再次召集).
 *
 * @param rules the rules of the next call
 * @param minDays the least number of days after the last call; 1 is the next day
 * @param maxDays the greatest number of days after it
 */
public record NextCall(RuleSet rules, long minDays, long maxDays) {}
