package org.commonhall.volunteering.welfare;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.commonhall.Call;
import org.commonhall.Conflict;
import org.commonhall.Due;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.RuleViolation;
import org.commonhall.Told;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.EventPeople;
import org.commonhall.corridor.Parts;
import org.commonhall.corridor.Scopes;
import org.commonhall.figure.FigureSource;
import org.commonhall.volunteering.meal.Meals;

/** Welfare checks, which climb until somebody answers for them (关怀核查). Thread-safe. */
public final class Welfare {
    /** What the hall knows of it. */
    public static final Capability<Welfare> CAPABILITY = Capability.of("welfare", Welfare.class)
            .records(WelfareLadder.TYPE, WelfareCheck.TYPE)
            .needs(Meals.CAPABILITY)
            .rights(WelfareRights.class)
            .events(WelfareEvent.values())
            .events("welfare.check_read")
            .offers(EventPeople.class, parts -> people())
            .reaching(WelfareCheck.TYPE, CheckStatus.OPEN, WelfareEvent.CHECK_OPENED.code())
            .due(Due.WELFARE_CHECK, WelfareCheck.NEXT_DUE_AT, (all, due) -> all.steps.settle(due))
            .offers(FigureSource.class, parts -> new WelfareFigures())
            .make(Welfare::new);

    private final WelfareSteps steps;
    private final WelfareReads reads;

    Welfare(Parts parts) {
        this.steps = new WelfareSteps(parts.corridor());
        this.reads = new WelfareReads(parts.corridor());
    }

    private static EventPeople people() {
        return EventPeople.of(
                WelfareCheck.TYPE,
                ImmutableMap.of(
                        Told.STAFF,
                        (reading, check) -> Scopes.holders(
                                reading,
                                Stream.concat(
                                                Stream.of(Role.COORDINATOR),
                                                check.told().stream().map(rung -> new Role(rung.code())))
                                        .collect(ImmutableSet.toImmutableSet()),
                                check.programme().value())));
    }

    /**
     * Gives what people see of welfare checks.
     *
     * @return the reads
     */
    public WelfareReads reads() {
        return reads;
    }

    /**
     * Sets until when somebody must answer for an unanswered door, and who is told meanwhile.
     *
     * @param by a coordinator of the programme
     * @param command the ladder
     * @return what came of it
     * @throws RuleViolation {@code welfare.ladder.order} for a rung that is not later than the one before
     */
    public Receipt<WelfareLadder> setLadder(Call by, SetLadder command) {
        return steps.ladder(by, command);
    }

    /**
     * Opens a check of somebody.
     *
     * @param by a coordinator of the programme
     * @param command about whom, and why
     * @return what came of it
     * @throws Conflict {@code welfare.check.open} where one is open
     */
    public Receipt<WelfareCheck> open(Call by, OpenWelfareCheck command) {
        return steps.open(by, command);
    }

    /**
     * Answers for a check.
     *
     * @param by a coordinator of the programme, or whoever holds a role that was told of the check
     * @param command what it has found
     * @return what came of it
     * @throws RuleViolation {@code welfare.check.state}
     */
    public Receipt<WelfareCheck> resolve(Call by, ResolveWelfareCheck command) {
        return steps.resolve(by, command);
    }
}
