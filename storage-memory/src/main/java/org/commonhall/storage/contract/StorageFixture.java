package org.commonhall.storage.contract;

import org.commonhall.storage.Schema;
import org.commonhall.storage.Storage;

/** What an adapter's author gives to the contract. */
public interface StorageFixture {

    /**
     * An empty store, open for {@link #schema}. Asked once a test; the contract closes it.
     *
     * @return the store
     */
    Storage open();

    /**
     * The same data through another store object, as after a restart; open for {@link #schema}. A store that is not
     * DURABLE gives itself back.
     *
     * @param storage a store of {@link #open}, not closed; the fixture closes it if it gives another
     * @return the store
     */
    Storage reopen(Storage storage);

    /**
     * The store that owns its transactions, for one that is {@link org.commonhall.storage.StorageFeature#JOINING}: a hall
     * needs both.
     *
     * @param storage a store of {@link #open}, not closed
     * @return a store on the same data; the same one, unless overridden
     */
    default Storage owning(Storage storage) {
        return storage;
    }

    /**
     * The record types of the store. An adapter may add to the probes, and records of the added types are generated.
     *
     * @return the probe types, unless overridden
     */
    default Schema schema() {
        return Probes.SCHEMA;
    }
}
