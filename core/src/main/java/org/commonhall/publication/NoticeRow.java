package org.commonhall.publication;

import java.time.Instant;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Names;
import org.commonhall.directory.directory.Organization;
import org.jspecify.annotations.Nullable;

/**
 * A notice in a list.
 *
 * @param id the identity
 * @param kind what sort of thing is posted
 * @param subject the record that is posted
 * @param publisher who posts it
 * @param publisherName its name
 * @param title one line
 * @param status where it stands
 * @param postedAt when it was posted in this round
 * @param endsAt the last moment of the period
 * @param unanswered how many objections wait for a reply
 */
public record NoticeRow(
        Id<PublicNotice> id,
        NoticeKind kind,
        UUID subject,
        Id<Organization> publisher,
        @Nullable Name publisherName,
        String title,
        NoticeStatus status,
        Instant postedAt,
        Instant endsAt,
        long unanswered) {

    static NoticeRow of(PublicNotice notice, Names names) {
        return new NoticeRow(
                notice.id(),
                new NoticeKind(notice.kind()),
                notice.subject(),
                notice.publisher(),
                names.of(Organization.TYPE, notice.publisher()),
                notice.title(),
                notice.status(),
                notice.postedAt(),
                notice.endsAt(),
                notice.unanswered());
    }
}
