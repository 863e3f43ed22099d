package org.commonhall.governance.committee;

import org.commonhall.storage.Storage;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.CommitteeScenario;

class CommitteeScenarioTest extends CommitteeScenario {
    @Override
    protected Storage emptyStore() {
        return new MemoryStorage();
    }
}
