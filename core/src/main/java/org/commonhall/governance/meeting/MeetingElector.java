package org.commonhall.governance.meeting;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.commonhall.Id;
import org.commonhall.governance.decision.Elector;
import org.commonhall.governance.decision.Measure;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Inner;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * Who counted among all members of a meeting, from one moment to another (应到名册): taken whenever attendance is counted,
 * an item decided or the meeting closed, so that what becomes of a seat later changes nothing there.
 *
 * @param id the identity
 * @param version the version
 * @param meeting the meeting
 * @param voter the elector's key, which for a committee is the seat's id
 * @param label what it is, for people: the seat's number; absent where it is no seat
 * @param groupCode the group, absent where the body has none
 * @param weights the weight by measure as it was written, such as {@code heads=1 seats=1}: figures print as they did
 * @param voting false for a member whose duties rest, who counts and cannot vote
 * @param since from when on
 * @param until until when, absent while it counts
 * @param live true while it counts, else absent
 */
@Inner
@Unique(
        name = "voter",
        of = {"meeting", "voter", "live"})
@Index("meeting")
public record MeetingElector(
        Id<MeetingElector> id,
        long version,
        Id<Meeting> meeting,
        @Size(max = 200) String voter,
        @Size(max = 20) @Nullable String label,
        @Size(max = 40) @Nullable String groupCode,
        @Size(max = 400) String weights,
        boolean voting,
        Instant since,
        @Nullable Instant until,
        @Nullable Boolean live) {
    /** How it is stored. */
    public static final RecordType<MeetingElector> TYPE = RecordType.of(MethodHandles.lookup(), MeetingElector.class);
    /** The meeting. */
    public static final Attribute<MeetingElector, Id<Meeting>> MEETING =
            TYPE.attribute("meeting", MeetingElector::meeting);
    /** True while it counts. */
    public static final Attribute<MeetingElector, Boolean> LIVE = TYPE.attribute("live", MeetingElector::live);

    static MeetingElector of(
            Id<MeetingElector> id,
            Id<Meeting> meeting,
            Elector elector,
            @Nullable String label,
            boolean voting,
            Instant now) {
        Map<String, String> weights = new TreeMap<>();
        elector.weights().forEach((measure, weight) -> weights.put(measure.code(), weight.toPlainString()));
        return new MeetingElector(
                id,
                0,
                meeting,
                elector.voter(),
                label,
                elector.group(),
                Joiner.on(' ').withKeyValueSeparator('=').join(weights),
                voting,
                now,
                null,
                true);
    }

    /**
     * Gives the elector.
     *
     * @return with the weights as they were
     */
    public Elector elector() {
        ImmutableMap.Builder<Measure, BigDecimal> measures = ImmutableMap.builder();
        Splitter.on(' ')
                .omitEmptyStrings()
                .withKeyValueSeparator('=')
                .split(weights)
                .forEach((measure, weight) -> measures.put(new Measure(measure), new BigDecimal(weight)));
        return new Elector(voter, groupCode, measures.buildOrThrow());
    }

    /** Whether it counted at a moment; without one, at the end. */
    boolean counted(@Nullable Instant at) {
        return at == null ? live != null : !since.isAfter(at) && (until == null || until.isAfter(at));
    }

    boolean same(MeetingElector other) {
        return voting == other.voting
                && weights.equals(other.weights)
                && Objects.equals(groupCode, other.groupCode)
                && Objects.equals(label, other.label);
    }

    MeetingElector gone(Instant now) {
        return new MeetingElector(id, version, meeting, voter, label, groupCode, weights, voting, since, now, null);
    }
}
