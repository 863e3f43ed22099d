package org.commonhall.request.request;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.directory.directory.Organization;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Inner;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * An earlier run of the clock, kept when a request is reopened, so that statistics keep its result (历次办理).
 *
 * @param id the identity
 * @param version the version
 * @param request the request
 * @param run which run
 * @param leadUnit the unit that led
 * @param openedOn the date the request was submitted
 * @param startedAt when the run began
 * @param responseDueAt when first contact was due
 * @param respondedAt when the requester was contacted
 * @param respondedInTime whether that was in time
 * @param dueAt when the answer was due
 * @param answeredAt when it was answered
 * @param answeredInTime whether that was in time
 * @param outcome what the answer said
 * @param exclusion why it does not count for the rates
 */
@Inner
@Unique(
        name = "run",
        of = {"request", "run"})
@Index("openedOn")
public record RequestRun(
        Id<RequestRun> id,
        long version,
        Id<ServiceRequest> request,
        long run,
        @Nullable Id<Organization> leadUnit,
        LocalDate openedOn,
        Instant startedAt,
        @Nullable Instant responseDueAt,
        @Nullable Instant respondedAt,
        @Nullable Boolean respondedInTime,
        @Nullable Instant dueAt,
        @Nullable Instant answeredAt,
        @Nullable Boolean answeredInTime,
        @Nullable AnswerOutcome outcome,
        @Size(max = 40) @Nullable String exclusion) {
    /** How it is stored. */
    public static final RecordType<RequestRun> TYPE = RecordType.of(MethodHandles.lookup(), RequestRun.class);
    /** The unit that led. */
    public static final Attribute<RequestRun, Id<Organization>> LEAD_UNIT =
            TYPE.attribute("leadUnit", RequestRun::leadUnit);
    /** The date the request was submitted. */
    public static final Attribute<RequestRun, LocalDate> OPENED_ON = TYPE.attribute("openedOn", RequestRun::openedOn);
    /** Whether that was in time. */
    public static final Attribute<RequestRun, Boolean> RESPONDED_IN_TIME =
            TYPE.attribute("respondedInTime", RequestRun::respondedInTime);
    /** Whether that was in time. */
    public static final Attribute<RequestRun, Boolean> ANSWERED_IN_TIME =
            TYPE.attribute("answeredInTime", RequestRun::answeredInTime);
    /** What the answer said. */
    public static final Attribute<RequestRun, AnswerOutcome> OUTCOME = TYPE.attribute("outcome", RequestRun::outcome);
    /** Why it does not count for the rates. */
    public static final Attribute<RequestRun, String> EXCLUSION = TYPE.attribute("exclusion", RequestRun::exclusion);
}
