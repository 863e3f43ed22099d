package org.commonhall.governance.followup;

import org.commonhall.storage.Storage;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.FollowUpScenario;

class FollowUpScenarioTest extends FollowUpScenario {
    @Override
    protected Storage emptyStore() {
        return new MemoryStorage();
    }
}
