package org.commonhall.credential;

import org.commonhall.Explanation;

/** Where a credential stands (证书状态). */
public enum CredentialStatus {
    /** In force (有效). */
    ISSUED,
    /** Its time is over; a function of the date, stored by the clock (已过期). */
    EXPIRED,
    /** A newer one of the same code is in its place (已换发). */
    SUPERSEDED,
    /** Taken back (已撤销). */
    REVOKED;

    /**
     * Its name for people.
     *
     * @return a statement in the reader's language
     */
    public Explanation said() {
        return Explanation.of(this);
    }
}
