package org.commonhall.governance.meeting;

import com.google.common.hash.Hashing;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.governance.decision.RuleSet;
import org.commonhall.governance.decision.RuleSets;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Inner;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.jspecify.annotations.Nullable;

/**
 * The rules of procedure as they were when notice of a meeting was sent (议事规则存档), with those of its further calls. A
 * hall that changes its rules changes no meeting that was called.
 *
 * @param id the identity
 * @param version the version
 * @param meeting the meeting
 * @param code the name of the rules
 * @param effectiveFrom since when they were in force, absent without a date
 * @param text the rules as {@link RuleSets#ofText} reads them
 */
@Inner
@Unique(name = "meeting", of = "meeting") public record MeetingRules(
        Id<MeetingRules> id,
        long version,
        Id<Meeting> meeting,
        @Size(max = 60) String code,
        @Nullable LocalDate effectiveFrom,
        @Size(max = 20_000) String text) {
    /** How it is stored. */
    public static final RecordType<MeetingRules> TYPE = RecordType.of(MethodHandles.lookup(), MeetingRules.class);
    /** The meeting. */
    public static final Attribute<MeetingRules, Id<Meeting>> MEETING = TYPE.attribute("meeting", MeetingRules::meeting);

    static MeetingRules of(Id<MeetingRules> id, Id<Meeting> meeting, RuleSet rules) {
        return new MeetingRules(id, 0, meeting, rules.code(), rules.effectiveFrom(), rules.text());
    }

    /**
     * Gives the rules as they were.
     *
     * @return the rules of this call and its further ones
     */
    public RuleSet rules() {
        return RuleSets.ofText(code, text);
    }

    /** Gives the fingerprint that tells whether a hall's rules are still those of a meeting. */
    static String hash(RuleSet rules) {
        return Hashing.sha256().hashString(rules.text(), StandardCharsets.UTF_8).toString();
    }
}
