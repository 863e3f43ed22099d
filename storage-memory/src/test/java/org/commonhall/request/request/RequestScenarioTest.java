package org.commonhall.request.request;

import org.commonhall.storage.Storage;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.RequestScenario;

class RequestScenarioTest extends RequestScenario {
    @Override
    protected Storage emptyStore() {
        return new MemoryStorage();
    }
}
