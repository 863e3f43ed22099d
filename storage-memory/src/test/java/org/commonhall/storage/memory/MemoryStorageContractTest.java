package org.commonhall.storage.memory;

import org.commonhall.storage.Storage;
import org.commonhall.storage.contract.StorageContract;

class MemoryStorageContractTest extends StorageContract {
    @Override
    public Storage open() {
        MemoryStorage storage = new MemoryStorage();
        storage.open(schema());
        return storage;
    }

    @Override
    public Storage reopen(Storage storage) {
        return storage;
    }
}
