package org.commonhall.examples.bench;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.storage.Query;
import org.commonhall.storage.Storage;

/** The work through the storage interface. */
record LibraryWork(Storage storage) implements Work {

    @Override
    public Optional<BenchCase> find(Id<BenchCase> id) {
        return storage.inTransaction(tx -> tx.find(BenchCase.TYPE, id));
    }

    @Override
    public List<BenchCase> page(UUID building) {
        return storage.inTransaction(tx -> tx.select(Query.of(BenchCase.TYPE)
                .where(BenchCase.BUILDING.is(building).and(BenchCase.STATUS.is(BenchCase.Status.NEW)))
                .orderBy(BenchCase.CREATED_AT.descending())
                .limit(20)));
    }

    @Override
    public BenchCase insert(BenchCase fresh) {
        return storage.inTransaction(tx -> tx.insert(BenchCase.TYPE, List.of(fresh)))
                .get(0);
    }

    @Override
    public BenchCase move(Id<BenchCase> id, BenchCase.Status next) {
        return storage.inTransaction(tx -> {
            BenchCase found = tx.find(BenchCase.TYPE, id).orElseThrow();
            return tx.update(BenchCase.TYPE, List.of(found.moved(next))).get(0);
        });
    }

    @Override
    public void insertAll(List<BenchCase> fresh) {
        storage.inTransaction(tx -> tx.insert(BenchCase.TYPE, fresh));
    }
}
