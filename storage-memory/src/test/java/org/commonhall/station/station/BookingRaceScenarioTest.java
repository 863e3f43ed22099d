package org.commonhall.station.station;

import org.commonhall.storage.Storage;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.BookingRaceScenario;

class BookingRaceScenarioTest extends BookingRaceScenario {
    @Override
    protected Storage emptyStore() {
        return new MemoryStorage();
    }
}
