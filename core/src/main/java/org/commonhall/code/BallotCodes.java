package org.commonhall.code;

/** Codes that begin with {@code ballot}. */
public final class BallotCodes {
    /** Events. */
    public static final class Events {
        /** Attendance taken over. */
        public static final String ATTENDANCE = "ballot.attendance";
        /** Papers left the files of the store. */
        public static final String BOX_FORGOTTEN = "ballot.box.forgotten";
        /** Vote called off. */
        public static final String CANCELLED = "ballot.cancelled";
        /** Vote closed and counted. */
        public static final String CLOSED = "ballot.closed";
        /** Count confirmed. */
        public static final String CONFIRMED = "ballot.confirmed";
        /** Papers delivered. */
        public static final String DELIVERED = "ballot.delivered";
        /** Voters listed. */
        public static final String ELECTORS = "ballot.electors";
        /** Lot drawn. */
        public static final String LOT_DRAWN = "ballot.lot_drawn";
        /** Vote opened. */
        public static final String OPENED = "ballot.opened";
        /** Several votes opened. */
        public static final String OPENED_ALL = "ballot.opened_all";
        /** Vote prepared. */
        public static final String PREPARED = "ballot.prepared";
        /** Mandate given. */
        public static final String PROXY_GIVEN = "ballot.proxy.given";
        /** Mandate taken back. */
        public static final String PROXY_REVOKED = "ballot.proxy.revoked";
        /** Result of a vote published. */
        public static final String PUBLISHED = "ballot.published";
        /** Result of a vote published late. */
        public static final String PUBLISHED_LATE = "ballot.published_late";
        /** Voters reminded. */
        public static final String REMINDER = "ballot.reminder";
        /** Run-off called. */
        public static final String RUN_OFF = "ballot.run_off";
        /** Teller named. */
        public static final String TELLER_APPOINTED = "ballot.teller_appointed";
        /** Result of a vote not published in time. */
        public static final String UNPUBLISHED = "ballot.unpublished";
        /** Box counted. */
        public static final String URN_COUNTED = "ballot.urn_counted";
        /** Vote cast. */
        public static final String VOTE_CAST = "ballot.vote.cast";
        /** Vote changed. */
        public static final String VOTE_CHANGED = "ballot.vote.changed";
        /** Paper entered. */
        public static final String VOTE_ENTERED = "ballot.vote.entered";
        /** Paper set aside. */
        public static final String VOTE_SET_ASIDE = "ballot.vote.set_aside";
        /** Voter of a unit named. */
        public static final String VOTER_NAMED = "ballot.voter_named";
        /** Vote waits for its closing. */
        public static final String WAITS = "ballot.waits";

        private Events() {}
    }

