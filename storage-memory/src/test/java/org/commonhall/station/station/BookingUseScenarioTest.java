package org.commonhall.station.station;

import org.commonhall.storage.Storage;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.BookingUseScenario;

class BookingUseScenarioTest extends BookingUseScenario {
    @Override
    protected Storage emptyStore() {
        return new MemoryStorage();
    }
}
