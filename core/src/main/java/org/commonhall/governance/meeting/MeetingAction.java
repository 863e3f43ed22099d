package org.commonhall.governance.meeting;

import static org.commonhall.governance.meeting.MeetingStatus.CALLED;
import static org.commonhall.governance.meeting.MeetingStatus.CLOSED;
import static org.commonhall.governance.meeting.MeetingStatus.DRAFT;
import static org.commonhall.governance.meeting.MeetingStatus.INQUORATE;
import static org.commonhall.governance.meeting.MeetingStatus.MINUTES_APPROVED;
import static org.commonhall.governance.meeting.MeetingStatus.MINUTES_CIRCULATED;
import static org.commonhall.governance.meeting.MeetingStatus.MINUTES_DRAFT;
import static org.commonhall.governance.meeting.MeetingStatus.QUORATE;

import com.google.common.collect.ImmutableSet;
import org.commonhall.Explanation;
import org.commonhall.Permission;
import org.commonhall.Role;
import org.commonhall.RuleViolation;

/** What can be done with a meeting, from which states, and by whom: roles are held on the body or its building. */
@SuppressWarnings("ImmutableEnumChecker") // a permission is an immutable record, which the checker cannot know
public enum MeetingAction {
    /** An item is put on the agenda; after the notice it may only be discussed (增加议题). */
    ADD_ITEM("add_item", DRAFT, CALLED, MeetingStatus.OPEN, QUORATE),
    /** Notice is sent and the agenda locked (发出通知). */
    CALL("call", DRAFT),
    /** It does not take place (取消). */
    CANCEL("cancel", DRAFT, CALLED),
    /** It begins (开会). */
    OPEN("open", CALLED),
    /** Somebody comes or goes (签到、离席). */
    ATTEND("attend", MeetingStatus.OPEN, QUORATE, INQUORATE),
    /** Who attends is counted (清点人数). */
    COUNT("count", MeetingStatus.OPEN, QUORATE, INQUORATE),
    /** An interested member leaves an item (回避). */
    RECUSE(Permission.of("meeting.recuse", Role.SECRETARY).orOwner(), CALLED, MeetingStatus.OPEN, QUORATE),
    /** What becomes of an item is said (议题结果). */
    SETTLE_ITEM("settle_item", QUORATE, CLOSED),
    /** It is over (闭会). */
    CLOSE("close", QUORATE),
    /** It is called again, because too few attended (再次召集). */
    RECONVENE("reconvene", INQUORATE),
    /** Minutes are written (起草纪要). */
    WRITE_MINUTES("write_minutes", CLOSED, MINUTES_DRAFT, MINUTES_CIRCULATED),
    /** Members get the minutes (发送纪要). */
    CIRCULATE("circulate", MINUTES_DRAFT),
    /** The minutes are approved (通过纪要). */
    APPROVE("approve", MINUTES_CIRCULATED),
    /** The minutes are made public (公布纪要). */
    PUBLISH("publish", MINUTES_APPROVED);

    private final Permission permission;
    private final ImmutableSet<MeetingStatus> from;

    MeetingAction(String code, MeetingStatus... from) {
        this(Permission.of("meeting." + code, Role.SECRETARY), from);
    }

    MeetingAction(Permission permission, MeetingStatus... from) {
        this.permission = permission;
        this.from = ImmutableSet.copyOf(from);
    }

    /**
     * Says who may take the action.
     *
     * @return the permission, with a code of its own
     */
    public Permission permission() {
        return permission;
    }

    /**
     * Lists the states from which it can be taken.
     *
     * @return the states
     */
    public ImmutableSet<MeetingStatus> from() {
        return from;
    }

    void require(Meeting meeting) {
        if (!from.contains(meeting.status())) {
            throw new RuleViolation(refusal(meeting));
        }
    }

    Explanation refusal(Meeting meeting) {
        return Explanation.of(
                "meeting.state", Explanation.of(this), meeting.status().said());
    }
}
