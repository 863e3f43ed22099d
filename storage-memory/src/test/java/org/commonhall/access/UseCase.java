package org.commonhall.access;

import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.directory.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * One row of the authorisation matrix: a use case, what it needs, and a call of it.
 *
 * @param name service and method, such as {@code Directory.registerPerson}
 * @param permission what it needs
 * @param scope where it is about something
 * @param owner whose record it is about, null for nobody's
 * @param visitors whether somebody without an account may do it where it is open to everybody
 * @param call the call; it may be refused for any other reason than rights
 */
public record UseCase(
        String name,
        Permission permission,
        UUID scope,
        @Nullable Id<Person> owner,
        boolean visitors,
        Call call) {

    /**
     * A row of a use case that is open to visitors where it is open at all.
     *
     * @param name service and method
     * @param permission what it needs
     * @param scope where it is about something
     * @param owner whose record it is about, null for nobody's
     * @param call the call
     */
    public UseCase(String name, Permission permission, UUID scope, @Nullable Id<Person> owner, Call call) {
        this(name, permission, scope, owner, true, call);
    }

    /** A call. */
    @FunctionalInterface
    public interface Call {
        /**
         * Calls it.
         *
         * @param hall the hall
         * @param by who
         */
        void by(Commonhall hall, Actor by);
    }
}
