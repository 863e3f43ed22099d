package org.commonhall.code;

/** Codes that begin with {@code pairing}. */
public final class PairingCodes {
    /** Events. */
    public static final class Events {
        /** Pairing active. */
        public static final String ACTIVE = "pairing.active";
        /** Alarm answered for. */
        public static final String ALARM_ANSWERED = "pairing.alarm_answered";
        /** Contact of a pairing overdue. */
        public static final String ALARM_RAISED = "pairing.alarm_raised";
        /** Step of a pairing taken. */
        public static final String CHANGED = "pairing.changed";
        /** Offer of a companion set. */
        public static final String COMPANION_SET = "pairing.companion_set";
        /** Contact gave cause for concern. */
        public static final String CONCERN = "pairing.concern";
        /** Consent to a pairing given. */
        public static final String CONSENTED = "pairing.consented";
        /** Contact made. */
        public static final String CONTACT_MADE = "pairing.contact_made";
        /** Contact tried in vain. */
        public static final String CONTACT_MISSED = "pairing.contact_missed";
        /** Pairing declined. */
        public static final String DECLINED = "pairing.declined";
        /** Pairing ended. */
        public static final String ENDED = "pairing.ended";
        /** Proposal of a pairing expired. */
        public static final String EXPIRED = "pairing.expired";
        /** Pairing handed over. */
        public static final String HANDED_OVER = "pairing.handed_over";
        /** Elder not reached twice in a row. */
        public static final String NOT_REACHED = "pairing.not_reached";
        /** Alarm of a pairing passed up. */
        public static final String PASSED_UP = "pairing.passed_up";
        /** Pairing paused. */
        public static final String PAUSED = "pairing.paused";
        /** Wishes of an elder set. */
        public static final String PROFILE_SET = "pairing.profile_set";
        /** Pairing proposed. */
        public static final String PROPOSED = "pairing.proposed";
        /** Something of a pairing fell due. */
        public static final String REACHED = "pairing.reached";
        /** Pairing read. */
        public static final String READ = "pairing.read";
        /** Pairing resumed. */
        public static final String RESUMED = "pairing.resumed";
        /** Supervisor of a volunteer named. */
        public static final String SUPERVISED = "pairing.supervised";
        /** Trial of a pairing over. */
        public static final String TRIAL_OVER = "pairing.trial_over";
        /** Trial of a pairing started. */
        public static final String TRIAL_STARTED = "pairing.trial_started";

        private Events() {}
    }

    /** Refusals. */
    public static final class Refusals {
        /** There is no alarm to answer for. */
        public static final String ALARM_NONE = "pairing.alarm.none";
        /** There must be a day or more between two contacts: {0}. */
        public static final String CADENCE = "pairing.cadence";
        /** This needs the consent of both; who has not agreed yet: {0}. */
        public static final String CONSENT = "pairing.consent";
        /** The pairing began only at {0}. */
        public static final String CONTACT_EARLY = "pairing.contact.early";
        /** This contact is not over yet: {0}. */
        public static final String CONTACT_FUTURE = "pairing.contact.future";
        /** A contact that was made lasts a minute or more, an attempt none: {0}. */
        public static final String CONTACT_MINUTES = "pairing.contact.minutes";
        /** This volunteer does not come into question: {0}. */
        public static final String FILTER = "pairing.filter";
        /** Lacks “{0}”. */
        public static final String LACKS_CHECK = "pairing.lacks.check";
        /** Both have {0} minutes at a stretch; {1} are needed. */
        public static final String LACKS_HOURS = "pairing.lacks.hours";
        /** No language in common. */
        public static final String LACKS_LANGUAGE = "pairing.lacks.language";
        /** Has not said what he or she offers as a companion. */
        public static final String LACKS_OFFER = "pairing.lacks.offer";
        /** The elder would rather be visited by somebody else. */
        public static final String LACKS_SEX = "pairing.lacks.sex";
        /** Both did not suit each other before. */
        public static final String LACKS_UNSUITABLE = "pairing.lacks.unsuitable";
        /** Is no active volunteer. */
        public static final String LACKS_VOLUNTEER = "pairing.lacks.volunteer";
        /** The volunteer has {0} pairings of {1}. */
        public static final String MAX = "pairing.max";
        /** A pairing cannot rest more than {0} times between two contacts. */
        public static final String PAUSE_MANY = "pairing.pause.many";
        /** This moment is over: {0}. */
        public static final String PAUSE_PAST = "pairing.pause.past";
        /** {0} points: hours {1}, place {2}, language {3}, interests {4}, room left {5}. */
        public static final String SCORE = "pairing.score";
        /** This part is missing or out of its range. */
        public static final String SCORE_PART = "pairing.score.part";
        /** Nobody is paired with oneself. */
        public static final String SELF = "pairing.self";
        /** This cannot be done any more or not yet; the pairing is {0}. */
        public static final String STATE = "pairing.state";
        /** A volunteer, the supervisor and the deputy are three people. */
        public static final String SUPERVISOR_SELF = "pairing.supervisor.self";
        /** These two are paired already. */
        public static final String TWICE = "pairing.twice";
        /** Only somebody on the register of volunteers can be a companion. */
        public static final String UNREGISTERED = "pairing.unregistered";
        /** A third person must have heard it. */
        public static final String WITNESS = "pairing.witness";

        private Refusals() {}
    }

    private PairingCodes() {}
}
