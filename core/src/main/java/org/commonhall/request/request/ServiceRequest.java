package org.commonhall.request.request;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.building.Unit;
import org.commonhall.directory.directory.Organization;
import org.commonhall.request.catalogue.RequestVisibility;
import org.commonhall.request.catalogue.ServiceCategory;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.commonhall.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks of the hall (诉求), without anything personal: who asks is a {@link Requester}. The state of its
 * present clock stands on it, so that lists and rates need no other record. Immutable; status changes only by the
 * transitions of this package.
 *
 * @param id the identity
 * @param version the version
 * @param number the request number people use, unique
 * @param status where it stands
 * @param category the catalogue entry, absent where none was chosen
 * @param title the matter in one line, fit for the public where the request is
 * @param matter the matter in full, without contact details
 * @param searchText what text search looks in: number, title and matter in small letters, full-width forms made plain
 * @param channel through which door it came
 * @param source the other system it came from, such as a hotline or an earlier register
 * @param sourceKey its number there, unique together with the source
 * @param sourceCode its classification there
 * @param sourceDueAt the due time the other system set, which wins over our own
 * @param building the building it is about
 * @param unit the unit it is about
 * @param zone the part of the district it is about
 * @param place where, in words
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param visibility who may find it
 * @param createdAt when it was submitted
 * @param openedOn the date of that, in the zone of its source
 * @param openMonth the first day of that month
 * @param closedAt when it was closed
 * @param closedOn the date of that, in the zone of its source
 * @param closeMonth the first day of that month
 * @param daysToClose calendar dates from {@code openedOn} to {@code closedOn}, absent while open
 * @param handlingUnit the unit's name in the source, for imported requests
 * @param leadUnit the organization that owns the clock
 * @param designated whether that unit was designated and may not return it
 * @param disputes how often a return was asked for
 * @param dispatchedAt when the present lead unit got it
 * @param sla the limits in force for it, as {@code ServiceLevel} writes them
 * @param run which run of the clock, from 1; one more for each reopening
 * @param reopenedAt when the present run began, absent in the first
 * @param responseDueAt when first contact is due
 * @param respondedAt when the requester was first contacted in this run
 * @param respondedInTime whether that was in time, absent without limit or contact
 * @param dueAt when the answer, or the review, is due
 * @param answeredAt when it was answered in this run, which stops the clock
 * @param answeredInTime whether that was in time, absent without limit or answer
 * @param provisionalYear the year whose holidays are missing for the due time, absent when it is sure
 * @param noClockReason why it has no clock, absent when it has one
 * @param extensions how often the limit was extended in this run
 * @param extendedBy by how much together, in the unit of the limit
 * @param rung how many rungs of the ladder were climbed in this run
 * @param outcome what the last answer says
 * @param refusal why it was not accepted
 * @param referredTo the right channel after a refusal, or who is responsible
 * @param mergedFrom where it stood before it was merged
 * @param mergedInto the request it is handled with
 * @param mergeRoot the request at the top of what it is merged into
 * @param responsePromisedAt the earliest first contact that requests merged into it in this run were promised
 * @param promisedAt the earliest answer that requests merged into it in this run were promised
 * @param relatedTo an earlier request about the same matter
 * @param requesters how many asked, those of merged requests included
 * @param surveyedAt since when its requesters are being asked whether it was solved, absent before
 * @param reopens how often it was reopened
 * @param followers how many said "me too"
 * @param reviewLevel how many reviews were asked for, 0 to 2
 * @param reviewedAt when the last review was decided
 * @param messageAt when a requester last wrote without a reply so far, which the update clock counts from
 * @param updateDueAt when the reply is due; absent without limit, and once it was told to be late
 * @param exclusion why the present run does not count for the rates, such as {@code force-majeure}
 * @param nextDueAt when something falls due by itself, absent when nothing will
 */
@Unique(name = "number", of = "number") @Unique(
        name = "source",
        of = {"sourceKey", "source"})
