package org.commonhall.volunteering.pairing;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Answers for an alarm, which is passed up no more; only a contact ends it.
 * The seen version is that of the pairing.
 *
 * @param pairing which pairing
 */
public record AnswerAlarm(@NotNull Id<Pairing> pairing) implements Command {

    @Override
    public Permission permission() {
        return PairingRights.ANSWER;
    }
}
