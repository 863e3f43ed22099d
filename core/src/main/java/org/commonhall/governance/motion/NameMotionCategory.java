package org.commonhall.governance.motion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;

/**
 * Names a category of motions with numbers of its own.
 *
 * @param book the book
 * @param name what it is called, unique in the book
 * @param prefix what the numbers of its motions begin with
 */
public record NameMotionCategory(
        @NotNull Id<MotionBook> book,
        @NotBlank @Size(max = 100) String name,

        @NotNull @Pattern(regexp = "[\\p{L}\\p{Nd}./-]{0,10}") String prefix)
        implements Command {

    @Override
    public Permission permission() {
        return MotionAction.KEEP_BOOK.permission();
    }
}
