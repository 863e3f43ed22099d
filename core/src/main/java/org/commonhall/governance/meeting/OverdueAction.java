package org.commonhall.governance.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.governance.followup.FollowUp;
import org.commonhall.governance.followup.FollowUpStatus;
import org.commonhall.governance.followup.Progress;

/**
 * An action that is on an agenda because it was late (逾期未落实事项), as it stands now.
 *
 * @param id the action
 * @param subject the decision it carries out
 * @param title one line
 * @param dueOn the last day that was on time
 * @param status where it stands
 * @param progress how far it has come by itself, without its parts
 */
public record OverdueAction(
        Id<FollowUp> id, UUID subject, String title, LocalDate dueOn, FollowUpStatus status, Progress progress) {

    static OverdueAction of(FollowUp action) {
        return new OverdueAction(
                action.id(), action.subject(), action.title(), action.dueOn(), action.status(), action.progress());
    }
}
