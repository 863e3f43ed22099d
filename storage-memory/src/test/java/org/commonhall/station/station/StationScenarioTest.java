package org.commonhall.station.station;

import org.commonhall.storage.Storage;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.StationScenario;

class StationScenarioTest extends StationScenario {
    @Override
    protected Storage emptyStore() {
        return new MemoryStorage();
    }
}
