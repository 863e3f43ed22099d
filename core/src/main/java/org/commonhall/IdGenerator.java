package org.commonhall;

import java.util.UUID;

/** Makes identifiers for new records. Implementations are thread-safe. */
@FunctionalInterface
public interface IdGenerator {

    /**
     * The next identifier, unlike every earlier one.
     *
     * @return a UUID; time-ordered ones keep indices compact
     */
    UUID next();
}
