package org.commonhall.station.station;

import org.commonhall.storage.Storage;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.DeskScenario;

class DeskScenarioTest extends DeskScenario {
    @Override
    protected Storage emptyStore() {
        return new MemoryStorage();
    }
}
