package org.commonhall.governance.followup;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Holder;
import org.commonhall.directory.directory.Organization;
import org.jspecify.annotations.Nullable;

/**
 * Plans an action that carries out a decision, or a part of one.
 * Fill in the builder of {@link #of}.
 *
 * @param subject the decision it carries out
 * @param body whose decision it is
 * @param parent the action it is a part of, of the same decision, or null
 * @param title one line
 * @param text what is to be done, for those who do it, or null
 * @param visible whether everybody may read of it
 * @param owner who is to do it
 * @param dueOn the last day that is on time, today or later
 * @param weight what it weighs among the parts of its parent, above zero; null is 1
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record PlanFollowUp(
        @NotNull UUID subject,
        @NotNull Id<Organization> body,
        @Nullable Id<FollowUp> parent,
        @NotBlank @Size(max = 200) String title,
        @Size(max = 4000) @Nullable String text,
        boolean visible,
        @NotNull Holder owner,
        @NotNull LocalDate dueOn,

        @Digits(integer = 6, fraction = 4) @DecimalMin("0.0001") @Nullable BigDecimal weight)
        implements Command {

    /**
     * A visible action of its own.
     *
     * @param subject the decision it carries out
     * @param body whose decision it is
     * @param title one line
     * @param owner who is to do it
     * @param dueOn the last day that is on time
     * @return a builder; unless it is told otherwise everybody sees it and it is no part of another
     */
    public static PlanFollowUpBuilder of(
            UUID subject, Id<Organization> body, String title, Holder owner, LocalDate dueOn) {
        return PlanFollowUpBuilder.builder()
                .subject(subject)
                .body(body)
                .title(title)
                .owner(owner)
                .dueOn(dueOn)
                .visible(true);
    }

    @Override
    public Permission permission() {
        return FollowUpAction.PLAN.permission();
    }
}