    /** Refusals. */
    public static final class Refusals {
        /** Papers may still lie in the files of the store as they lay in the box, so the result is not posted yet. */
        public static final String BOX_KEPT = "ballot.box.kept";
        /** This ballot takes no votes any more. */
        public static final String CLOSED = "ballot.closed";
        /** The rules allow one holder {1} mandates, not {0}. */
        public static final String DELEGATION_CAP = "ballot.delegation.cap";
        /** Everybody votes in person here. */
        public static final String DELEGATION_FORBIDDEN = "ballot.delegation.forbidden";
        /** The mandate says to vote: {0}. */
        public static final String DELEGATION_INSTRUCTED = "ballot.delegation.instructed";
        /** This ballot cannot be opened before {0}. */
        public static final String EARLY = "ballot.early";
        /** Nobody may vote. */
        public static final String ELECTORATE_EMPTY = "ballot.electorate.empty";
        /** There is no such source of an electorate: {0}. */
        public static final String ELECTORATE_SOURCE = "ballot.electorate.source";
        /** These limits do not fit together: at least {0}, at most {1}, at most {2} for one option. */
        public static final String FORM_LIMITS = "ballot.form.limits";
        /** A ballot paper needs options. */
        public static final String FORM_OPTIONS = "ballot.form.options";
        /** Results are hidden until the ballot is closed. */
        public static final String HIDDEN = "ballot.hidden";
        /** This cannot be done in such a ballot: {0}. */
        public static final String KIND = "ballot.kind";
        /** The lot decides only where a run-off is tied as well. */
        public static final String LOT_EARLY = "ballot.lot.early";
        /** Nothing was fixed for a lot before votes were taken; a further run-off can fix it. */
        public static final String LOT_UNFIXED = "ballot.lot.unfixed";
        /** One measure of the body's own can be counted, not: {0}. */
        public static final String MEASURE_CUSTOM = "ballot.measure.custom";
        /** A ballot in a meeting names the meeting, a consultation names none. */
        public static final String MEETING = "ballot.meeting";
        /** This motion is before another body. */
        public static final String MOTION = "ballot.motion";
        /** This ballot is not taken in a meeting. */
        public static final String NO_MEETING = "ballot.no_meeting";
        /**
         * Options and form of the paper do not fit together: each option has a code of its own, and the form names all
         * of them.
         */
        public static final String OPTIONS = "ballot.options";
        /** Papers in a box are counted in a meeting. */
        public static final String PAPER = "ballot.paper";
        /** An option gets 0 to {1} votes, not {0}. */
        public static final String PAPER_AMOUNT = "ballot.paper.amount";
        /** This vote does not take the answer "{0}". */
        public static final String PAPER_CHOICE = "ballot.paper.choice";
        /** The paper says nothing. */
        public static final String PAPER_EMPTY = "ballot.paper.empty";
        /** One answer to all options is not allowed: {0}. */
        public static final String PAPER_GLOBAL = "ballot.paper.global";
        /** The paper does not fit the way of voting here: {0}. */
        public static final String PAPER_METHOD = "ballot.paper.method";
        /** There is no such option: {0}. */
        public static final String PAPER_OPTION = "ballot.paper.option";
        /** The parts must be above zero and make the whole weight together: {0} of {1}. */
        public static final String PAPER_SHARES = "ballot.paper.shares";
        /** A weight cannot be divided in this ballot. */
        public static final String PAPER_SPLIT = "ballot.paper.split";
        /** A paper has {1} to {2} votes, not {0}. */
        public static final String PAPER_TOTAL = "ballot.paper.total";
        /** The period of this ballot is over or none: {0}. */
        public static final String PERIOD = "ballot.period";
        /** It must be said when the vote ends. */
        public static final String PERIOD_OPEN = "ballot.period.open";
        /** An election needs a form with options, and posts for the group of each candidate. */
        public static final String POSTS = "ballot.posts";
        /** A mandate can say what to vote only in a ballot with names on one proposal. */
        public static final String PROXY_INSTRUCTION = "ballot.proxy.instruction";
        /** Mandates could be given and taken back until {0}. */
        public static final String PROXY_LATE = "ballot.proxy.late";
        /** Say why the ballot is called off. */
        public static final String REASON = "ballot.reason";
        /** The record date cannot lie after today: {0}. */
        public static final String RECORD_DATE = "ballot.record_date";
        /** There is a run-off already. */
        public static final String RUN_OFF_TWICE = "ballot.run_off.twice";
        /** This consultation runs until {0}; {1} have not voted. */
        public static final String RUNNING = "ballot.running";
        /** The results of a secret ballot stay hidden until it is closed. */
        public static final String SECRET_HIDDEN = "ballot.secret.hidden";
        /** The papers would tell {0} voters, for fewer than {1} weigh the same; the body can accept that. */
        public static final String SECRET_RECOGNISABLE = "ballot.secret.recognisable";
        /** A secret ballot cannot divide a weight. */
        public static final String SECRET_SPLIT = "ballot.secret.split";
        /** This store cannot forget what lay in a ballot box, so it takes no secret ballots. */
        public static final String SECRET_STORE = "ballot.secret.store";
        /** {0}: not possible, for this ballot is {1}. */
        public static final String STATE = "ballot.state";
        /** This is a command of its own: {0}. */
        public static final String STEP = "ballot.step";
        /** A candidate neither counts nor watches the count. */
        public static final String TELLER_CANDIDATE = "ballot.teller.candidate";
        /** Only a scrutineer of this ballot confirms the count. */
        public static final String TELLER_SCRUTINEER = "ballot.teller.scrutineer";
        /** This person is a teller already. */
        public static final String TELLER_TWICE = "ballot.teller.twice";
        /** There is no tie for a post. */
        public static final String TIE_NONE = "ballot.tie.none";
        /** {0} scrutineers have not confirmed the count. */
        public static final String UNCONFIRMED = "ballot.unconfirmed";
        /** This ballot has not been opened. */
        public static final String UNOPENED = "ballot.unopened";
        /** The result must be posted by a public notice first. */
        public static final String UNPOSTED = "ballot.unposted";
        /** More papers say “{0}” than there were: {1}. */
        public static final String URN_LINES = "ballot.urn.lines";
        /** The box has to be counted first. */
        public static final String URN_MISSING = "ballot.urn.missing";
        /** {0} papers cannot be: there are {1}. */
        public static final String URN_PAPERS = "ballot.urn.papers";
        /** The box was counted already. */
        public static final String URN_TWICE = "ballot.urn.twice";
        /** Papers in a box all weigh the same, but these voters do not. */
        public static final String URN_WEIGHTS = "ballot.urn.weights";
        /** The voter does not attend the meeting. */
        public static final String VOTE_ABSENT = "ballot.vote.absent";
        /** Who became an owner after the record date has no vote in this ballot. */
        public static final String VOTE_BOUGHT_LATER = "ballot.vote.bought_later";
        /** Papers and votes by phone are entered; a vote by phone needs a note and a paper has none. */
        public static final String VOTE_CHANNEL = "ballot.vote.channel";
        /** You have left this item as interested and have no vote in it. */
        public static final String VOTE_RECUSED = "ballot.vote.recused";
        /** You have more than one vote here; say which. */
        public static final String VOTE_SEVERAL = "ballot.vote.several";
        /** You have no vote in this ballot. */
        public static final String VOTE_STRANGER = "ballot.vote.stranger";
        /** A vote was taken already. */
        public static final String VOTE_TWICE = "ballot.vote.twice";
        /** Another votes here, or the co-owners have to name you to vote for them. */
        public static final String VOTE_UNNAMED = "ballot.vote.unnamed";
        /** This voter is one person, who votes without being named. */
        public static final String VOTER_KNOWN = "ballot.voter.known";
        /** Nobody is named for a voter of a secret ballot. */
        public static final String VOTER_SECRET = "ballot.voter.secret";
        /** {0} is in the electorate twice. */
        public static final String VOTER_TWICE = "ballot.voter.twice";
        /** Nobody is on record as the owner of {0}, so that nobody can vote for it. */
        public static final String VOTER_UNOWNED = "ballot.voter.unowned";

        private Refusals() {}
    }

    private BallotCodes() {}
}
