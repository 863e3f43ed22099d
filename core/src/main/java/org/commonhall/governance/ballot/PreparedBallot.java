package org.commonhall.governance.ballot;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.commonhall.RuleViolation;
import org.commonhall.governance.decision.Part;
import org.commonhall.governance.decision.Procedure;
import org.commonhall.governance.decision.RuleSet;
import org.commonhall.governance.decision.TallyBuilder;
import org.commonhall.governance.electorate.ElectorateMember;

/** What must hold before a ballot can be prepared and opened. Pure. */
final class PreparedBallot {
    private PreparedBallot() {}

    static void require(
            PrepareBallot command, RuleSet rules, LocalDate day, LocalDate today, Instant now, boolean rewrites) {
        if (day.isAfter(today)) {
            throw new RuleViolation("ballot.record_date", day);
        }
        boolean meeting = command.setting() == BallotSetting.MEETING;
        if (meeting != (command.meeting() != null)) {
            throw new RuleViolation("ballot.meeting");
        }
        Instant closes = command.closesAt();
        Instant opens = command.opensAt();
        if (!meeting && (closes == null || !now.isBefore(closes) || (opens != null && !opens.isBefore(closes)))) {
            throw new RuleViolation("ballot.period", String.valueOf(closes));
        }
        if (command.kind() != BallotKind.NAMED) {
            requireSecret(command, rewrites);
        }
        if (command.kind() == BallotKind.PAPER && !meeting) {
            throw new RuleViolation("ballot.paper");
        }
        // A set that speaks of one group allows or forbids it to that group alone; who is in which is known at opening.
        if (command.delegation().allowed()
                && rules.procedure(Procedure.PROXY)
                        .filter(value -> value.group() == null && !value.flag())
                        .isPresent()) {
            throw new RuleViolation("ballot.delegation.forbidden");
        }
        requireOptions(command);
    }

    private static void requireSecret(PrepareBallot command, boolean rewrites) {
        if (!rewrites) {
            throw new RuleViolation("ballot.secret.store");
        }
        if (!command.hidden()) {
            throw new RuleViolation("ballot.secret.hidden");
        }
        if (command.splitting()) {
            throw new RuleViolation("ballot.secret.split");
        }
    }

    private static void requireOptions(PrepareBallot command) {
        ImmutableSet<String> codes =
                command.options().stream().map(PrepareBallot.OptionText::code).collect(ImmutableSet.toImmutableSet());
        BallotForm form = command.form();
        boolean same = form == null ? codes.isEmpty() : form.options().equals(codes);
        boolean named = codes.size() == command.options().size()
                && !codes.contains(BallotOption.PROPOSAL)
                && !codes.contains(BallotTally.ALL);
        if (!same || !named || (command.splitting() && form != null)) {
            throw new RuleViolation("ballot.options");
        }
        if (!command.posts().isEmpty()) {
            boolean placed = command.options().stream()
                    .allMatch(option -> command.posts().containsKey(option.group() == null ? "" : option.group()));
            if (form == null || !placed) {
                throw new RuleViolation("ballot.posts");
            }
        }
    }

    /** Refuses rules that ask for a measure or a group that the electorate does not have. */
    static void requireCounted(RuleSet rules, List<ElectorateMember> members) {
        TallyBuilder tally = new TallyBuilder();
        members.forEach(member -> tally.add(Part.ALL_MEMBERS, member.elector()));
        rules.decide(tally.build());
    }
}
