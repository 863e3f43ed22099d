package org.commonhall.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;

/**
 * Writes down that a representative agrees to a purpose for somebody who cannot.
 *
 * @param person the person whose data it is
 * @param purpose the code of the purpose
 * @param textVersion which wording the representative read
 * @param representative who agrees, and by what right
 * @param proof which paper shows it, and where it is kept
 */
public record RecordConsent(
        @NotNull UUID person,
        @NotBlank @Size(max = 60) String purpose,
        @NotBlank @Size(max = 60) String textVersion,
        @Personal("consent") @NotBlank @Size(max = 200) String representative,
        @Personal("consent") @NotBlank @Size(max = 400) String proof)
        implements Command {

    @Override
    public Permission permission() {
        return AccessRights.RECORD_CONSENT;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
