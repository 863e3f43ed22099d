package org.commonhall.access;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Approves and does an erasure, or refuses it. The seen version is that of the request.
 * Fill in the builder of {@link #of}.
 *
 * @param request the request
 * @param approved whether the data are erased
 * @param reason why it is refused, kept with the request; null for nothing said
 */
@RecordBuilder
@RecordBuilder.Options(
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
        enableWither = false)
public record DecideErasure(
        @NotNull Id<PersonalDataRequest> request,
        boolean approved,
        @Size(max = 400) @Nullable String reason) implements Command {

    /**
     * Begins the command with what it needs.
     *
     * @param request the request
     * @param approved whether the data are erased
     * @return a builder; what it is not told is absent, false, zero or empty
     */
    public static DecideErasureBuilder of(Id<PersonalDataRequest> request, boolean approved) {
        return DecideErasureBuilder.builder().request(request).approved(approved);
    }

    @Override
    public Permission permission() {
        return AccessRights.DECIDE_ERASURE;
    }
}
