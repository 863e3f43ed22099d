package org.commonhall.station.station;

import org.commonhall.storage.Storage;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.DeskAdviceScenario;

class DeskAdviceScenarioTest extends DeskAdviceScenario {
    @Override
    protected Storage emptyStore() {
        return new MemoryStorage();
    }
}
