package org.commonhall.publication;

import java.util.Locale;
import org.commonhall.EventCode;

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
    OBJECTED,
    /** An objection was answered; who raised it is to be told. */
    REPLIED,
    /** The reply to an objection is overdue; the publisher's staff are to be told. */
    REPLY_OVERDUE,
    /** The period is over, and an outcome is wanted; the publisher's staff are to be told. */
    PERIOD_OVER,
    /** What was posted stands. */
    CONFIRMED,
    /** What was posted was changed. */
    CHANGED,
    /** What was posted was taken back. */
    WITHDRAWN;

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
