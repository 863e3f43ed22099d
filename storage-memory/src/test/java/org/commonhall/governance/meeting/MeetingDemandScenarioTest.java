package org.commonhall.governance.meeting;

import org.commonhall.storage.Storage;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.MeetingDemandScenario;

class MeetingDemandScenarioTest extends MeetingDemandScenario {
    @Override
    protected Storage emptyStore() {
        return new MemoryStorage();
    }
}
