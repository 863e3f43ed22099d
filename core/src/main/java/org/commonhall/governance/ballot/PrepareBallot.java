package org.commonhall.governance.ballot;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.lang.model.element.Modifier;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.decision.Delegation;
import org.commonhall.governance.decision.LotSource;
import org.commonhall.governance.electorate.ElectorateSource;
import org.jspecify.annotations.Nullable;

/**
 * Prepares a ballot.
 *
 * @param body whose vote
 * @param title one line
 * @param text the proposal in full, or null
 * @param subject what it is about, such as a motion or an agenda item, or null
 * @param meeting the meeting it is taken in; needed in a meeting, null for a consultation
 * @param kind named, secret or paper
 * @param setting in a meeting or a consultation
 * @param rule the name of a rule set
 * @param call the number of the call, from 1
 * @param source where the electorate comes from, a code of an {@link ElectorateSource}
 * @param places the buildings the source looks at, at most 50
 * @param recordDate the day whose register counts, not after today; null for the day of opening
 * @param options what can be chosen; none for one proposal
 * @param form what a paper may say to options, over exactly their codes; null for one proposal
 * @param posts how many are to be elected by group, the empty text for no group; empty where nobody is
 * @param delegation what holds about mandates
 * @param proxiesUntil from when mandates are neither given nor revoked, or null
 * @param splitting whether one voter's weight may be divided among choices
 * @param hidden whether results stay hidden until it is closed
 * @param sheetForStaff whether the live sheet is for staff alone
 * @param chair whose own choice decides a tie where the rules say so, or null
 * @param opensAt before when it cannot be opened, or null
 * @param closesAt from when nothing is taken; needed for a consultation
 * @param countsUntil until when papers that were handed in before the end may be entered, or null where it is counted at the end
 * @param lot what a lot will be drawn with if candidates stay tied, fixed before votes are taken; null for no lot
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record PrepareBallot(
        @NotNull Id<Organization> body,
        @NotBlank @Size(max = 200) String title,
        @Size(max = 20_000) @Nullable String text,
        @Nullable UUID subject,
        @Nullable UUID meeting,
        @NotNull BallotKind kind,
        @NotNull BallotSetting setting,
        @NotNull @Size(max = 60) String rule,
        @Positive @Max(20) int call,
        @NotNull @Size(max = 40) String source,
        @NotNull @Size(max = 50) Set<@NotNull UUID> places,
        @Nullable LocalDate recordDate,

        @NotNull @Size(max = 60) List<@NotNull @Valid OptionText> options,

        @Nullable BallotForm form,

        @NotNull @Size(max = 20) Map<@NotNull @Size(max = 40) String, @NotNull @Positive Integer> posts,

        @NotNull Delegation delegation,
        @Nullable Instant proxiesUntil,
        boolean splitting,
        boolean hidden,
        boolean sheetForStaff,
        @Nullable Id<Person> chair,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Instant countsUntil,
        @Valid @Nullable LotSource lot)
        implements Command {

    /**
     * Copies the collections.
     *
     * @param body whose vote
     * @param title one line
     * @param text the proposal in full, or null
     * @param subject what it is about, such as a motion or an agenda item, or null
     * @param meeting the meeting it is taken in
     * @param kind named, secret or paper
     * @param setting in a meeting or a consultation
     * @param rule the name of a rule set
     * @param call the number of the call, from 1
     * @param source where the electorate comes from, a code of an {@link ElectorateSource}
     * @param places the buildings the source looks at, at most 50
     * @param recordDate the day whose register counts, not after today
     * @param options what can be chosen
     * @param form what a paper may say to options, over exactly their codes
     * @param posts how many are to be elected by group, the empty text for no group
     * @param delegation what holds about mandates
     * @param proxiesUntil from when mandates are neither given nor revoked, or null
     * @param splitting whether one voter's weight may be divided among choices
     * @param hidden whether results stay hidden until it is closed
     * @param sheetForStaff whether the live sheet is for staff alone
     * @param chair whose own choice decides a tie where the rules say so, or null
     * @param opensAt before when it cannot be opened, or null
     * @param closesAt from when nothing is taken
     * @param countsUntil until when papers that were handed in before the end may be entered, or null
     * @param lot what a lot will be drawn with, or null
     */
    public PrepareBallot {
        places = Copies.set(places);
        options = Copies.list(options);
        posts = Copies.map(posts);
    }

    /**
     * One option.
     * Fill in the builder of {@link #of}.
     *
     * @param code its code, unique in the ballot
     * @param label what the paper says
     * @param group the group whose seat it stands for, or null
     * @param candidate who stands, or null
     */
    @RecordBuilder
    @RecordBuilder.Options(
            builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
            enableWither = false)
    public record OptionText(
            @NotBlank @Size(max = 40) String code,
            @NotBlank @Size(max = 200) String label,
            @Size(max = 40) @Nullable String group,
            @Nullable Id<Person> candidate) {
        /**
         * Begins the record with what it needs.
         *
         * @param code its code, unique in the ballot
         * @param label what the paper says
         * @return a builder; what it is not told is absent, false, zero or empty
         */
        public static PrepareBallotOptionTextBuilder of(String code, String label) {
            return PrepareBallotOptionTextBuilder.builder().code(code).label(label);
        }
    }

    /**
     * A consultation on one proposal, with names, results hidden until it is over, and no mandates.
     *
     * @param body whose vote
     * @param title one line
     * @param rule the name of a rule set
     * @param source where the electorate comes from
     * @param closesAt from when nothing is taken
     * @return a builder
     */
    public static PrepareBallotBuilder consultation(
            Id<Organization> body, String title, String rule, String source, Instant closesAt) {
        return of(body, title, rule, source).setting(BallotSetting.CONSULTATION).closesAt(closesAt);
    }

    /**
     * A vote in a meeting on one proposal, with names, results hidden until it is over, and no mandates.
     *
     * @param body whose vote
     * @param title one line
     * @param rule the name of a rule set
     * @param source where the electorate comes from
     * @param meeting the meeting
     * @return a builder
     */
    public static PrepareBallotBuilder inMeeting(
            Id<Organization> body, String title, String rule, String source, UUID meeting) {
        return of(body, title, rule, source).setting(BallotSetting.MEETING).meeting(meeting);
    }

    private static PrepareBallotBuilder of(Id<Organization> body, String title, String rule, String source) {
        return PrepareBallotBuilder.builder()
                .body(body)
                .title(title)
                .kind(BallotKind.NAMED)
                .rule(rule)
                .call(1)
                .source(source)
                .places(ImmutableSet.of())
                .options(ImmutableList.of())
                .posts(ImmutableMap.of())
                .delegation(Delegation.FORBIDDEN)
                .hidden(true);
    }

    @Override
    public Permission permission() {
        return BallotAction.PREPARE.permission();
    }
}
