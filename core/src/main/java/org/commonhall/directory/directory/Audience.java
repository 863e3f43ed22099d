package org.commonhall.directory.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.commonhall.Messages;

/**
 * A group of people that something is meant for (人群). The constants are the ones the library speaks of; a host adds its own
 * by making further values.
 *
 * @param code the stable code, at most 40 characters
 */
public record Audience(@JsonValue String code) {
    /** Delivers meals or parcels (骑手, 快递员). */
    public static final Audience RIDER = new Audience("rider");
    /** Drives for a platform (网约车司机). */
    public static final Audience DRIVER = new Audience("driver");
    /** Works in a building (白领). */
    public static final Audience OFFICE_WORKER = new Audience("office_worker");
    /** Lives here (居民). */
    public static final Audience RESIDENT = new Audience("resident");
    /** Sixty or older (老年人). */
    public static final Audience ELDER = new Audience("elder");
    /** Whoever comes by (路人): needs no proof. */
    public static final Audience PASSER_BY = new Audience("passer_by");

    /**
     * Takes an audience by its code.
     *
     * @param text the code, of the library or of a host
     * @return the audience
     */
    @JsonCreator
    public static Audience valueOf(String text) {
        return new Audience(text);
    }

    /**
     * Gives its word as an argument of a message.
     *
     * @return the label of an audience of the library; the code of one of the host's own
     */
    public Object said() {
        return Messages.word("directory.audience.", code);
    }
}