@Index({"status", "createdAt"})
@Index({"leadUnit", "status", "dueAt"})
@Index({"building", "status", "createdAt"})
@Index({"category", "createdAt"})
@Index({"zone", "createdAt"})
// All that the figures and rates of a report group by: read from here, a report need not touch the wide rows. The month
// comes first, because cases come in by time and an index is written cheaply where it grows.
@Index({
    "openMonth",
    "category",
    "closeMonth",
    "handlingUnit",
    "daysToClose",
    "leadUnit",
    "status",
    "refusal",
    "noClockReason",
    "outcome",
    "respondedInTime",
    "exclusion"
})
@Index("nextDueAt")
@Index("closedAt")
@Index("mergeRoot")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record ServiceRequest(
        Id<ServiceRequest> id,
        long version,
        @Size(max = 40) String number,
        RequestStatus status,
        @Nullable Id<ServiceCategory> category,
        @Personal("request") @Size(max = 200) String title,
        @Personal("request") @Size(max = 4000) @Nullable String matter,
        @Personal("request") @Size(max = 5000) String searchText,
        RequestChannel channel,
        @Size(max = 40) @Nullable String source,
        @Size(max = 100) @Nullable String sourceKey,
        @Size(max = 100) @Nullable String sourceCode,
        @Nullable Instant sourceDueAt,
        @Nullable Id<Building> building,
        @Nullable Id<Unit> unit,
        @Size(max = 60) @Nullable String zone,
        @Personal("request") @Size(max = 200) @Nullable String place,
        @Digits(integer = 3, fraction = 6) @Nullable BigDecimal latitude,
        @Digits(integer = 3, fraction = 6) @Nullable BigDecimal longitude,
        RequestVisibility visibility,
        Instant createdAt,
        LocalDate openedOn,
        LocalDate openMonth,
        @Nullable Instant closedAt,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate closeMonth,
        @Nullable Long daysToClose,
        @Size(max = 200) @Nullable String handlingUnit,
        @Nullable Id<Organization> leadUnit,
        boolean designated,
        long disputes,
        @Nullable Instant dispatchedAt,
        @Size(max = 160) @Nullable String sla,
        long run,
        @Nullable Instant reopenedAt,
        @Nullable Instant responseDueAt,
        @Nullable Instant respondedAt,
        @Nullable Boolean respondedInTime,
        @Nullable Instant dueAt,
        @Nullable Instant answeredAt,
        @Nullable Boolean answeredInTime,
        @Nullable Long provisionalYear,
        @Nullable NoClockReason noClockReason,
        long extensions,
        long extendedBy,
        long rung,
        @Nullable AnswerOutcome outcome,
        @Nullable RefusalReason refusal,
        @Size(max = 200) @Nullable String referredTo,
        @Nullable RequestStatus mergedFrom,
        @Nullable Id<ServiceRequest> mergedInto,
        @Nullable Id<ServiceRequest> mergeRoot,
        @Nullable Instant responsePromisedAt,
        @Nullable Instant promisedAt,
        @Nullable Id<ServiceRequest> relatedTo,
        long requesters,
        @Nullable Instant surveyedAt,
        long reopens,
        long followers,
        long reviewLevel,
        @Nullable Instant reviewedAt,
        @Nullable Instant messageAt,
        @Nullable Instant updateDueAt,
        @Size(max = 40) @Nullable String exclusion,
        @Nullable Instant nextDueAt) {
    /** How it is stored. */
    public static final RecordType<ServiceRequest> TYPE = RecordType.of(MethodHandles.lookup(), ServiceRequest.class);
    /** When it was closed. */
    public static final Attribute<ServiceRequest, Instant> CLOSED_AT =
            TYPE.attribute("closedAt", ServiceRequest::closedAt);
    /** The request number. */
    public static final Attribute<ServiceRequest, String> NUMBER = TYPE.attribute("number", ServiceRequest::number);
    /** Where it stands. */
    public static final Attribute<ServiceRequest, RequestStatus> STATUS =
            TYPE.attribute("status", ServiceRequest::status);
    /** The catalogue entry. */
    public static final Attribute<ServiceRequest, Id<ServiceCategory>> CATEGORY =
            TYPE.attribute("category", ServiceRequest::category);
    /** What text search looks in. */
    public static final Attribute<ServiceRequest, String> SEARCH_TEXT =
            TYPE.attribute("searchText", ServiceRequest::searchText);
    /** The other system it came from. */
    public static final Attribute<ServiceRequest, String> SOURCE = TYPE.attribute("source", ServiceRequest::source);
    /** Its number there. */
    public static final Attribute<ServiceRequest, String> SOURCE_KEY =
            TYPE.attribute("sourceKey", ServiceRequest::sourceKey);
    /** The building. */
    public static final Attribute<ServiceRequest, Id<Building>> BUILDING =
            TYPE.attribute("building", ServiceRequest::building);
    /** The unit. */
    public static final Attribute<ServiceRequest, Id<Unit>> UNIT = TYPE.attribute("unit", ServiceRequest::unit);
    /** The zone. */
    public static final Attribute<ServiceRequest, String> ZONE = TYPE.attribute("zone", ServiceRequest::zone);
    /** Degrees north. */
    public static final Attribute<ServiceRequest, BigDecimal> LATITUDE =
            TYPE.attribute("latitude", ServiceRequest::latitude);
    /** Degrees east. */
    public static final Attribute<ServiceRequest, BigDecimal> LONGITUDE =
            TYPE.attribute("longitude", ServiceRequest::longitude);
    /** Who may find it. */
    public static final Attribute<ServiceRequest, RequestVisibility> VISIBILITY =
            TYPE.attribute("visibility", ServiceRequest::visibility);
    /** When it was submitted. */
    public static final Attribute<ServiceRequest, Instant> CREATED_AT =
            TYPE.attribute("createdAt", ServiceRequest::createdAt);
    /** The date of submission. */
    public static final Attribute<ServiceRequest, LocalDate> OPENED_ON =
            TYPE.attribute("openedOn", ServiceRequest::openedOn);
    /** The first day of the month of submission. */
    public static final Attribute<ServiceRequest, LocalDate> OPEN_MONTH =
            TYPE.attribute("openMonth", ServiceRequest::openMonth);
    /** The date of closing. */
    public static final Attribute<ServiceRequest, LocalDate> CLOSED_ON =
            TYPE.attribute("closedOn", ServiceRequest::closedOn);
    /** The first day of the month of closing. */
    public static final Attribute<ServiceRequest, LocalDate> CLOSE_MONTH =
            TYPE.attribute("closeMonth", ServiceRequest::closeMonth);
    /** Calendar dates to close. */
    public static final Attribute<ServiceRequest, Long> DAYS_TO_CLOSE =
            TYPE.attribute("daysToClose", ServiceRequest::daysToClose);
    /** The unit's name in the source. */
    public static final Attribute<ServiceRequest, String> HANDLING_UNIT =
            TYPE.attribute("handlingUnit", ServiceRequest::handlingUnit);
    /** The organization that owns the clock. */
    public static final Attribute<ServiceRequest, Id<Organization>> LEAD_UNIT =
            TYPE.attribute("leadUnit", ServiceRequest::leadUnit);
    /** Which run of the clock. */
    public static final Attribute<ServiceRequest, Long> RUN = TYPE.attribute("run", ServiceRequest::run);
    /** When the present lead unit got it. */
    public static final Attribute<ServiceRequest, Instant> DISPATCHED_AT =
            TYPE.attribute("dispatchedAt", ServiceRequest::dispatchedAt);
    /** Whether first contact was in time. */
    public static final Attribute<ServiceRequest, Boolean> RESPONDED_IN_TIME =
            TYPE.attribute("respondedInTime", ServiceRequest::respondedInTime);
    /** When first contact is due. */
    public static final Attribute<ServiceRequest, Instant> RESPONSE_DUE_AT =
            TYPE.attribute("responseDueAt", ServiceRequest::responseDueAt);
    /** When the answer is due. */
    public static final Attribute<ServiceRequest, Instant> DUE_AT = TYPE.attribute("dueAt", ServiceRequest::dueAt);
    /** When it was answered. */
    public static final Attribute<ServiceRequest, Instant> ANSWERED_AT =
            TYPE.attribute("answeredAt", ServiceRequest::answeredAt);
    /** Whether the answer was in time. */
    public static final Attribute<ServiceRequest, Boolean> ANSWERED_IN_TIME =
            TYPE.attribute("answeredInTime", ServiceRequest::answeredInTime);
    /** The year whose holidays are missing. */
    public static final Attribute<ServiceRequest, Long> PROVISIONAL_YEAR =
            TYPE.attribute("provisionalYear", ServiceRequest::provisionalYear);
    /** Why it has no clock. */
    public static final Attribute<ServiceRequest, NoClockReason> NO_CLOCK_REASON =
            TYPE.attribute("noClockReason", ServiceRequest::noClockReason);
    /** What the last answer says. */
    public static final Attribute<ServiceRequest, AnswerOutcome> OUTCOME =
            TYPE.attribute("outcome", ServiceRequest::outcome);
    /** Why it was not accepted. */
    public static final Attribute<ServiceRequest, RefusalReason> REFUSAL =
            TYPE.attribute("refusal", ServiceRequest::refusal);
    /** The request at the top of what it is merged into. */
    public static final Attribute<ServiceRequest, Id<ServiceRequest>> MERGE_ROOT =
            TYPE.attribute("mergeRoot", ServiceRequest::mergeRoot);
    /** Why the present run does not count for the rates. */
    public static final Attribute<ServiceRequest, String> EXCLUSION =
            TYPE.attribute("exclusion", ServiceRequest::exclusion);
    /** How many rungs of the ladder were climbed in this run. */
    public static final Attribute<ServiceRequest, Long> RUNG = TYPE.attribute("rung", ServiceRequest::rung);
    /** How often it was reopened. */
    public static final Attribute<ServiceRequest, Long> REOPENS = TYPE.attribute("reopens", ServiceRequest::reopens);
    /** When something falls due by itself. */
    public static final Attribute<ServiceRequest, Instant> NEXT_DUE_AT =
            TYPE.attribute("nextDueAt", ServiceRequest::nextDueAt);

    /**
     * A request of another system, as it stood there.
     *
     * @param id the identity
     * @param number the request number
     * @param origin what the source says of it
     * @return the request with version 0, closed or in handling, without a clock
     */
    public static ServiceRequest imported(Id<ServiceRequest> id, String number, ImportedRequest origin) {
        ServiceRequest open = ServiceRequestBuilder.builder()
                .id(id)
                .number(number)
                .status(RequestStatus.IN_HANDLING)
                .category(origin.category())
                .title(origin.title())
                .searchText(FoldedText.of(number, origin.title(), origin.place(), origin.key()))
                .channel(RequestChannel.IMPORT)
                .source(origin.source())
                .sourceKey(origin.key())
                .place(origin.place())
                .latitude(origin.latitude())
                .longitude(origin.longitude())
                .visibility(origin.visibility())
                .createdAt(origin.openedAt())
                .openedOn(origin.openedOn())
                .openMonth(origin.openedOn().withDayOfMonth(1))
                .handlingUnit(origin.handlingUnit())
                .run(1)
                .noClockReason(NoClockReason.IMPORTED_NO_LIMIT)
                .build();
        return origin.closedAt() == null || origin.closedOn() == null
                ? open
                : open.closedByImport(origin.closedAt(), origin.closedOn());
    }

    /**
     * The same request closed because its source says so.
     *
     * @param at when
     * @param on the date in the source's zone
     * @return the next state, with the days it took
     * @throws RuleViolation {@code request.import.closed} if it is not open, {@code request.import.reversed} if it would
     *     close before it was opened
     */
    public ServiceRequest closedByImport(Instant at, LocalDate on) {
        if (status.finished()) {
            throw new RuleViolation("request.import.closed", number);
        }
        if (on.isBefore(openedOn) || at.isBefore(createdAt)) {
            throw new RuleViolation("request.import.reversed", openedOn, on);
        }
        return closing(at, on).build();
    }

    /**
     * Gives the places of this one request where staff need a role: the unit that leads it, and its building.
     *
     * @return the scopes, none for a request without either
     */
    public UUID[] scopes() {
        return Stream.of(leadUnit, building)
                .flatMap(Stream::ofNullable)
                .map(Id::value)
                .toArray(UUID[]::new);
    }

    /** The builder of the next state, closed: the one place where the figures of closing are made. */
    ServiceRequestBuilder closing(Instant at, LocalDate on) {
        return next().status(RequestStatus.CLOSED)
                .closedAt(at)
                .closedOn(on)
                .closeMonth(on.withDayOfMonth(1))
                .daysToClose(ChronoUnit.DAYS.between(openedOn, on))
                .nextDueAt(null);
    }

    /** The builder of the next state. */
    ServiceRequestBuilder next() {
        return ServiceRequestBuilder.builder(this);
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
