package org.commonhall.calendar.hours;

import org.jspecify.annotations.Nullable;

/**
 * Whether it is open at a moment.
 *
 * @param state the answer
 * @param comment the remark of the rule that gives it, or null
 * @param rule the number of that rule, from 1; 0 when no rule says anything
 * @param openEnd whether it is only known that it opened: the end is not stated
 * @param provisional whether the hours ask for days off of a year whose list is not published
 */
public record OpeningAnswer(
        OpeningState state, @Nullable String comment, int rule, boolean openEnd, boolean provisional) {}
