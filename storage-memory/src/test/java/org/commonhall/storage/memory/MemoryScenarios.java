package org.commonhall.storage.memory;

import java.util.Optional;
import org.commonhall.scenario.ScenarioStore;
import org.commonhall.storage.Storage;

/** Scenarios in memory, where a second hall works on the same store. */
public final class MemoryScenarios implements ScenarioStore {
    @Override
    public String name() {
        return "memory";
    }

    @Override
    public Lease lease() {
        MemoryStorage storage = new MemoryStorage();
        return new Lease() {
            @Override
            public Storage store() {
                return storage;
            }

            @Override
            public Optional<Storage> sameStore() {
                return Optional.of(storage);
            }
        };
    }
}
