package org.commonhall.code;

/** Codes that begin with {@code motion}. */
public final class MotionCodes {
    /** Events. */
    public static final class Events {
        /** Order of amendments set. */
        public static final String AMENDMENTS_RANKED = "motion.amendments_ranked";
        /** Book of motions opened. */
        public static final String BOOK_OPENED = "motion.book_opened";
        /** Category of motions named. */
        public static final String CATEGORY_NAMED = "motion.category_named";
        /** Motion drafted. */
        public static final String CREATED = "motion.created";
        /** Motion edited. */
        public static final String EDITED = "motion.edited";
        /** Motion forwarded. */
        public static final String FORWARDED = "motion.forwarded";
        /** Motion set out of turn. */
        public static final String JUMPED = "motion.jumped";
        /** Final text of a motion is needed. */
        public static final String MERGE_NEEDED = "motion.merge_needed";
        /** Motion moved on. */
        public static final String MOVED = "motion.moved";
        /** Recommendation on a motion followed. */
        public static final String RECOMMENDATION_FOLLOWED = "motion.recommendation_followed";
        /** Recommendation on a motion changed. */
        public static final String RECOMMENDED = "motion.recommended";
        /** Support of a motion taken back. */
        public static final String SUPPORT_TAKEN_BACK = "motion.support_taken_back";
        /** Motion supported. */
        public static final String SUPPORTED = "motion.supported";
        /** Final text of a motion written. */
        public static final String TEXT_FINAL = "motion.text_final";
        /** Motion taken back. */
        public static final String WITHDRAWN = "motion.withdrawn";

        private Events() {}
    }

