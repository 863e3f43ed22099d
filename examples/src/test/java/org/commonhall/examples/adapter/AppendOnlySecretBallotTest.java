package org.commonhall.examples.adapter;

import java.nio.file.Path;
import java.time.Duration;
import org.commonhall.storage.Storage;
import org.commonhall.testing.SecretBallotScenario;
import org.junit.jupiter.api.io.TempDir;

/** A file that only grows keeps the order in which papers came: no secret ballot is taken on it. */
class AppendOnlySecretBallotTest extends SecretBallotScenario {
    @TempDir
    Path folder;

    @Override
    protected Storage emptyStore() {
        return new AppendOnlyFileStorage(folder.resolve("records"), Duration.ofSeconds(10));
    }
}
