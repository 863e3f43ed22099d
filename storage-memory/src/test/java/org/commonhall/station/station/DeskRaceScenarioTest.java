package org.commonhall.station.station;

import java.util.Optional;
import org.commonhall.storage.Storage;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.DeskRaceScenario;

class DeskRaceScenarioTest extends DeskRaceScenario {
    private final MemoryStorage store = new MemoryStorage();

    @Override
    protected Storage emptyStore() {
        return store;
    }

    @Override
    protected Optional<Storage> sameStore() {
        return Optional.of(store);
    }
}
