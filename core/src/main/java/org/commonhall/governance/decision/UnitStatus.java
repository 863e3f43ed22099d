package org.commonhall.governance.decision;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a unit is sold and handed over; interpretation on building ownership, article 9. */
public enum UnitStatus {
    /** Handed over to its owner (已交付). */
    DELIVERED,
    /** Not sold: the developer votes (未出售). */
    UNSOLD,
    /** Sold and not handed over: the developer votes (已出售未交付). */
    UNDELIVERED;

    /**
     * Gives the stable code.
     *
     * @return the name in small letters
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Finds a status.
     *
     * @param code the stable code
     * @return the status, empty for another text
     */
    public static Optional<UnitStatus> find(String code) {
        return Stream.of(values()).filter(status -> status.code().equals(code)).findAny();
    }
}
