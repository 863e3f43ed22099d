package org.commonhall.governance.ballot;

import org.commonhall.storage.Storage;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.SecretBallotScenario;

class SecretBallotScenarioTest extends SecretBallotScenario {
    @Override
    protected Storage emptyStore() {
        return new MemoryStorage();
    }
}
