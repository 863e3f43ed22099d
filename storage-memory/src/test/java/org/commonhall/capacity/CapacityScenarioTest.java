package org.commonhall.capacity;

import org.commonhall.storage.Storage;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.CapacityScenario;

class CapacityScenarioTest extends CapacityScenario {
    @Override
    protected Storage emptyStore() {
        return new MemoryStorage();
    }
}
