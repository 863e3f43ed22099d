package org.commonhall.request.request;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Organization;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Inner;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * A unit that helps the lead (协办单位), with a time of its own; the lead owns the clock.
 *
 * @param id the identity
 * @param version the version
 * @param request the request
 * @param unit the unit
 * @param task what it is asked to do
 * @param dueAt until when
 * @param doneAt when it reported, absent before
 * @param nextDueAt when it is told to be late, absent once it was or has reported
 */
@Inner
@Unique(
        name = "unit",
        of = {"request", "unit"})
@Index({"unit", "doneAt"})
@Index("nextDueAt")
public record RequestAssistant(
        Id<RequestAssistant> id,
        long version,
        @Subject Id<ServiceRequest> request,
        Id<Organization> unit,
        @Personal("request") @Size(max = 400) @Nullable String task,
        @Nullable Instant dueAt,
        @Nullable Instant doneAt,
        @Nullable Instant nextDueAt) {
    /** How it is stored. */
    public static final RecordType<RequestAssistant> TYPE =
            RecordType.of(MethodHandles.lookup(), RequestAssistant.class);
    /** The request. */
    public static final Attribute<RequestAssistant, Id<ServiceRequest>> REQUEST =
            TYPE.attribute("request", RequestAssistant::request);
    /** The unit. */
    public static final Attribute<RequestAssistant, Id<Organization>> UNIT =
            TYPE.attribute("unit", RequestAssistant::unit);
    /** When it reported. */
    public static final Attribute<RequestAssistant, Instant> DONE_AT =
            TYPE.attribute("doneAt", RequestAssistant::doneAt);

    /** When it is told to be late. */
    public static final Attribute<RequestAssistant, Instant> NEXT_DUE_AT =
            TYPE.attribute("nextDueAt", RequestAssistant::nextDueAt);

    RequestAssistant done(Instant at) {
        return new RequestAssistant(id, version, request, unit, task, dueAt, at, null);
    }

    RequestAssistant toldLate() {
        return new RequestAssistant(id, version, request, unit, task, dueAt, doneAt, null);
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
