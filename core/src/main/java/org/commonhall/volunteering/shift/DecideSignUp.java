package org.commonhall.volunteering.shift;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Decides on a sign-up that waits for a decision, or lets a newcomer in who is held.
 * The seen version is that of the sign-up.
 * Fill in the builder of {@link #of}.
 *
 * @param signUp which sign-up
 * @param accept whether the volunteer is let in
 * @param reason why; needed to refuse, and to let in a newcomer beside whom nobody experienced serves
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record DecideSignUp(
        @NotNull Id<SignUp> signUp,
        boolean accept,
        @Size(min = 1, max = 400) @Nullable String reason) implements Command {

    /**
     * Begins a decision.
     *
     * @param signUp which sign-up
     * @param accept whether the volunteer is let in
     * @return a builder without a reason
     */
    public static DecideSignUpBuilder of(Id<SignUp> signUp, boolean accept) {
        return DecideSignUpBuilder.builder().signUp(signUp).accept(accept);
    }

    @Override
    public Permission permission() {
        return ShiftRights.DECIDE;
    }
}
