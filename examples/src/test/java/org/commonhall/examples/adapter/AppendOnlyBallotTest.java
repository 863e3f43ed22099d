package org.commonhall.examples.adapter;

import java.nio.file.Path;
import java.time.Duration;
import org.commonhall.storage.Storage;
import org.commonhall.testing.BallotScenario;
import org.junit.jupiter.api.io.TempDir;

/** Everything else about ballots works on a file that only grows. */
class AppendOnlyBallotTest extends BallotScenario {
    @TempDir
    Path folder;

    @Override
    protected Storage emptyStore() {
        return new AppendOnlyFileStorage(folder.resolve("records"), Duration.ofSeconds(10));
    }
}
