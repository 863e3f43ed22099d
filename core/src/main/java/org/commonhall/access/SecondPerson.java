package org.commonhall.access;

import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.RuleViolation;
import org.jspecify.annotations.Nullable;

/** The rule that nobody approves what he asked for himself (四眼原则): for erasure, results, refunds and grants. */
public final class SecondPerson {
    private SecondPerson() {}

    /**
     * Refuses unless two different people are known.
     *
     * @param first who asked or proposed, null if nobody known did
     * @param second who approves
     * @throws RuleViolation with {@code access.second.person}
     */
    public static void require(@Nullable UUID first, Actor second) {
        if (first == null || second.person() == null || second.is(first)) {
            throw new RuleViolation("access.second.person");
        }
    }
}
