package org.commonhall.code;

/** Codes that begin with {@code sighting}. */
public final class SightingCodes {
    /** Events. */
    public static final class Events {
        /** Sighting became a request. */
        public static final String BECAME_REQUEST = "sighting.became_request";
        /** Sighting joined a request. */
        public static final String JOINED = "sighting.joined";
        /** Sightings of a programme read. */
        public static final String READ = "sighting.read";
        /** Sighting reported. */
        public static final String REPORTED = "sighting.reported";

        private Events() {}
    }

    /** Refusals. */
    public static final class Refusals {
        /** First call {0}; then say that you have. */
        public static final String EMERGENCY = "sighting.emergency";
        /** This is still to come: {0}. */
        public static final String FUTURE = "sighting.future";
        /** This person is no active volunteer. */
        public static final String VOLUNTEER = "sighting.volunteer";

        private Refusals() {}
    }

    private SightingCodes() {}
}
