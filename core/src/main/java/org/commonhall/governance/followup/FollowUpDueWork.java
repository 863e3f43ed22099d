package org.commonhall.governance.followup;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import org.commonhall.Actor;
import org.commonhall.Due;
import org.commonhall.Id;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.DueWork;

/** What happens to actions by itself: their owners are reminded, and told once they are late. Thread-safe. */
final class FollowUpDueWork implements DueWork {
    private static final String KIND = "followup.due";
    private static final Actor CLOCK = Actor.system("follow-up clock");

    private final Corridor corridor;
    private final FollowUpPolicy policy;

    FollowUpDueWork(Corridor corridor, FollowUpPolicy policy) {
        this.corridor = corridor;
        this.policy = policy;
    }

    @Override
    public ImmutableList<Due> due(Instant now, int limit) {
        return corridor.read(CLOCK, reading -> reading.due(KIND, FollowUp.NEXT_DUE_AT, now, limit));
    }

    @Override
    public boolean settle(Due due, Instant now) {
        SettleFollowUp command = new SettleFollowUp(new Id<>(due.id()), due.at());
        return corridor.settle(CLOCK.once(due.commandId()), command, "followup.overdue", FollowUp.TYPE, change -> {
            FollowUp action = change.lockSubject(FollowUp.TYPE, command.followUp());
            change.authorise(false, action.scopes());
            if (!due.at().equals(action.nextDueAt())) {
                return action; // Somebody was faster: what was due is no more.
            }
            FollowUp told = FollowUpLife.told(action, due.at(), policy);
            if (told.nextDueAt() != null) {
                change.event("followup.reminded");
            }
            return change.update(FollowUp.TYPE, told);
        });
    }
}
