package org.commonhall.exchange;

import java.time.Instant;
import java.util.Objects;
import org.commonhall.Id;
import org.commonhall.request.catalogue.RequestVisibility;
import org.commonhall.request.catalogue.ServiceCategory;
import org.commonhall.request.request.ImportedRequest;
import org.commonhall.request.request.ServiceRequest;
import org.jspecify.annotations.Nullable;

/**
 * A row that makes a case.
 *
 * @param raw the row as the file has it
 * @param key its key in the source
 * @param opened when it was opened
 * @param closed when it was closed, null while it is open
 * @param category what it is about, null for none
 * @param unit the handling unit, null for none
 * @param descriptor the closer description, null for none
 * @param place the place, null for none
 */
record CaseRow(
        CsvRow raw,
        String key,
        Moment opened,
        @Nullable Moment closed,
        @Nullable String category,
        @Nullable String unit,
        @Nullable String descriptor,
        @Nullable String place) {

    ImportedRequest request(RequestProfile profile, @Nullable Id<ServiceCategory> entry) {
        return ImportedRequest.of(
                        profile.source(),
                        key,
                        title(),
                        profile.open() ? RequestVisibility.PUBLIC : RequestVisibility.PRIVATE,
                        opened.at(),
                        opened.on())
                .category(entry)
                .place(place)
                .closedAt(closedAt())
                .closedOn(closed == null ? null : closed.on())
                .handlingUnit(unit)
                .build();
    }

    /** The moment of closing; a clock that was set forward in between must not put it before the opening. */
    @Nullable Instant closedAt() {
        if (closed == null) {
            return null;
        }
        return closed.at().isBefore(opened.at()) ? opened.at() : closed.at();
    }

    /** The matter in one line: the closest description there is. */
    String title() {
        return descriptor != null ? descriptor : category != null ? category : key;
    }

    /** The column in which it differs from what is stored, closing aside; null where it does not. */
    @Nullable String difference(ServiceRequest stored, RequestProfile profile, boolean sameCategory) {
        if (!stored.createdAt().equals(opened.at())) {
            return profile.opened();
        }
        if (!sameCategory) {
            return profile.category() != null ? profile.category() : profile.key();
        }
        if (!Objects.equals(stored.handlingUnit(), unit)) {
            return profile.unit() != null ? profile.unit() : profile.key();
        }
        if (!stored.title().equals(title())) {
            return profile.descriptor() != null ? profile.descriptor() : profile.key();
        }
        if (!Objects.equals(stored.place(), place)) {
            return profile.place().isEmpty() ? profile.key() : profile.place().get(0);
        }
        return null;
    }
}
