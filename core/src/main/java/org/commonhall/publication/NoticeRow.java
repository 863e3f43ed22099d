package org.commonhall.publication;

import java.time.Instant;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.directory.directory.Organization;

/**
 * A notice in a list.
 *
 * @param id the identity
 * @param kind what sort of thing is posted
 * @param subject the record that is posted
 * @param publisher who posts it
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
        String title,
        NoticeStatus status,
        Instant postedAt,
        Instant endsAt,
        long unanswered) {

    static NoticeRow of(PublicNotice notice) {
        return new NoticeRow(
                notice.id(),
                new NoticeKind(notice.kind()),
                notice.subject(),
                notice.publisher(),
                notice.title(),
                notice.status(),
                notice.postedAt(),
                notice.endsAt(),
                notice.unanswered());
    }
}
