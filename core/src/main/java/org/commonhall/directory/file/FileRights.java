package org.commonhall.directory.file;

import java.util.Optional;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;

/** How a capability says who may see the files of its own records; such files are never public. Thread-safe. */
public interface FileRights {
    /**
     * What the actor is to a record.
     *
     * @param reading the transaction
     * @param subject the record
     * @return empty if the record is none of this capability's
     */
    Optional<Held> held(Reading reading, UUID subject);

    /**
     * With whose data the files of a record are erased.
     *
     * @param reading the transaction
     * @param subject a record of this capability
     * @return the person, empty for nobody's
     */
    Optional<Id<Person>> owner(Reading reading, UUID subject);

    /**
     * Whether the files of a record are evidence by now, which their owner can no longer take away.
     *
     * @param reading the transaction
     * @param subject the record
     * @return false where it is none of this capability's
     */
    boolean evidence(Reading reading, UUID subject);

    /**
     * What the actor is to a record.
     *
     * @param scope where staff need a role
     * @param staff whether the actor is of the staff that works on the record
     */
    record Held(UUID scope, boolean staff) {}
}
