package org.commonhall.governance.ballot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Names;
import org.commonhall.directory.directory.Organization;
import org.commonhall.governance.decision.LotSource;
import org.commonhall.governance.decision.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A ballot in a list.
 *
 * @param id the identity
 * @param version the version
 * @param body whose vote it is
 * @param bodyName its name
 * @param subject what it is about, such as a motion or an agenda item, or null
 * @param meeting the meeting it is taken in, null for a consultation
 * @param title one line
 * @param kind named, secret or paper
 * @param setting in a meeting or a consultation
 * @param status where it stands
 * @param rule the name of the rule set
 * @param recordDate the day whose register counts
 * @param hidden whether results stay hidden until it is closed
 * @param sheetForStaff whether the live sheet is for staff alone
 * @param opensAt the moment before which it cannot be opened, or null
 * @param closesAt the moment from which nothing is taken, null in a meeting
 * @param countsUntil until when papers that were handed in before the end are entered, or null
 * @param openedAt when it was opened, null before
 * @param closedAt when it was counted, null before
 * @param publishBy the last moment at which the result is posted in time, null without a deadline
 * @param publishedAt when the result was posted, null before
 * @param late whether the deadline of posting has passed without it
 * @param electors how many voters the electorate has, null until it is opened
 * @param recognisable how many of them their weight makes recognisable in a secret ballot, null until it is opened
 * @param outcome what came out, for one proposal; null until counted
 * @param lot what a lot is drawn with, fixed before votes were taken; null for no lot
 * @param seed what the lot was drawn with, null without one
 * @param runOffOf the ballot whose tie this one decides, or null
 * @param runOffOfName its name, or null
 * @param reason why it was called off, or null
 * @param createdAt when it was prepared
 */
public record BallotRow(
        Id<Ballot> id,
        long version,
        Id<Organization> body,
        @Nullable Name bodyName,
        @Nullable UUID subject,
        @Nullable UUID meeting,
        String title,
        BallotKind kind,
        BallotSetting setting,
        BallotStatus status,
        String rule,
        LocalDate recordDate,
        boolean hidden,
        boolean sheetForStaff,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Instant countsUntil,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Instant publishBy,
        @Nullable Instant publishedAt,
        boolean late,
        @Nullable Long electors,
        @Nullable Long recognisable,
        @Nullable Outcome outcome,
        @Nullable LotSource lot,
        @Nullable String seed,
        @Nullable Id<Ballot> runOffOf,
        @Nullable Name runOffOfName,
        @Nullable String reason,
        Instant createdAt) {

    static BallotRow of(Ballot ballot, Names names) {
        return new BallotRow(
                ballot.id(),
                ballot.version(),
                ballot.body(),
                names.of(Organization.TYPE, ballot.body()),
                ballot.subject(),
                ballot.meeting(),
                ballot.title(),
                ballot.kind(),
                ballot.setting(),
                ballot.status(),
                ballot.ruleCode(),
                ballot.recordDate(),
                ballot.hidden(),
                ballot.sheetForStaff(),
                ballot.opensAt(),
                ballot.closesAt(),
                ballot.countsUntil(),
                ballot.openedAt(),
                ballot.closedAt(),
                ballot.publishBy(),
                ballot.publishedAt(),
                ballot.late(),
                ballot.electors(),
                ballot.recognisable(),
                ballot.outcome(),
                ballot.lotSource(),
                ballot.seed(),
                ballot.runOffOf(),
                names.of(Ballot.TYPE, ballot.runOffOf()),
                ballot.reason(),
                ballot.createdAt());
    }
}
