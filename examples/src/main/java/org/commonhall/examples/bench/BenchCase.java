package org.commonhall.examples.bench;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/** A case much like a service request. */
@Index({"building", "status", "createdAt"})
record BenchCase(
        Id<BenchCase> id,
        long version,
        UUID building,
        Status status,
        Instant createdAt,
        @Size(max = 200) String title,
        @Size(max = 2000) @Nullable String note) {
    static final RecordType<BenchCase> TYPE = RecordType.of(MethodHandles.lookup(), BenchCase.class);
    static final Attribute<BenchCase, UUID> BUILDING = TYPE.attribute("building", BenchCase::building);
    static final Attribute<BenchCase, Status> STATUS = TYPE.attribute("status", BenchCase::status);
    static final Attribute<BenchCase, Instant> CREATED_AT = TYPE.attribute("createdAt", BenchCase::createdAt);

    /** Where a case stands. */
    enum Status {
        NEW,
        ACCEPTED,
        ANSWERED,
        CLOSED
    }

    BenchCase moved(Status next) {
        return new BenchCase(id, version, building, next, createdAt, title, note);
    }
}
