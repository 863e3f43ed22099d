package org.commonhall.capacity;

import com.google.common.collect.ImmutableSet;
import org.commonhall.storage.RecordType;

/** The kinds of records that have quotas in a capability, so that an offer can be told by their names. Thread-safe. */
@FunctionalInterface
public interface PlaceKinds {

    /**
     * Gives the kinds.
     *
     * @return kinds that have names
     */
    ImmutableSet<RecordType<?>> kinds();
}
