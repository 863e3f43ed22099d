package org.commonhall.governance.motion;

import org.commonhall.storage.Storage;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.MotionScenario;

class MotionScenarioTest extends MotionScenario {
    @Override
    protected Storage emptyStore() {
        return new MemoryStorage();
    }
}
