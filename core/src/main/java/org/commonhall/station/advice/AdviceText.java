package org.commonhall.station.advice;

import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;

/**
 * A confidential note with its words, for those who may read it.
 *
 * @param note the note
 * @param text the words
 */
public record AdviceText(
        AdviceView note,
        @Personal(value = "advice", confidential = true) String text) {

    /** Without the words. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
