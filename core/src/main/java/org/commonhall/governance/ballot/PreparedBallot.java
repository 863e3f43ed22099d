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
import org.jspecify.annotations.Nullable;

/** What must hold before a ballot can be prepared and opened. Pure. */
final class PreparedBallot {
    private PreparedBallot() {}

    static void require(
            PrepareBallot command, RuleSet rules, LocalDate day, LocalDate today, Instant now, boolean forgets) {
        if (day.isAfter(today)) {
            throw new RuleViolation("ballot.record_date", day);
        }
        boolean meeting = command.setting() == BallotSetting.MEETING;
        if (meeting != (command.meeting() != null)) {
            throw new RuleViolation("ballot.meeting");
        }
        if (!meeting) {
            BallotLife.requirePeriod(command.opensAt(), command.closesAt(), now);
        }
        Instant counts = command.countsUntil();
        if (counts != null && (command.closesAt() == null || counts.isBefore(command.closesAt()))) {
            throw new RuleViolation("ballot.period", counts);
        }
        if (command.lot() != null) {
            command.lot().requireFixed(now);
        }
        if (command.kind() != BallotKind.NAMED) {
            requireSecret(command, forgets);
        }
        if (command.kind() == BallotKind.PAPER && !meeting) {
            throw new RuleViolation("ballot.paper");
        }
        // A set that forbids mandates to one group forbids them to that group alone; its voters are known at opening.
        if (command.delegation().allowed()) {
            requireMandates(rules, null);
            requireCap(rules, command);
        }
        requireOptions(command);
    }

    /** Refuses mandates where the rules forbid them to everybody, or to a group. */
    static void requireMandates(RuleSet rules, @Nullable String group) {
        if (rules.procedure(Procedure.PROXY)
                .filter(value ->
                        !value.flag() && (value.group() == null || value.group().equals(group)))
                .isPresent()) {
            throw new RuleViolation("ballot.delegation.forbidden");
        }
    }

    // In a meeting a mandate is attended with, so the cap is that of attendance.
    private static void requireCap(RuleSet rules, PrepareBallot command) {
        boolean bound = command.setting() == BallotSetting.MEETING
                || rules.procedure(Procedure.PROXIES_PER_HOLDER).isPresent();
        if (bound && command.delegation().perHolder() > rules.proxiesPerHolder()) {
            throw new RuleViolation(
                    "ballot.delegation.cap", command.delegation().perHolder(), rules.proxiesPerHolder());
        }
    }

    private static void requireSecret(PrepareBallot command, boolean forgets) {
        // Papers of a box in a room came in together, and nothing ever told whose each was.
        if (!forgets && command.kind() == BallotKind.SECRET) {
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
