/**
 * Figures of requests (诉求统计): volume, backlog (积压), days to close (办结天数) and the three rates (三率), each with
 * numerator, denominator and what is left out; as text, JSON and one page of HTML (统计报告).
 */
@NullMarked
package org.commonhall.report;

import org.jspecify.annotations.NullMarked;
