package org.commonhall.storage.jdbc.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.commonhall.storage.Storage;
import org.commonhall.storage.jdbc.JdbcStorage;

/** Counts the statements of a store on H2; a batch counts as one, begin and commit do not count. */
public final class StatementCount {
    private final AtomicInteger statements = new AtomicInteger();

    /** An empty store whose statements are counted. */
    public Storage emptyStore() {
        return JdbcStorage.owning(
                ProxyDataSourceBuilder.create(Databases.H2.create().dataSource())
                        .afterQuery((execution, queries) -> statements.incrementAndGet())
                        .build());
    }

    /** How many statements a call costs. */
    public int of(Runnable call) {
        statements.set(0);
        call.run();
        return statements.get();
    }

    /** Holds that a call costs so many statements, which are named. */
    public void costs(int exactly, String what, Runnable call) {
        assertThat(of(call)).as(what).isEqualTo(exactly);
    }
}
