package org.commonhall.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Agrees to a purpose.
 *
 * @param person the person who agrees
 * @param purpose the code of the purpose
 * @param textVersion which wording the person read
 */
public record GiveConsent(
        @NotNull UUID person,
        @NotBlank @Size(max = 60) String purpose,
        @NotBlank @Size(max = 60) String textVersion) implements Command {

    @Override
    public Permission permission() {
        return AccessRights.CONSENT;
    }
}
