package org.commonhall.learning.enrolment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.commonhall.Copies;
import org.commonhall.Id;
import org.commonhall.Permission;
import org.commonhall.corridor.Command;
import org.commonhall.learning.course.CourseRun;

/**
 * Enrols a list of people; seats are given in the order of the list, and a row that is refused keeps nobody else out.
 *
 * @param run which run
 * @param rows who
 * @param waits whether people without a seat are put on the waitlist
 */
public record EnrolMany(
        @NotNull Id<CourseRun> run,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid EnrolRow> rows,
        boolean waits) implements Command {

    /**
     * Keeps a copy of the rows.
     *
     * @param run which run
     * @param rows who
     * @param waits whether people without a seat are put on the waitlist
     */
    public EnrolMany {
        rows = Copies.list(rows);
    }

    @Override
    public Permission permission() {
        return EnrolmentRights.ENROL_OTHERS;
    }
}
