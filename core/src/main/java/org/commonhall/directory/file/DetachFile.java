package org.commonhall.directory.file;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Deletes a file with its content. The seen version is that of the file.
 *
 * @param file which
 */
public record DetachFile(@NotNull Id<Attachment> file) implements Command {

    @Override
    public Permission permission() {
        return AttachmentRights.DETACH;
    }
}
