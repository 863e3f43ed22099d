package org.commonhall.examples.bench;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonhall.Id;

/** The work that both ways do. */
interface Work {

    /** By id. */
    Optional<BenchCase> find(Id<BenchCase> id);

    /** The 20 newest open cases of a building. */
    List<BenchCase> page(UUID building);

    /** One transaction that inserts. */
    BenchCase insert(BenchCase fresh);

    /** One transaction that reads the case and changes its status. */
    BenchCase move(Id<BenchCase> id, BenchCase.Status next);

    /** One transaction that inserts many. */
    void insertAll(List<BenchCase> fresh);
}
