package org.commonhall.request.request;

import org.commonhall.storage.Storage;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.RequestReadScenario;

class RequestReadScenarioTest extends RequestReadScenario {
    @Override
    protected Storage emptyStore() {
        return new MemoryStorage();
    }
}
