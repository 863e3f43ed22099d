package org.commonhall.governance.chain;

import org.commonhall.storage.Storage;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.ChainScenario;

class ChainScenarioTest extends ChainScenario {
    @Override
    protected Storage emptyStore() {
        return new MemoryStorage();
    }
}
