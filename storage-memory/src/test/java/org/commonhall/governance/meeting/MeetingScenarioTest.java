package org.commonhall.governance.meeting;

import org.commonhall.storage.Storage;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.MeetingScenario;

class MeetingScenarioTest extends MeetingScenario {
    @Override
    protected Storage emptyStore() {
        return new MemoryStorage();
    }
}
