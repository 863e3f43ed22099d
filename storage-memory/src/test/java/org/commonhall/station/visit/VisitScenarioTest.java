package org.commonhall.station.visit;

import org.commonhall.storage.Storage;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.VisitScenario;

class VisitScenarioTest extends VisitScenario {
    @Override
    protected Storage emptyStore() {
        return new MemoryStorage();
    }
}
