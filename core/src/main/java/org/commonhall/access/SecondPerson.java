package org.commonhall.access;

import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Requires a second person (四眼原则): nobody approves their own request, be it an erasure, a result, a refund or a grant. */
public final class SecondPerson {
    private SecondPerson() {}

    /**
     * Refuses unless two different people are known.
     *
     * @param first the person who asked or proposed, null if that is not known
     * @param second the actor who approves
     * @throws RuleViolation with {@code access.second.person}
     */
    public static void require(@Nullable UUID first, Actor second) {
        if (first == null || second.person() == null || second.is(first)) {
            throw new RuleViolation("access.second.person");
        }
    }
}
