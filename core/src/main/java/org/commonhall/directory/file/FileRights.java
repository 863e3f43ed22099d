package org.commonhall.directory.file;

import java.util.Optional;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;

/** How a capability says where the files of its own records belong, and who may see them. Thread-safe. */
public interface FileRights {
    /**
     * Says what the actor is to a record.
     *
     * @param reading the transaction
     * @param subject the record
     * @return empty if the record is none of this capability's
     */
    Optional<Held> held(Reading reading, UUID subject);

    /**
     * Tells whether roles in the scope alone decide who is of the staff. If not, {@link Held#staff} decides and files are
     * public only where the capability {@linkplain #shares shares} them.
     *
     * @return false unless the capability says otherwise
     */
    default boolean byRole() {
        return false;
    }

    /**
     * Tells whether files can be public although {@link Held#staff} decides who is of the staff; {@link #open} then says
     * who sees them.
     *
     * @return false unless the capability says otherwise
     */
    default boolean shares() {
        return false;
    }

    /**
     * Gives the person with whose data the files of a record are erased.
     *
     * @param reading the transaction
     * @param subject a record of this capability
     * @return the person, empty for nobody's
     */
    default Optional<Id<Person>> owner(Reading reading, UUID subject) {
        return Optional.empty();
    }

    /**
     * Tells whether the files of a record are evidence by now, which their owner can no longer take away.
     *
     * @param reading the transaction
     * @param subject the record
     * @return false if the record is none of this capability's
     */
    default boolean evidence(Reading reading, UUID subject) {
        return false;
    }

    /**
     * Tells whether the public files of a record are to be seen already, such as those of an agenda once it is called.
     *
     * @param reading the transaction
     * @param subject the record
     * @return true unless the record is this capability's and still hidden from the actor
     */
    default boolean open(Reading reading, UUID subject) {
        return true;
    }

    /**
     * What the actor is to a record.
     *
     * @param scope where staff need a role
     * @param staff whether the actor is of the staff that works on the record; counts only unless {@link #byRole}
     */
    record Held(UUID scope, boolean staff) {}
}
