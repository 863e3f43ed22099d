package org.commonhall.request.request;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.building.Unit;
import org.commonhall.request.catalogue.RequestVisibility;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What those who asked, and staff, see besides.
 *
 * @param unit the unit, or null
 * @param unitName its name, or null
 * @param channel through which door it came
 * @param visibility who may find it
 * @param refusal why it was not accepted, or null
 * @param relatedTo an earlier request about the same matter, or null
 * @param relatedToName its name, or null
 * @param responseDueAt when first contact is due, or null
 * @param respondedAt when the requester was contacted, or null
 * @param noClockReason why there is no clock, or null
 * @param reviewLevel how many reviews were asked for
 * @param people the requesters: for a requester only themselves
 */
public record AskedView(
        @Nullable Id<Unit> unit,
        @Nullable Name unitName,
        RequestChannel channel,
        RequestVisibility visibility,
        @Nullable RefusalReason refusal,
        @Nullable Id<ServiceRequest> relatedTo,
        @Nullable Name relatedToName,
        @Nullable Instant responseDueAt,
        @Nullable Instant respondedAt,
        @Nullable NoClockReason noClockReason,
        long reviewLevel,
        ImmutableList<Asker> people) {

    /**
     * One of those who asked.
     *
     * @param id the identity
     * @param startedAt when
     * @param behalf whether somebody else submitted it
     * @param consented whether the requester had agreed to that
     * @param anonymousToPublic whether the name is kept from the public
     * @param anonymousToHandler whether name and contact are kept from the units that handle it
     * @param contact name, phone, e-mail and details; for staff the name that the directory knows where the requester
     *     wrote none; nothing for those who must not see them
     * @param said what this requester wrote to the staff, for themselves and those who work on it
     */
    public record Asker(
            Id<Requester> id,
            Instant startedAt,
            boolean behalf,
            boolean consented,
            boolean anonymousToPublic,
            boolean anonymousToHandler,
            @Personal("contact") Contact contact,
            @Personal("request") ImmutableList<RequestView.Word> said) {

        /** Without personal values. */
        @Override
        public String toString() {
            return Describe.record(this);
        }
    }
}
