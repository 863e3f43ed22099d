package org.commonhall.learning.enrolment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.attendance.Attendance;
import org.commonhall.attendance.AttendanceMark;
import org.commonhall.corridor.Command;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Personal;

/**
 * Corrects a mark; when the learner came stays beside it.
 * The seen version is that of the attendance.
 *
 * @param attendance which mark
 * @param mark the right one
 * @param reason why, never personal
 */
public record CorrectMark(
        @NotNull Id<Attendance> attendance,
        @NotNull AttendanceMark mark,
        @Personal("attendance") @NotBlank @Size(max = 400) String reason)
        implements Command {

    @Override
    public Permission permission() {
        return EnrolmentRights.MARK;
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
