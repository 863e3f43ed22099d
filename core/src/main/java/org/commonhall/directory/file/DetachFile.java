package org.commonhall.directory.file;

import jakarta.validation.constraints.NotNull;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Directory;

/**
 * Deletes a file with its content.
 *
 * @param file which
 */
public record DetachFile(@NotNull Id<Attachment> file) implements Command {

    @Override
    public Permission permission() {
        return Directory.DETACH;
    }
}
