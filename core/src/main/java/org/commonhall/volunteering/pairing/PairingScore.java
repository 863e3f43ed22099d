package org.commonhall.volunteering.pairing;

import org.commonhall.Explanation;
import org.commonhall.InvalidInput;

/**
 * How well two people would suit each other (匹配分), in named parts of whole points; people decide. Pure.
 *
 * @param hours up to 40 points for wished hours that both have
 * @param place 20 points for the same building, 10 for the same part of the district
 * @param language 15 points for the language that the elder named first, 8 for another one
 * @param interests 5 points for each interest in common, up to 15
 * @param load up to 10 points for room that the volunteer has left
 */
public record PairingScore(long hours, long place, long language, long interests, long load) {
    /** Of somebody who does not come into question. */
    static final PairingScore NONE = new PairingScore(0, 0, 0, 0, 0);

    /**
     * Counts the points.
     *
     * @param overlap how many minutes of the wished hours both have, 0 or more
     * @param needed how many minutes the elder wishes, one or more
     * @param place how near both live
     * @param language which language both have
     * @param interests how many interests both have, 0 or more
     * @param max how many live pairings the volunteer wants at most, one or more
     * @param live how many there are, from 0 to that
     * @return the points
     * @throws InvalidInput {@code pairing.score.part} for a part out of its range
     */
    public static PairingScore of(
            long overlap, long needed, PlaceMatch place, LanguageMatch language, long interests, long max, long live) {
        require("overlapMinutes", overlap >= 0);
        require("neededMinutes", needed >= 1);
        require("interests", interests >= 0);
        require("max", max >= 1);
        require("live", live >= 0 && live <= max);
        return new PairingScore(
                40 * Math.min(overlap, needed) / needed,
                place == PlaceMatch.BUILDING ? 20 : place == PlaceMatch.ZONE ? 10 : 0,
                language == LanguageMatch.FIRST ? 15 : language == LanguageMatch.OTHER ? 8 : 0,
                5 * Math.min(interests, 3),
                10 * (max - live) / max);
    }

    private static void require(String part, boolean holds) {
        if (!holds) {
            throw new InvalidInput(part, "pairing.score.part");
        }
    }

    /**
     * Gives all of it.
     *
     * @return the sum, up to 100
     */
    public long sum() {
        return hours + place + language + interests + load;
    }

    /** Writes its parts, in the order of their names here. */
    String text() {
        return hours + " " + place + " " + language + " " + interests + " " + load;
    }

    /**
     * Says where it comes from.
     *
     * @return the sum and its parts in words
     */
    public Explanation explanation() {
        return Explanation.of("pairing.score", sum(), hours, place, language, interests, load);
    }
}
