package org.commonhall.request.request;

import org.commonhall.storage.Storage;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.RequestWordScenario;

class RequestWordScenarioTest extends RequestWordScenario {
    @Override
    protected Storage emptyStore() {
        return new MemoryStorage();
    }
}
