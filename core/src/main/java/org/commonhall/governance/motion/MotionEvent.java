package org.commonhall.governance.motion;

import java.util.Locale;
import org.commonhall.EventCode;

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
    MOVED,
    /** It was set to a state out of turn; the note says why. */
    JUMPED,
    /** It was taken back. */
    WITHDRAWN,
    /** How to decide was recommended, or is no longer. */
    RECOMMENDED,
    /** It was decided as recommended. */
    RECOMMENDATION_FOLLOWED,
    /** Its amendments are to be voted on in an order. */
    AMENDMENTS_RANKED,
    /** An amendment was adopted, and somebody has to write the final text; the body's staff are to be told. */
    MERGE_NEEDED,
    /** The final text was written. */
    TEXT_FINAL,
    /** It came from another body. */
    FORWARDED;

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
