package org.commonhall.governance.motion;

import org.commonhall.storage.Storage;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.MotionRaceScenario;

class MotionRaceScenarioTest extends MotionRaceScenario {
    @Override
    protected Storage emptyStore() {
        return new MemoryStorage();
    }
}
