package org.commonhall.station.booking;

import org.commonhall.storage.Storage;
import org.commonhall.storage.memory.MemoryStorage;
import org.commonhall.testing.BookingSeriesScenario;

class BookingSeriesScenarioTest extends BookingSeriesScenario {
    @Override
    protected Storage emptyStore() {
        return new MemoryStorage();
    }
}
