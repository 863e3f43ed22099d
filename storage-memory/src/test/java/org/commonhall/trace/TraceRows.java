package org.commonhall.trace;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.UUID;
import org.commonhall.access.UseCase;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.FoundedHall;

/** Rows of traces. */
final class TraceRows {
    private TraceRows() {}

    static List<UseCase> of(FoundedHall test) {
        return ImmutableList.of(new UseCase(
                "Traces.of",
                TraceRights.READ,
                Scopes.DISTRICT,
                null,
                (hall, by) -> hall.traces().of(by, new UUID(5, 5))));
    }
}
