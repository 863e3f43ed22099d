package org.commonhall.volunteering.shift;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.attendance.Mark;
import org.commonhall.corridor.Command;

/**
 * Marks who was there, by arrival or by hand.
 * The seen version is that of the shift.
 *
 * @param shift which shift
 * @param marks the marks
 */
public record MarkShift(
        @NotNull Id<Shift> shift, @NotEmpty @Size(max = 500) List<@NotNull @Valid Mark> marks) implements Command {

    /**
     * Keeps a copy of the marks.
     *
     * @param shift which shift
     * @param marks the marks
     */
    public MarkShift {
        marks = Copies.list(marks);
    }

    /**
     * Marks some people.
     *
     * @param shift which shift
     * @param marks the marks
     * @return the command
     */
    public static MarkShift of(Id<Shift> shift, Mark... marks) {
        return new MarkShift(shift, List.of(marks));
    }

    @Override
    public Permission permission() {
        return ShiftRights.LEAD;
    }
}
