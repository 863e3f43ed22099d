package org.commonhall.publication;

import org.commonhall.storage.Storage;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.PublicationScenario;

class PublicationScenarioTest extends PublicationScenario {
    @Override
    protected Storage emptyStore() {
        return new MemoryStorage();
    }
}
