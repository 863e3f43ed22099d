package org.commonhall.request.request;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Inner;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * Time for which the clock of one run stood still (挂起): typed and capped.
 *
 * @param id the identity
 * @param version the version
 * @param request the request
 * @param run the run
 * @param reason the reason's code
 * @param startsAt when it began
 * @param until when it ends, or is planned to end
 * @param endedAt when it ended, absent while it lasts
 * @param approvedBy who allowed a long one
 */
@Inner
@Index({"request", "run"})
public record RequestPause(
        Id<RequestPause> id,
        long version,
        Id<ServiceRequest> request,
        long run,
        @Size(max = 40) String reason,
        Instant startsAt,
        Instant until,
        @Nullable Instant endedAt,
        @Nullable Id<Person> approvedBy) {
    /** How it is stored. */
    public static final RecordType<RequestPause> TYPE = RecordType.of(MethodHandles.lookup(), RequestPause.class);
    /** The request. */
    public static final Attribute<RequestPause, Id<ServiceRequest>> REQUEST =
            TYPE.attribute("request", RequestPause::request);
    /** The run. */
    public static final Attribute<RequestPause, Long> RUN = TYPE.attribute("run", RequestPause::run);

    RequestPause ended(Instant at) {
        return new RequestPause(id, version, request, run, reason, startsAt, until, at, approvedBy);
    }
}