    /** Refusals. */
    public static final class Refusals {
        /** An amendment cannot be amended; hand in another one to the motion itself. */
        public static final String AMENDMENT_NESTED = "motion.amendment.nested";
        /** No amendments are taken while the motion is: {0}. */
        public static final String AMENDMENT_STATE = "motion.amendment.state";
        /** {0} amendments are still undecided; they are voted on before the main text. */
        public static final String AMENDMENTS_OPEN = "motion.amendments.open";
        /** No vote can be taken while the motion is: {0}. */
        public static final String BALLOT_STATE = "motion.ballot.state";
        /** This body keeps no book of motions. */
        public static final String BOOK = "motion.book";
        /** This body has its book of motions already. */
        public static final String BOOK_TWICE = "motion.book.twice";
        /** The category belongs to another body. */
        public static final String CATEGORY = "motion.category";
        /** An amendment was adopted already; write the final text instead. */
        public static final String EDIT_FINAL = "motion.edit.final";
        /** The motion is decided already: {0}. */
        public static final String ENDED = "motion.ended";
        /** No final text is waiting to be written. */
        public static final String FINAL_NONE = "motion.final.none";
        /** An amendment is not forwarded without its motion. */
        public static final String FORWARD_AMENDMENT = "motion.forward.amendment";
        /** The motion cannot be forwarded while it is: {0}. */
        public static final String FORWARD_STATE = "motion.forward.state";
        /** The motion was forwarded to this body already. */
        public static final String FORWARD_TWICE = "motion.forward.twice";
        /** The two bodies are not related: neither leads, belongs to or works with the other. */
        public static final String FORWARD_UNLINKED = "motion.forward.unlinked";
        /** A vote in the state {0} must be able to end as adopted and as rejected. */
        public static final String GRAPH_BALLOT = "motion.graph.ballot";
        /** Not the code of a graph or a state: {0}. */
        public static final String GRAPH_CODE = "motion.graph.code";
        /** Nothing follows this state, so it cannot have the flag {0}. */
        public static final String GRAPH_END_FLAG = "motion.graph.end.flag";
        /** No way leads from the state {0} to an end. */
        public static final String GRAPH_ENDLESS = "motion.graph.endless";
        /** No state has the flag initial. */
        public static final String GRAPH_INITIAL_NONE = "motion.graph.initial.none";
        /** Only one state can be the initial one, and {0} is another. */
        public static final String GRAPH_INITIAL_TWICE = "motion.graph.initial.twice";
        /** A Chinese and an English name of at most 100 characters each are needed. */
        public static final String GRAPH_LABEL = "motion.graph.label";
        /** The state {0} cannot follow itself. */
        public static final String GRAPH_NEXT_SELF = "motion.graph.next.self";
        /** The next state {0} is not in the graph. */
        public static final String GRAPH_NEXT_UNKNOWN = "motion.graph.next.unknown";
        /** Outcome, recommendation and merging are for states that nothing follows, not for {0}. */
        public static final String GRAPH_OUTCOME_OPEN = "motion.graph.outcome.open";
        /** Two next states mean the same outcome; one is {0}. */
        public static final String GRAPH_OUTCOME_TWICE = "motion.graph.outcome.twice";
        /** Given more than once: {0}. */
        public static final String GRAPH_TWICE = "motion.graph.twice";
        /** There is no graph of motions named {0}. */
        public static final String GRAPH_UNKNOWN = "motion.graph.unknown";
        /** The graph {0} needs a line without a state that gives its name. */
        public static final String GRAPH_UNNAMED = "motion.graph.unnamed";
        /** No way leads to the state {0}. */
        public static final String GRAPH_UNREACHABLE = "motion.graph.unreachable";
        /** {0} cannot be {1}. */
        public static final String GRAPH_VALUE = "motion.graph.value";
        /** A withdrawal from an undecided state leads to an end with the outcome withdrawn, not to {0}. */
        public static final String GRAPH_WITHDRAW_END = "motion.graph.withdraw.end";
        /** The submitter can edit in the state {0}, so it must say where a withdrawal leads. */
        public static final String GRAPH_WITHDRAW_MISSING = "motion.graph.withdraw.missing";
        /** The state {0} that a withdrawal leads to is not in the graph. */
        public static final String GRAPH_WITHDRAW_UNKNOWN = "motion.graph.withdraw.unknown";
        /** The motion to be amended is one of another body. */
        public static final String LEAD_BODY = "motion.lead.body";
        /** The motion to be amended is decided already: {0}. */
        public static final String LEAD_ENDED = "motion.lead.ended";
        /** After {0}, the motion cannot become {1} next. */
        public static final String NEXT = "motion.next";
        /** The amendment {0} reaches further and is decided first. */
        public static final String ORDER = "motion.order";
        /** Not an undecided amendment of this motion: {0}. */
        public static final String ORDER_FOREIGN = "motion.order.foreign";
        /** The order names {0} of {1} undecided amendments. */
        public static final String ORDER_MISSING = "motion.order.missing";
        /** There are no undecided amendments. */
        public static final String ORDER_NONE = "motion.order.none";
        /** An amendment has one place in the order. */
        public static final String ORDER_TWICE = "motion.order.twice";
        /** After {0}, the motion cannot end as: {1}. */
        public static final String OUTCOME = "motion.outcome";
        /** Nothing is recommended for this motion. */
        public static final String RECOMMENDATION_NONE = "motion.recommendation.none";
        /** This cannot be recommended: {0}. */
        public static final String RECOMMENDATION_STATE = "motion.recommendation.state";
        /** The motion is already: {0}. */
        public static final String SAME = "motion.same";
        /** There is no state {0} in the graph {1}. */
        public static final String STATE_UNKNOWN = "motion.state.unknown";
        /** The submitter can no longer change the motion while it is: {0}. */
        public static final String SUBMITTER = "motion.submitter";
        /** You do not support this motion. */
        public static final String SUPPORT_NONE = "motion.support.none";
        /** You brought this motion yourself. */
        public static final String SUPPORT_OWN = "motion.support.own";
        /** Support is not taken while the motion is: {0}. */
        public static final String SUPPORT_STATE = "motion.support.state";
        /** You support this motion already. */
        public static final String SUPPORT_TWICE = "motion.support.twice";
        /** To become {0} the motion needs {1} supporters; it has {2}. */
        public static final String SUPPORTERS = "motion.supporters";
        /** {0} adopted amendments wait for the final text. */
        public static final String UNMERGED = "motion.unmerged";
        /** The motion can no longer be taken back while it is: {0}. */
        public static final String WITHDRAW_STATE = "motion.withdraw.state";

        private Refusals() {}
    }

    private MotionCodes() {}
}
