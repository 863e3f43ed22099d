package org.commonhall.governance.chain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.request.request.AnswerOutcome;

/**
 * Tells every requester of a chain what was decided and done. The seen version is that of the candidate.
 *
 * @param candidate which chain
 * @param outcome what the answer says; resolved, partly or explained
 * @param text the words
 * @param open whether everybody may read them where a request is public
 */
public record AnswerRequesters(
        @NotNull Id<Candidate> candidate,
        @NotNull AnswerOutcome outcome,
        @NotBlank @Size(max = 4000) String text,
        boolean open)
        implements Command {

    @Override
    public Permission permission() {
        return ChainRights.ANSWER;
    }
}
