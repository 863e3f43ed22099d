package org.commonhall.governance.meeting;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.math.BigInteger;
import java.time.Instant;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Members of a body demand a meeting (提议召开临时会议): a third of a committee's members, a fifth of the owners, or what the
 * rules say. Beijing property regulation (2024), articles 35 and 45. Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param body whose meeting
 * @param kind a committee's meeting or an assembly
 * @param title what it is to be about in one line
 * @param text the demand in full
 * @param person who demands it
 * @param createdAt since when
 * @param members how many heads there were among the members then, which the share is a share of
 * @param numerator the share above the line
 * @param denominator the share below the line
 * @param supporters how many heads demand it, who began included
 * @param status where it stands
 * @param callBy by when notice must be sent, absent before enough demand it, or without
 *     a deadline
 * @param meeting the meeting that was called for it, absent before
 * @param nextDueAt when something falls due by itself, absent when nothing will
 */
@Index({"body", "createdAt"})
@Index("meeting")
@Index("person")
@Index("nextDueAt")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record MeetingDemand(
        Id<MeetingDemand> id,
        long version,
        Id<Organization> body,
        MeetingKind kind,
        @Personal("proposal") @Size(max = 200) String title,
        @Personal("proposal") @Size(max = 4000) String text,
        @Subject Id<Person> person,
        Instant createdAt,
        long members,
        long numerator,
        long denominator,
        long supporters,
        DemandStatus status,
        @Nullable Instant callBy,
        @Nullable Id<Meeting> meeting,
        @Nullable Instant nextDueAt) {
    /** How it is stored. */
    public static final RecordType<MeetingDemand> TYPE = RecordType.of(MethodHandles.lookup(), MeetingDemand.class);
    /** Whose meeting. */
    public static final Attribute<MeetingDemand, Id<Organization>> BODY = TYPE.attribute("body", MeetingDemand::body);
    /** Since when. */
    public static final Attribute<MeetingDemand, Instant> CREATED_AT =
            TYPE.attribute("createdAt", MeetingDemand::createdAt);
    /** The meeting that was called for it. */
    public static final Attribute<MeetingDemand, Id<Meeting>> MEETING =
            TYPE.attribute("meeting", MeetingDemand::meeting);
    /** When something falls due by itself. */
    public static final Attribute<MeetingDemand, Instant> NEXT_DUE_AT =
            TYPE.attribute("nextDueAt", MeetingDemand::nextDueAt);

    private MeetingDemandBuilder next() {
        return MeetingDemandBuilder.builder(this);
    }

    /**
     * Tells whether enough demand it: the denominator times the supporters is at least the numerator times the members.
     *
     * @return true from exactly the share on
     */
    public boolean reached() {
        BigInteger left = BigInteger.valueOf(denominator).multiply(BigInteger.valueOf(supporters));
        BigInteger right = BigInteger.valueOf(numerator).multiply(BigInteger.valueOf(members));
        return left.compareTo(right) >= 0;
    }

    /** One head more demands it; with enough it must be called by the deadline. */
    MeetingDemand supported(@Nullable Instant deadline) {
        MeetingDemand more = next().supporters(supporters + 1).build();
        return status == DemandStatus.OPEN && more.reached()
                ? more.next()
                        .status(DemandStatus.REACHED)
                        .callBy(deadline)
                        .nextDueAt(deadline)
                        .build()
                : more;
    }

    /** Refuses unless enough demand it and no meeting was called for it. */
    void requireOpenFor(Meeting other) {
        boolean due = status == DemandStatus.REACHED || status == DemandStatus.MISSED;
        if (!due) {
            throw new RuleViolation("meeting.demand.state", supporters, members, status.said());
        }
        if (!body.equals(other.body()) || kind != other.kind()) {
            throw new RuleViolation("meeting.demand.other");
        }
    }

    MeetingDemand called(Meeting by) {
        requireOpenFor(by);
        return next().status(DemandStatus.CALLED)
                .meeting(by.id())
                .nextDueAt(null)
                .build();
    }

    /** The meeting does not take place: it must be called again, by the same deadline. */
    MeetingDemand uncalled(Instant now) {
        boolean late = callBy != null && now.isAfter(callBy);
        return next().status(late ? DemandStatus.MISSED : DemandStatus.REACHED)
                .meeting(null)
                .nextDueAt(late ? null : callBy)
                .build();
    }

    MeetingDemand missed() {
        return next().status(DemandStatus.MISSED).nextDueAt(null).build();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
