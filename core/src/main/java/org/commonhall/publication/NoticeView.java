package org.commonhall.publication;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.calendar.ClockLimit;
import org.commonhall.corridor.Names;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Organization;
import org.jspecify.annotations.Nullable;

/**
 * A notice as everybody sees it, and what the publisher's staff see besides.
 *
 * @param id the identity
 * @param version the version
 * @param kind what sort of thing is posted
 * @param subject the record that is posted
 * @param publisher who posts it
 * @param publisherName its name
 * @param title one line
 * @param text the text in full
 * @param status where it stands
 * @param round how often it was posted
 * @param postedAt when it was posted in this round
 * @param period the period with its extensions
 * @param endsAt the last moment of the period
 * @param provisional whether that waits for a list of days off
 * @param places where it hangs
 * @param objections how many were raised
 * @param unanswered how many of them wait for a reply
 * @param upheld how many were upheld in this round
 * @param reason why it was extended or posted again, or null
 * @param decidedAt when there was an outcome, or null
 * @param outcomeText the words of the outcome, or null
 * @param replyDueAt for staff: when the oldest reply is due; else null
 */
public record NoticeView(
        Id<PublicNotice> id,
        long version,
        NoticeKind kind,
        UUID subject,
        Id<Organization> publisher,
        @Nullable Name publisherName,
        String title,
        String text,
        NoticeStatus status,
        long round,
        Instant postedAt,
        ClockLimit period,
        Instant endsAt,
        boolean provisional,
        ImmutableList<Place> places,
        long objections,
        long unanswered,
        long upheld,
        @Nullable String reason,
        @Nullable Instant decidedAt,
        @Nullable String outcomeText,
        @Nullable Instant replyDueAt) {

    /**
     * Where a notice hangs.
     *
     * @param id the identity
     * @param building the building, or null for the hall's own pages
     * @param buildingName its name, or null
     * @param spot where there
     * @param proved whether posting there is proved
     * @param proof for staff: what proves it; else null
     */
    public record Place(
            Id<NoticePlace> id,
            @Nullable Id<Building> building,
            @Nullable Name buildingName,
            String spot,
            boolean proved,
            @Nullable String proof) {}

    static NoticeView of(PublicNotice notice, Iterable<NoticePlace> places, boolean staff, Names names) {
        ImmutableList.Builder<Place> shown = ImmutableList.builder();
        for (NoticePlace place : places) {
            shown.add(new Place(
                    place.id(),
                    place.building(),
                    names.of(Building.TYPE, place.building()),
                    place.spot(),
                    !place.unproven(),
                    staff ? place.proof() : null));
        }
        return new NoticeView(
                notice.id(),
                notice.version(),
                new NoticeKind(notice.kind()),
                notice.subject(),
                notice.publisher(),
                names.of(Organization.TYPE, notice.publisher()),
                notice.title(),
                notice.text(),
                notice.status(),
                notice.round(),
                notice.postedAt(),
                notice.period(),
                notice.endsAt(),
                notice.provisionalYear() != null,
                shown.build(),
                notice.objections(),
                notice.unanswered(),
                notice.upheld(),
                notice.reason(),
                notice.decidedAt(),
                notice.outcomeText(),
                staff ? notice.replyDueAt() : null);
    }
}
