package org.commonhall.governance.followup;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.commonhall.Call;
import org.commonhall.Due;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.Role;
import org.commonhall.RuleViolation;
import org.commonhall.Told;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.EventPeople;
import org.commonhall.corridor.Names.Naming;
import org.commonhall.corridor.Reading;
import org.commonhall.corridor.Scopes;
import org.commonhall.todo.TodoSource;
import org.commonhall.trace.TraceSource;
import org.commonhall.trace.TraceSources;

/** What becomes of decisions (决议落实): actions with owner, due date and progress. Thread-safe. */
public final class FollowUps {
    /** What the hall knows of it. */
    public static final Capability<FollowUps> CAPABILITY = Capability.of("followup", FollowUps.class)
            .records(FollowUp.TYPE, FollowUpNote.TYPE)
            .settings(FollowUpPolicy.class, FollowUpPolicy.neutral())
            .rights(FollowUpRights.class)
            .events("followup.reported", "followup.noted")
            .event("followup.done", Told.STAFF)
            .event("followup.planned", Told.STAFF)
            .event("followup.rescheduled", Told.STAFF)
            .event("followup.dropped", Told.STAFF)
            .event("followup.reopened", Told.STAFF)
            .event("followup.overdue", Told.STAFF)
            .event("followup.reminded", Told.STAFF)
            .offers(
                    EventPeople.class,
                    parts -> EventPeople.of(
                            FollowUp.TYPE,
                            ImmutableMap.of(
                                    Told.STAFF,
                                    (reading, one) -> Stream.concat(
                                            Stream.ofNullable(one.ownerPerson()).map(Id::value),
                                            Scopes.holders(
                                                    reading,
                                                    ImmutableSet.of(Role.SECRETARY),
                                                    one.body().value())))))
            .due(Due.FOLLOWUP_DUE, FollowUp.NEXT_DUE_AT, (all, due) -> all.steps.settle(due))
            .subjects(FollowUpReads::known, FollowUp.TYPE)
            .offers(TraceSource.class, parts -> TraceSources.of(FollowUp.TYPE, FollowUpReads::traced))
            .offers(TodoSource.class, parts -> FollowUpReads::todos)
            .named(Naming.of(FollowUp.TYPE, FollowUpReads::named))
            .make(parts -> new FollowUps(parts.corridor(), parts.settings(FollowUpPolicy.class)));

    private final Corridor corridor;
    private final FollowUpSteps steps;

    FollowUps(Corridor corridor, FollowUpPolicy policy) {
        this.corridor = corridor;
        this.steps = new FollowUpSteps(corridor, policy);
    }

    /**
     * Gives what people see of actions.
     *
     * @return the reads
     */
    public FollowUpReads reads() {
        return new FollowUpReads(corridor);
    }

    /**
     * Tells whether the actor may see an action: a visible one, one's own, or one of a body where the actor may read. For
     * use inside another capability's transaction.
     *
     * @param reading the transaction
     * @param action the action
     * @return false for what only others may see
     */
    public static boolean isSeen(Reading reading, FollowUp action) {
        return action.visible() || FollowUpReads.wide(reading, action);
    }

    /**
     * Plans an action, or a part of one.
     *
     * @param by staff of the body
     * @param command what, by whom, until when
     * @return what came of it: the new action, {@code PLANNED}
     * @throws RuleViolation {@code record.person.gone} for an owner who was erased, {@code followup.due.past}; for a part {@code followup.state} if the whole is finished, {@code
     *     followup.whole} if it is of another decision
     */
    public Receipt<FollowUp> plan(Call by, PlanFollowUp command) {
        return steps.plan(by, command);
    }

    /**
     * Takes a step: a report of progress, a note, the end, another date, or opening it again.
     *
     * @param by the owner or the body's staff, as {@link FollowUpAction} says
     * @param command which step, with its words
     * @return what came of it: the action in its new state
     * @throws RuleViolation {@code followup.state} from another state, {@code followup.parts} for a report on an action with
     *     parts, {@code followup.parts.open} for its end while a part is open, {@code followup.range} for more than the whole,
     *     {@code followup.due.past}, {@code followup.due.missing}, {@code followup.step} for planning
     */
    public Receipt<FollowUp> step(Call by, FollowUpStep command) {
        return steps.step(by, command);
    }
}
