package org.commonhall;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a person the host has identified, a visitor nobody knows, or the system itself for due work and imports.
 *
 * @param kind which of the three
 * @param person the person's id, absent for the others
 * @param reason why the system acts, absent for the others
 */
public record Actor(
        Kind kind, @Nullable UUID person, @Nullable String reason) implements Call {
    private static final int REASON = 200;

    /**
     * Refuses somebody who is two at once.
     *
     * @param kind which of the three
     * @param person the person's id, absent for the others
     * @param reason why the system acts, absent for the others
     * @throws InvalidInput with {@code call.actor} for a visitor or the system with the id of a person, or a person
     *     without; with {@code call.reason} for a reason of more than 200 characters
     */
    public Actor {
        if ((kind == Kind.PERSON) != (person != null)) {
            throw new InvalidInput("actor", "call.actor");
        }
        if (reason != null && reason.length() > REASON) {
            throw new InvalidInput("reason", "call.reason", REASON);
        }
    }

    /** The three kinds of actor. */
    public enum Kind {
        /** A person of the directory. */
        PERSON,
        /** Somebody without an account. */
        VISITOR,
        /** The library itself, with a reason that is journaled. */
        SYSTEM
    }

    /**
     * A person, as the host's login says.
     *
     * @param person the id of the person in the directory
     * @return the actor
     */
    public static Actor person(Id<?> person) {
        return new Actor(Kind.PERSON, InvalidInput.present("person", person).value(), null);
    }

    /**
     * Somebody without an account.
     *
     * @return the actor
     */
    public static Actor visitor() {
        return new Actor(Kind.VISITOR, null, null);
    }

    /**
     * The system, for due work and imports only.
     *
     * @param reason why, at most 200 characters, journaled
     * @return the actor
     */
    public static Actor system(String reason) {
        return new Actor(Kind.SYSTEM, null, reason);
    }

    /**
     * Whether this is a given person.
     *
     * @param other a person's id, or null
     * @return false for visitors and the system
     */
    public boolean is(@Nullable UUID other) {
        return person != null && person.equals(other);
    }

    /**
     * This actor.
     *
     * @return itself
     */
    @Override
    public Actor actor() {
        return this;
    }

    /**
     * No key: an actor alone makes no repeat safe.
     *
     * @return null
     */
    @Override
    public @Nullable UUID key() {
        return null;
    }

    /**
     * No version: an actor alone takes any.
     *
     * @return null
     */
    @Override
    public @Nullable Long seen() {
        return null;
    }
}
