package org.commonhall.credential;

import org.commonhall.Name;
import org.jspecify.annotations.Nullable;

/**
 * What a badge is (徽章规则). Immutable.
 *
 * @param code the code that conditions ask for
 * @param title what people call it
 * @param from the code of the course or event that gives it, null for any
 * @param once whether somebody who has it gets no other one
 * @param validMonths how many months it holds at most, null for as long as what it came with
 */
public record BadgeRule(
        String code,
        Name title,
        @Nullable String from,
        boolean once,
        @Nullable Long validMonths) {}
