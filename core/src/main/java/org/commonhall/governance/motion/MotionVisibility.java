package org.commonhall.governance.motion;

import java.util.Locale;

/** Who sees a motion besides the body's staff and its submitter. */
public enum MotionVisibility {
    /** Nobody else (仅提案人). */
    SUBMITTER,
    /** Everybody with an account (登录用户). */
    PEOPLE,
    /** Everybody (公开). */
    EVERYBODY;

    /**
     * The stable code.
     *
     * @return the name in small letters
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
