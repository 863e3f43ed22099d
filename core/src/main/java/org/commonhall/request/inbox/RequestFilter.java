package org.commonhall.request.inbox;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Organization;
import org.commonhall.request.catalogue.ServiceCategory;
import org.commonhall.request.request.RequestStatus;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.storage.Condition;
import org.commonhall.text.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * Which requests a list shows; null asks for nothing.
 *
 * @param statuses the states, none for all
 * @param category the catalogue entry
 * @param building the building
 * @param leadUnit the organization that leads
 * @param zone the part of the district
 * @param open true for those that are not finished, false for those that are
 * @param text what title, matter, place or number contain; case and width do not matter
 * @param from submitted at or after
 * @param to submitted before
 * @param dueBefore with an answer due before, whether given or not
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record RequestFilter(
        ImmutableSet<RequestStatus> statuses,
        @Nullable Id<ServiceCategory> category,
        @Nullable Id<Building> building,
        @Nullable Id<Organization> leadUnit,
        @Nullable String zone,
        @Nullable Boolean open,
        @Nullable String text,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Instant dueBefore) {
    /** Everything. */
    public static final RequestFilter ALL =
            new RequestFilter(ImmutableSet.of(), null, null, null, null, null, null, null, null, null);

    private static final ImmutableListMultimap<Boolean, RequestStatus> FINISHED =
            Multimaps.index(Arrays.asList(RequestStatus.values()), RequestStatus::finished);

    /** Whose queue it is. */
    UUID scope() {
        if (leadUnit != null) {
            return leadUnit.value();
        }
        return building == null ? Scopes.DISTRICT : building.value();
    }

    Condition<ServiceRequest> condition() {
        Condition<ServiceRequest> all = Condition.always();
        if (!statuses.isEmpty()) {
            all = all.and(ServiceRequest.STATUS.in(statuses));
        }
        if (category != null) {
            all = all.and(ServiceRequest.CATEGORY.is(category));
        }
        if (building != null) {
            all = all.and(ServiceRequest.BUILDING.is(building));
        }
        if (leadUnit != null) {
            all = all.and(ServiceRequest.LEAD_UNIT.is(leadUnit));
        }
        if (zone != null) {
            all = all.and(ServiceRequest.ZONE.is(zone));
        }
        if (open != null) {
            all = all.and(ServiceRequest.STATUS.in(FINISHED.get(!open)));
        }
        if (text != null && !text.isBlank()) {
            all = all.and(ServiceRequest.SEARCH_TEXT.contains(FoldedText.of(text)));
        }
        if (from != null || to != null) {
            all = all.and(ServiceRequest.CREATED_AT.between(from, to));
        }
        return dueBefore == null ? all : all.and(ServiceRequest.DUE_AT.below(dueBefore));
    }
}
