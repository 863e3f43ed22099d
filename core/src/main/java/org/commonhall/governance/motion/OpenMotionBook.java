package org.commonhall.governance.motion;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.directory.directory.Organization;

/**
 * Opens the book of a body's motions.
 *
 * @param body the body
 * @param prefix what the numbers of its motions begin with, at most 10 letters, digits, dashes, dots or slashes
 * @param digits how many digits the counters are padded to, 1 to 9
 * @param amendmentPrefix what comes between the number of a motion and the counter of its amendments
 * @param graph the graph of motions, a code of the hall's graphs
 * @param amendmentGraph the graph of amendments
 */
public record OpenMotionBook(
        @NotNull Id<Organization> body,

        @NotNull @Pattern(regexp = "[\\p{L}\\p{Nd}./-]{0,10}") String prefix,

        @Min(1) @Max(9) long digits,

        @NotNull @Pattern(regexp = "[\\p{L}\\p{Nd}./-]{1,10}") String amendmentPrefix,

        @NotNull String graph,
        @NotNull String amendmentGraph)
        implements Command {

    /**
     * A book with the standard graphs and three digits.
     *
     * @param body the body
     * @param prefix what the numbers of its motions begin with
     * @return the command
     */
    public static OpenMotionBook of(Id<Organization> body, String prefix) {
        return new OpenMotionBook(body, prefix, 3, "-A", MotionGraphs.STANDARD, MotionGraphs.AMENDMENT);
    }

    /**
     * The same book with other graphs.
     *
     * @param motions the graph of motions
     * @param amendments the graph of amendments
     * @return the copy
     */
    public OpenMotionBook withGraphs(String motions, String amendments) {
        return new OpenMotionBook(body, prefix, digits, amendmentPrefix, motions, amendments);
    }

    @Override
    public Permission permission() {
        return MotionAction.KEEP_BOOK.permission();
    }
}
