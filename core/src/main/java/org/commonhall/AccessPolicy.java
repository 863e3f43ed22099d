package org.commonhall;

import com.google.common.collect.ImmutableSet;

/** Decides whether an actor may do something. Called inside the transaction of the command; thread-safe and pure. */
@FunctionalInterface
public interface AccessPolicy {

    /**
     * Whether it is allowed.
     *
     * @param request who wants what, and what the actor is in that place
     * @return false refuses
     */
    boolean allows(Request request);

    /**
     * The standard policy: denies unless the permission is open, the actor owns the record and the permission is the
     * owner's, or the actor holds one of the permission's roles there. The system may do everything; it is journaled.
     *
     * @return the policy
     */
    static AccessPolicy standard() {
        return request -> request.actor().kind() == Actor.Kind.SYSTEM
                || request.permission().open()
                || (request.owner() && request.permission().owner())
                || request.held().stream().anyMatch(request.permission().roles()::contains);
    }

    /**
     * Who wants what.
     *
     * @param actor who
     * @param permission what
     * @param held the roles the actor holds in that place or above it, in force now
     * @param owner whether the record belongs to the actor
     */
    record Request(Actor actor, Permission permission, ImmutableSet<Role> held, boolean owner) {}
}
