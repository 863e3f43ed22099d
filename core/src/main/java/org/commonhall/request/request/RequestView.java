package org.commonhall.request.request;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.file.FileView;
import org.commonhall.request.catalogue.ServiceCategory;
import org.jspecify.annotations.Nullable;

/**
 * A request as one audience sees it. What everybody may see stands here; more is in the sections.
 *
 * @param audience for whom
 * @param id the identity
 * @param number the request number
 * @param status where it stands
 * @param category the catalogue entry, or null
 * @param categoryName its name, or null
 * @param title the matter in one line
 * @param matter the matter in full, or null
 * @param building the building, or null
 * @param buildingName its name, or null
 * @param zone the part of the district, or null
 * @param place where, in words, or null
 * @param latitude degrees north, or null
 * @param longitude degrees east, or null
 * @param createdAt when it was submitted
 * @param openedOn the date of that
 * @param closedOn the date of closing, or null
 * @param leadUnit the organization that leads, or null
 * @param leadUnitName its name, or null
 * @param handlingUnit the unit's name in an imported source, or null
 * @param dueAt when the answer is due, or null
 * @param provisional whether the due time waits for a list of days off
 * @param outcome what the last answer says, or null
 * @param referredTo the right channel, or who is responsible, or null
 * @param mergedInto the request it is handled with, as far as the reader may see that one; else null
 * @param mergedIntoName its name, or null
 * @param requesters how many asked
 * @param followers how many said "me too"
 * @param reopens how often it was reopened
 * @param names the requesters who let their names be seen
 * @param updates what was told, in order
 * @param files the files; a requester sees their own, the public and auditors none
 * @param asked for requesters and staff, else null
 * @param work for staff, else null
 */
public record RequestView(
        RequestAudience audience,
        Id<ServiceRequest> id,
        String number,
        RequestStatus status,
        @Nullable Id<ServiceCategory> category,
        @Nullable Name categoryName,
        String title,
        @Nullable String matter,
        @Nullable Id<Building> building,
        @Nullable Name buildingName,
        @Nullable String zone,
        @Nullable String place,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        Instant createdAt,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable Id<Organization> leadUnit,
        @Nullable Name leadUnitName,
        @Nullable String handlingUnit,
        @Nullable Instant dueAt,
        boolean provisional,
        @Nullable AnswerOutcome outcome,
        @Nullable String referredTo,
        @Nullable Id<ServiceRequest> mergedInto,
        @Nullable Name mergedIntoName,
        long requesters,
        long followers,
        long reopens,
        ImmutableList<String> names,
        ImmutableList<Word> updates,
        ImmutableList<FileView> files,
        @Nullable AskedView asked,
        @Nullable WorkView work) {

    /**
     * Something that was said.
     *
     * @param kind what kind of word, null for a note
     * @param at when
     * @param text the words
     */
    public record Word(@Nullable UpdateKind kind, Instant at, String text) {}

    /** Whether it shows how to reach somebody else, or what somebody else wrote. */
    boolean discloses(Optional<Id<Requester>> self) {
        return asked != null
                && asked.people().stream()
                        .filter(one -> self.filter(one.id()::equals).isEmpty())
                        .anyMatch(one -> !one.contact().equals(Contact.NONE)
                                || !one.said().isEmpty());
    }

    /** Without anything that was said or named. */
    @Override
    public String toString() {
        return "RequestView[" + audience + " " + number + " " + status + "]";
    }
}
