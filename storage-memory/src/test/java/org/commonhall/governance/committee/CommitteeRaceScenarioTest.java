package org.commonhall.governance.committee;

import org.commonhall.storage.Storage;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.CommitteeRaceScenario;

class CommitteeRaceScenarioTest extends CommitteeRaceScenario {
    @Override
    protected Storage emptyStore() {
        return new MemoryStorage();
    }
}
