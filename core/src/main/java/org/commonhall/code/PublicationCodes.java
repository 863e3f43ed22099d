package org.commonhall.code;

/** Codes that begin with {@code publication}. */
public final class PublicationCodes {
    /** Events. */
    public static final class Events {
        /** What was posted is changed. */
        public static final String NOTICE_CHANGED = "publication.notice.changed";
        /** Notice confirmed. */
        public static final String NOTICE_CONFIRMED = "publication.notice.confirmed";
        /** Period of a notice extended. */
        public static final String NOTICE_EXTENDED = "publication.notice.extended";
        /** Objection raised. */
        public static final String NOTICE_OBJECTED = "publication.notice.objected";
        /** Period of a notice over. */
        public static final String NOTICE_PERIOD_OVER = "publication.notice.period_over";
        /** Notice posted. */
        public static final String NOTICE_POSTED = "publication.notice.posted";
        /** Posting proved. */
        public static final String NOTICE_PROVED = "publication.notice.proved";
        /** Objection answered. */
        public static final String NOTICE_REPLIED = "publication.notice.replied";
        /** Reply to an objection overdue. */
        public static final String NOTICE_REPLY_OVERDUE = "publication.notice.reply_overdue";
        /** Notice posted again. */
        public static final String NOTICE_REPOSTED = "publication.notice.reposted";
        /** Notice withdrawn. */
        public static final String NOTICE_WITHDRAWN = "publication.notice.withdrawn";
        /** Objections read with names. */
        public static final String OBJECTION_READ = "publication.objection_read";

        private Events() {}
    }

    /** Refusals. */
    public static final class Refusals {
        /** Even so the period would have ended on {0}. */
        public static final String EXTEND_PAST = "publication.extend.past";
        /** This objection has been answered already. */
        public static final String OBJECTION_ANSWERED = "publication.objection.answered";
        /** Please leave a name and how to reach you, or log in. */
        public static final String OBJECTION_CONTACT = "publication.objection.contact";
        /** The period for objections ended on {0}. */
        public static final String OBJECTION_LATE = "publication.objection.late";
        /** The notice hangs until {0}; before that there is no outcome. */
        public static final String OUTCOME_EARLY = "publication.outcome.early";
        /** The outcome is confirmed, changed or withdrawn. */
        public static final String OUTCOME_NONE = "publication.outcome.none";
        /** Objections still wait for a reply: {0}. */
        public static final String OUTCOME_UNANSWERED = "publication.outcome.unanswered";
        /** Posting is not proved at every place; still missing: {0}. */
        public static final String OUTCOME_UNPROVEN = "publication.outcome.unproven";
        /** Objections were upheld ({0}): post it again, change it or withdraw it. */
        public static final String OUTCOME_UPHELD = "publication.outcome.upheld";
        /** Please say what is changed or why it is withdrawn. */
        public static final String OUTCOME_WORDS = "publication.outcome.words";
        /** A notice of this kind hangs for {1} at least, not {0}. */
        public static final String PERIOD_SHORT = "publication.period.short";
        /** A period of posting is in natural or working days. */
        public static final String PERIOD_UNIT = "publication.period.unit";
        /** It cannot have been posted in the future: {0}. */
        public static final String POSTED_FUTURE = "publication.posted.future";
        /** A notice that was posted earlier needs proof at every building. */
        public static final String POSTED_UNPROVEN = "publication.posted.unproven";
        /** The notice has its outcome already: {0}. */
        public static final String STATE = "publication.state";

        private Refusals() {}
    }

    private PublicationCodes() {}
}
