package org.commonhall.scenario;

import java.util.Optional;
import org.commonhall.storage.Storage;

/** A kind of store that scenarios run on. A module that runs scenarios offers its kinds as services. */
public interface ScenarioStore {

    /** Names the kind in the reports of tests. */
    String name();

    /** Tells whether scenarios run on it, or races; where these are slow, only the profile {@code long} runs them. */
    default boolean runs(boolean race) {
        return true;
    }

    /** Tells how many rounds of a long race it can take. */
    default int rounds(int usual) {
        return usual;
    }

    /** Gives an empty store to one test. */
    Lease lease();

    /** A store for one test, given back at its end. */
    interface Lease extends AutoCloseable {

        /** Gives the store, empty and not open. */
        Storage store();

        /** Gives a second way to the same data, for a second hall in a race; empty where there can be none. */
        default Optional<Storage> sameStore() {
            return Optional.empty();
        }

        @Override
        default void close() {}
    }
}
