package org.commonhall.governance.chain;

import java.util.Locale;
import org.commonhall.Messages;
import org.commonhall.governance.ballot.Ballot;
import org.commonhall.governance.meeting.AgendaItem;
import org.commonhall.governance.motion.Motion;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/** The kinds of links of a chain, in the order of a story. */
public enum LinkKind {
    /** A request (诉求). */
    REQUEST,
    /** The candidate for an agenda (议题建议). */
    CANDIDATE,
    /** The agenda item (议题). */
    ITEM,
    /** The motion (动议). */
    MOTION,
    /** The ballot (表决). */
    BALLOT,
    /** What a meeting resolved without a ballot (决议). */
    RESOLUTION,
    /** The public notice (公示). */
    NOTICE,
    /** An action that carries the decision out (落实事项). */
    ACTION,
    /** The answer to one requester (答复). */
    ANSWER,
    /** The return visit to one requester (回访). */
    VISIT;

    /** Whether people link it by hand; the others are found by themselves. */
    boolean linkable() {
        return this == ITEM || this == MOTION || this == BALLOT || this == RESOLUTION || this == REQUEST;
    }

    /** The records that are linked by this kind; null where they are the host's own or not linked by hand. */
    @Nullable RecordType<?> type() {
        return switch (this) {
            case REQUEST -> ServiceRequest.TYPE;
            case ITEM -> AgendaItem.TYPE;
            case MOTION -> Motion.TYPE;
            case BALLOT -> Ballot.TYPE;
            default -> null;
        };
    }

    /**
     * Its name for people.
     *
     * @param locale Chinese or, for everything else, English
     * @return the name
     */
    public String text(Locale locale) {
        return Messages.label(locale, this);
    }
}
