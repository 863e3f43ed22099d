package org.commonhall.governance.ballot;

import org.commonhall.storage.Storage;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.BallotScenario;

class BallotScenarioTest extends BallotScenario {
    @Override
    protected Storage emptyStore() {
        return new MemoryStorage();
    }
}
