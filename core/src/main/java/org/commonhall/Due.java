package org.commonhall;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Something that falls due.
 *
 * @param kind what falls due, one of the constants or of a host's own
 * @param id the record it falls due on
 * @param at since when
 */
public record Due(String kind, UUID id, Instant at) {
    /** Personal data whose time is over (保存期满的个人信息). */
    public static final String ACCESS_RETENTION = "access.retention";
    /** Papers are to leave the files of the store (待清除存储文件中的选票). */
    public static final String BALLOT_BOX = "ballot.box";
    /** A vote is due (表决到期). */
    public static final String BALLOT_DUE = "ballot.due";
    /** A booking ends (预约到期). */
    public static final String BOOKING_END = "booking.end";
    /** Holds and offers run out (预占和邀约到期). */
    public static final String CAPACITY_DUE = "capacity.due";
    /** A candidate for an agenda is due (议题建议待提出). */
    public static final String CHAIN_CAUSE = "chain.cause";
    /** A term is due (任期到期). */
    public static final String COMMITTEE_DUE = "committee.due";
    /** A seat is due (席位到期). */
    public static final String COMMITTEE_SEAT_DUE = "committee.seat.due";
    /** The seats of a run are released, or its learners are counted (预留名额放开或人数判定). */
    public static final String COURSE_RUN = "course.run";
    /** A session is reminded of, is unmarked, or its marks are judged (课次提醒、未登记考勤或者考勤核算). */
    public static final String COURSE_SESSION = "course.session";
    /** The end of a credential is near or has come (证书即将到期或者已到期). */
    public static final String CREDENTIAL_END = "credential.end";
    /** The day of a line ends (当日排队结束). */
    public static final String DESK_LINE = "desk.line";
    /** An action is due (落实事项到期). */
    public static final String FOLLOWUP_DUE = "followup.due";
    /** A demanded meeting is due (提议的会议到期). */
    public static final String MEETING_DEMAND_DUE = "meeting.demand.due";
    /** A meeting is due (会议事项到期). */
    public static final String MEETING_DUE = "meeting.due";
    /** A review of meetings is due (会议核查到期). */
    public static final String MEETING_REVIEW_DUE = "meeting.review.due";
    /** A notice is due (公示事项到期). */
    public static final String PUBLICATION_DUE = "publication.due";
    /** Help of a unit is due (协办到期). */
    public static final String REQUEST_ASSISTANCE = "request.assistance";
    /** Limits of a request (诉求办理到期). */
    public static final String REQUEST_DUE = "request.due";
    /** A planned change of a client of meals begins or is over (送餐对象状态待变更). */
    public static final String MEAL_CLIENT = "meal.client";
    /** A contact of companions is overdue, or a proposal, a trial or a pause is over (结对事项到期). */
    public static final String PAIRING_DUE = "pairing.due";
    /** A shift is checked, reminded of or closed (班次待核查、提醒或结项). */
    public static final String SHIFT_DUE = "shift.due";
    /** Shifts of a series are made (系列班次待生成). */
    public static final String SHIFT_SERIES = "shift.series";
    /** A meal on its way gets cold (餐食将凉). */
    public static final String DELIVERY_DROP = "delivery.drop";
    /** Nobody has answered for a welfare check (关怀核查待上报). */
    public static final String WELFARE_CHECK = "welfare.check";
    /** A volunteer has not served for long (志愿者长期未服务). */
    public static final String VOLUNTEER_INACTIVE = "volunteer.inactive";

    /**
     * The first of several kinds of due work.
     *
     * @param due what is due, in any order
     * @param limit how many at most
     * @return the oldest first, nothing twice
     */
    public static ImmutableList<Due> first(Stream<Due> due, int limit) {
        return due.distinct()
                .sorted(Comparator.comparing(Due::at))
                .limit(limit)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Gives the call by which the system settles it.
     *
     * @return a call of the system, whose reason is the kind up to a blank, with {@link #commandId} as its key
     */
    public Call call() {
        int blank = kind.indexOf(' ');
        return Actor.system(blank < 0 ? kind : kind.substring(0, blank)).once(commandId());
    }

    /**
     * The id of the command that settles it: the same on every node, so that it is done once.
     *
     * @return a name-based UUID of kind, record and time
     */
    public UUID commandId() {
        return UUID.nameUUIDFromBytes((kind + " " + id + " " + at).getBytes(StandardCharsets.UTF_8));
    }
}
