package org.commonhall.station.station;

import org.commonhall.storage.Storage;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.BookingWaitScenario;

class BookingWaitScenarioTest extends BookingWaitScenario {
    @Override
    protected Storage emptyStore() {
        return new MemoryStorage();
    }
}
