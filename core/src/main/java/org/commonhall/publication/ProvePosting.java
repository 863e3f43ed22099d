package org.commonhall.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;

/**
 * Proves that a notice hangs somewhere. The seen version is that of the notice.
 *
 * @param notice which notice
 * @param place at which of its places
 * @param proof what proves it: a photograph's name, a witness
 */
public record ProvePosting(
        @NotNull Id<PublicNotice> notice,
        @NotNull Id<NoticePlace> place,
        @NotBlank @Size(max = 400) String proof) implements NoticeCommand {

    @Override
    public Permission permission() {
        return NoticeAction.PROVE.permission();
    }
}
