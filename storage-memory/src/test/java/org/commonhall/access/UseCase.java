package org.commonhall.access;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Commonhall;
import org.commonhall.Id;
import org.commonhall.NotAllowed;
import org.commonhall.NotFound;
import org.commonhall.Option;
import org.commonhall.Page;
import org.commonhall.Permission;
import org.commonhall.corridor.Scopes;
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

    /**
     * A row of a read: whoever is told that there is no such thing, or is shown nothing, counts as refused.
     *
     * @param name reads and method
     * @param permission what it needs
     * @param scope where it is about something
     * @param owner whose record it is about, null for nobody's
     * @param read the read, on a record that is there
     * @return the row
     */
    public static UseCase read(String name, Permission permission, UUID scope, @Nullable Id<Person> owner, Read read) {
        return new UseCase(name, permission, scope, owner, (hall, by) -> {
            Object answer;
            try {
                answer = read.by(hall, by);
            } catch (NotFound hidden) {
                throw new NotAllowed("access.denied", permission);
            }
            if (isNothing(answer)) {
                throw new NotAllowed("access.denied", permission);
            }
        });
    }

    /**
     * A row of a read of what everybody has who is a person and has it.
     *
     * @param name reads and method
     * @param owner whose records are read
     * @param read the read
     * @return the row
     */
    public static UseCase mine(String name, Id<Person> owner, Read read) {
        return read(name, new Permission("own", ImmutableSet.of(), true, false), Scopes.DISTRICT, owner, read);
    }

    /**
     * A row of a read for everybody.
     *
     * @param name reads and method
     * @param read the read
     * @return the row
     */
    public static UseCase open(String name, Read read) {
        return read(name, Permission.of("open").orAnyone(), Scopes.DISTRICT, null, read);
    }

    /**
     * Whether an action is offered.
     *
     * @param <A> the kind of action
     * @param options what may be done
     * @param action the action
     * @return those that are possible
     */
    public static <A> ImmutableList<Option<A>> offered(ImmutableList<Option<A>> options, A action) {
        return options.stream()
                .filter(option -> option.possible() && option.action().equals(action))
                .collect(ImmutableList.toImmutableList());
    }

    static boolean isNothing(Object answer) {
        return answer instanceof Page<?> page
                ? page.items().isEmpty()
                : answer instanceof Iterable<?> many
                        ? !many.iterator().hasNext()
                        : answer.equals(Map.of()) || answer.equals(Optional.empty());
    }

    /** A read. */
    @FunctionalInterface
    public interface Read {
        /**
         * Reads.
         *
         * @param hall the hall
         * @param by who
         * @return what he is shown
         */
        Object by(Commonhall hall, Actor by);
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
