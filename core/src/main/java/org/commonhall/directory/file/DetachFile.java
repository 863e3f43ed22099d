package org.commonhall.directory.file;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Directory;
import org.jspecify.annotations.Nullable;

/**
 * Deletes a file with its content.
 *
 * @param file which
 * @param commandId makes a repeat safe, or null
 */
public record DetachFile(
        @NotNull Id<Attachment> file, @Nullable UUID commandId) implements Command {

    @Override
    public Permission permission() {
        return Directory.DETACH;
    }
}
