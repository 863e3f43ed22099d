package org.commonhall.code;

/** Codes that begin with {@code volunteer}. */
public final class VolunteerCodes {
    /** Events. */
    public static final class Events {
        /** Entry of a volunteer changed. */
        public static final String CHANGED = "volunteer.changed";
        /** Volunteer has not served for eleven months. */
        public static final String INACTIVE = "volunteer.inactive";
        /** Programme changed. */
        public static final String PROGRAMME_CHANGED = "volunteer.programme_changed";
        /** Programme ended. */
        public static final String PROGRAMME_ENDED = "volunteer.programme_ended";
        /** Programme founded. */
        public static final String PROGRAMME_FOUNDED = "volunteer.programme_founded";
        /** Programme paused. */
        public static final String PROGRAMME_PAUSED = "volunteer.programme_paused";
        /** Programme published. */
        public static final String PROGRAMME_PUBLISHED = "volunteer.programme_published";
        /** Programme resumed. */
        public static final String PROGRAMME_RESUMED = "volunteer.programme_resumed";
        /** Register of volunteers read. */
        public static final String REGISTER_READ = "volunteer.register_read";
        /** Volunteer registered. */
        public static final String REGISTERED = "volunteer.registered";
        /** Volunteer rests after a year without service. */
        public static final String RESTED = "volunteer.rested";
        /** Role defined. */
        public static final String ROLE_DEFINED = "volunteer.role_defined";

        private Events() {}
    }

    /** Refusals. */
    public static final class Refusals {
        /** Below the age of {0} the consent of a guardian is needed. */
        public static final String AGE = "volunteer.age";
        /** This code is taken already. */
        public static final String CODE_TAKEN = "volunteer.code.taken";
        /** Another volunteer has this number. */
        public static final String NUMBER_TAKEN = "volunteer.number.taken";
        /** A programme that pays its volunteers credits no hours. */
        public static final String PROGRAMME_PAID = "volunteer.programme.paid";
        /** The rules cannot be read from column {0} on: “{1}”. */
        public static final String PROGRAMME_RULES = "volunteer.programme.rules";
        /** This cannot be done any more or not yet; the programme is {0}. */
        public static final String PROGRAMME_STATE = "volunteer.programme.state";
        /** There is no such time zone: {0}. */
        public static final String TIME_ZONE = "volunteer.time.zone";
        /** This person is on the register already. */
        public static final String TWICE = "volunteer.twice";

        private Refusals() {}
    }

    private VolunteerCodes() {}
}
