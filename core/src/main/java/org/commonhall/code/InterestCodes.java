package org.commonhall.code;

/** Codes that begin with {@code interest}. */
public final class InterestCodes {
    /** Events. */
    public static final class Events {
        /** Course followed. */
        public static final String FOLLOWED = "interest.followed";
        /** Followers of a course read. */
        public static final String READ = "interest.read";
        /** Course no longer followed. */
        public static final String UNFOLLOWED = "interest.unfollowed";

        private Events() {}
    }

    /** Refusals. */
    public static final class Refusals {
        /** The course {0} gets no more runs. */
        public static final String RETIRED = "interest.retired";
        /** You follow this course already. */
        public static final String TWICE = "interest.twice";

        private Refusals() {}
    }

    private InterestCodes() {}
}
