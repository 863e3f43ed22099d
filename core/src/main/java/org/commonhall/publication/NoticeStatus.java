package org.commonhall.publication;

import java.util.Locale;
import org.commonhall.Messages;

/** Where a notice stands (公示状态). */
public enum NoticeStatus {
    /** Hangs, for its period and until there is an outcome (公示中). */
    POSTED,
    /** What was posted stands (公示无异议, 予以确认). */
    CONFIRMED,
    /** What was posted was changed because of objections (予以变更). */
    CHANGED,
    /** What was posted was taken back (予以撤回). */
    WITHDRAWN;

    /**
     * Its name for people.
     *
     * @param locale Chinese or, for everything else, English
     * @return the name
     */
    public String text(Locale locale) {
        return Messages.label(locale, this);
    }
}
