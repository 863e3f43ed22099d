package org.commonhall.request.request;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A step that needs nothing but the will to take it: signing, contact, resuming, escalating, deciding on a return. The
 * seen version is that of the request.
 * Fill in the builder of {@link #of}.
 *
 * @param request which request
 * @param action one of {@link #ACTIONS}
 * @param note a note for the staff, or null
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record RequestStep(
        @NotNull Id<ServiceRequest> request,
        @NotNull RequestAction action,
        @Personal("request") @Size(max = 4000) @Nullable String note)
        implements RequestCommand {
    /** The steps there are. */
    public static final ImmutableSet<RequestAction> ACTIONS = Sets.immutableEnumSet(
            RequestAction.SIGN,
            RequestAction.CONTACT,
            RequestAction.RESUME,
            RequestAction.ESCALATE,
            RequestAction.UPHOLD_RETURN,
            RequestAction.DENY_RETURN);

    /**
     * A step without a note.
     *
     * @param request which request
     * @param action one of {@link #ACTIONS}
     * @return a builder with everything else at its default
     */
    public static RequestStepBuilder of(Id<ServiceRequest> request, RequestAction action) {
        return RequestStepBuilder.builder().request(request).action(action);
    }

    @Override
    public Permission permission() {
        return action.permission();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
