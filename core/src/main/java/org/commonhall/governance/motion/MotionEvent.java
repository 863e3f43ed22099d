package org.commonhall.governance.motion;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Locale;
import org.commonhall.EventCode;
import org.commonhall.Told;

/** What can happen to a motion, as its events in the feed are called. An event carries no personal value. */
public enum MotionEvent implements EventCode {
    /** The book of a body was opened. */
    BOOK_OPENED,
    /** A category was named. */
    CATEGORY_NAMED,
    /** Drafted. */
    CREATED,
    /** Its words were changed. */
    EDITED,
    /** Somebody supports it. */
    SUPPORTED,
    /** Somebody supports it no longer. */
    SUPPORT_TAKEN_BACK,
    /** It came to a next state. */
    MOVED(Told.REQUESTERS),
    /** It was set to a state out of turn; the note says why. */
    JUMPED(Told.REQUESTERS),
    /** It was taken back. */
    WITHDRAWN(Told.STAFF),
    /** How to decide was recommended, or is no longer. */
    RECOMMENDED(Told.REQUESTERS),
    /** It was decided as recommended. */
    RECOMMENDATION_FOLLOWED(Told.REQUESTERS),
    /** Its amendments are to be voted on in an order. */
    AMENDMENTS_RANKED,
    /** An amendment was adopted, and somebody has to write the final text; the body's staff are to be told. */
    MERGE_NEEDED(Told.STAFF),
    /** The final text was written. */
    TEXT_FINAL(Told.REQUESTERS),
    /** It came from another body. */
    FORWARDED(Told.REQUESTERS);

    private final ImmutableSet<Told> told;

    MotionEvent(Told... told) {
        this.told = Sets.immutableEnumSet(Arrays.asList(told));
    }

    @Override
    public ImmutableSet<Told> told() {
        return told;
    }

    /**
     * Its name in the journal and the feed.
     *
     * @return such as {@code motion.moved}
     */
    @Override
    public String code() {
        return "motion." + name().toLowerCase(Locale.ROOT);
    }
}
