package org.commonhall.publication;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Locale;
import org.commonhall.EventCode;
import org.commonhall.Told;

/** What can happen to a notice, as its events in the feed are called. An event carries no personal value. */
public enum NoticeEvent implements EventCode {
    /** Posted. */
    POSTED,
    /** Posting at a place was proved. */
    PROVED,
    /** The period was made longer. */
    EXTENDED,
    /** Posted again, with a period of its own. */
    REPOSTED,
    /** An objection was raised; the publisher's staff are to be told. */
    OBJECTED(Told.STAFF),
    /** An objection was answered; who raised it is to be told. */
    REPLIED(Told.REQUESTERS),
    /** The reply to an objection is overdue; the publisher's staff are to be told. */
    REPLY_OVERDUE(Told.STAFF),
    /** The period is over, and an outcome is wanted; the publisher's staff are to be told. */
    PERIOD_OVER(Told.STAFF),
    /** What was posted stands. */
    CONFIRMED(Told.REQUESTERS, Told.STAFF),
    /** What was posted was changed. */
    CHANGED(Told.REQUESTERS, Told.STAFF),
    /** What was posted was taken back. */
    WITHDRAWN(Told.REQUESTERS, Told.STAFF);

    private final ImmutableSet<Told> told;

    NoticeEvent(Told... told) {
        this.told = Sets.immutableEnumSet(Arrays.asList(told));
    }

    @Override
    public ImmutableSet<Told> told() {
        return told;
    }

    /**
     * Its name in the journal and the feed.
     *
     * @return such as {@code publication.notice.posted}
     */
    @Override
    public String code() {
        return "publication.notice." + name().toLowerCase(Locale.ROOT);
    }
}
