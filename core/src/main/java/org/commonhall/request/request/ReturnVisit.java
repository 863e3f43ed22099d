package org.commonhall.request.request;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.time.LocalDate;
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
 * What one requester says about one answer (回访): part of the request that was answered.
 *
 * @param id the identity
 * @param version the version
 * @param request the request that was answered
 * @param requester who is asked
 * @param run which run was answered
 * @param live true; absent once the requester's request was taken out of a merge
 * @param leadUnit the unit that answered
 * @param openedOn the date the request was submitted
 * @param attempts how often somebody tried
 * @param state how far it got
 * @param contacted whether the unit had been in touch, absent if not said
 * @param resolved whether it is solved, absent if not said
 * @param satisfied whether the requester is satisfied, absent if not said
 * @param upstream whether the upstream hotline asked
 * @param askedAt when the last attempt was
 * @param words the requester's own words
 * @param exclusion why the answered run does not count for the rates
 */
@Inner
@Unique(
        name = "live",
        of = {"request", "requester", "run", "live"})
@Index("openedOn")
@Index("requester")
public record ReturnVisit(
        Id<ReturnVisit> id,
        long version,
        Id<ServiceRequest> request,
        @Subject Id<Requester> requester,
        long run,
        @Nullable Boolean live,
        @Nullable Id<Organization> leadUnit,
        LocalDate openedOn,
        long attempts,
        VisitState state,
        @Nullable Boolean contacted,
        @Nullable Boolean resolved,
        @Nullable Boolean satisfied,
        boolean upstream,
        @Nullable Instant askedAt,
        @Personal("request") @Size(max = 4000) @Nullable String words,
        @Size(max = 40) @Nullable String exclusion) {
    /** How it is stored. */
    public static final RecordType<ReturnVisit> TYPE = RecordType.of(MethodHandles.lookup(), ReturnVisit.class);
    /** The request that was answered. */
    public static final Attribute<ReturnVisit, Id<ServiceRequest>> REQUEST =
            TYPE.attribute("request", ReturnVisit::request);
    /** Which run was answered. */
    public static final Attribute<ReturnVisit, Long> RUN = TYPE.attribute("run", ReturnVisit::run);
    /** True. */
    public static final Attribute<ReturnVisit, Boolean> LIVE = TYPE.attribute("live", ReturnVisit::live);
    /** The unit that answered. */
    public static final Attribute<ReturnVisit, Id<Organization>> LEAD_UNIT =
            TYPE.attribute("leadUnit", ReturnVisit::leadUnit);
    /** The date the request was submitted. */
    public static final Attribute<ReturnVisit, LocalDate> OPENED_ON = TYPE.attribute("openedOn", ReturnVisit::openedOn);
    /** How far it got. */
    public static final Attribute<ReturnVisit, VisitState> STATE = TYPE.attribute("state", ReturnVisit::state);
    /** Whether the unit had been in touch. */
    public static final Attribute<ReturnVisit, Boolean> CONTACTED = TYPE.attribute("contacted", ReturnVisit::contacted);
    /** Whether it is solved. */
    public static final Attribute<ReturnVisit, Boolean> RESOLVED = TYPE.attribute("resolved", ReturnVisit::resolved);
    /** Whether the requester is satisfied. */
    public static final Attribute<ReturnVisit, Boolean> SATISFIED = TYPE.attribute("satisfied", ReturnVisit::satisfied);

    /** Why the answered run does not count for the rates. */
    public static final Attribute<ReturnVisit, String> EXCLUSION = TYPE.attribute("exclusion", ReturnVisit::exclusion);

    static ReturnVisit begun(Id<ReturnVisit> id, ServiceRequest answered, Id<Requester> requester) {
        return new ReturnVisit(
                id,
                0,
                answered.id(),
                requester,
                answered.run(),
                true,
                answered.leadUnit(),
                answered.openedOn(),
                0,
                VisitState.OPEN,
                null,
                null,
                null,
                false,
                null,
                null,
                answered.exclusion());
    }

    ReturnVisit asked(long tried, VisitState reached, VisitReply reply, Instant at) {
        return new ReturnVisit(
                id,
                version,
                request,
                requester,
                run,
                live,
                leadUnit,
                openedOn,
                tried,
                reached,
                reply.contacted(),
                reply.resolved(),
                reply.satisfied(),
                reply.upstream(),
                at,
                reply.words(),
                exclusion);
    }

    ReturnVisit released() {
        return new ReturnVisit(
                id, version, request, requester, run, null, leadUnit, openedOn, attempts, state, contacted, resolved,
                satisfied, upstream, askedAt, words, exclusion);
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
