package org.commonhall.station.desk;

import java.time.Duration;
import org.commonhall.Explanation;

/**
 * Decides about a ticket that nobody answers to (过号规则): it waits out a pause in its old place and is called again, and
 * is gone after so many calls. The pause is that of Munich's ZMS, five minutes, unless the line says otherwise.
 *
 * @param calls after how many fruitless calls it is gone, at least 1
 * @param pause how long it is passed over after one, not negative
 */
record MissedCallRule(long calls, Duration pause) {

    /** Why a ticket is called again, or why not, after it was missed. */
    Explanation account(Ticket missed) {
        return missed.status().over()
                ? Explanation.of("desk.missed.gone", missed.number(), missed.calls())
                : Explanation.of("desk.missed.again", missed.number(), missed.calls(), calls, pause.toSeconds());
    }
}
