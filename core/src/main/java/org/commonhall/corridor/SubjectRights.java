package org.commonhall.corridor;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * How a capability says whose one of its records is, and whether the actor may see it, so that a command of another
 * capability can name it by a bare identity. Thread-safe.
 */
@FunctionalInterface
public interface SubjectRights {
    /**
     * Finds a record of this capability.
     *
     * @param reading the transaction
     * @param id the record
     * @return empty if the record is none of this capability's
     */
    Optional<Known> known(Reading reading, UUID id);

    /**
     * A record that a command names.
     *
     * @param kind its kind
     * @param body the organization whose it is, or null where it lies in places instead
     * @param places where it is, all of the one record; the district if there are none
     * @param seen whether the actor may see it
     */
    record Known(RecordType<?> kind, @Nullable UUID body, ImmutableList<UUID> places, boolean seen) {

        /**
         * Says that a record is an organization's.
         *
         * @param kind its kind
         * @param body whose
         * @param seen whether the actor may see it
         * @return the account
         */
        public static Known of(RecordType<?> kind, UUID body, boolean seen) {
            return new Known(kind, body, ImmutableList.of(body), seen);
        }

        /**
         * Gives the places for asking for rights in any of them.
         *
         * @return the places
         */
        public UUID[] scopes() {
            return places.toArray(UUID[]::new);
        }
    }
}
