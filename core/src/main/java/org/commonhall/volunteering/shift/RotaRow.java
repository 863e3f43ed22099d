package org.commonhall.volunteering.shift;

import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.attendance.AttendanceMark;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Personal;
import org.commonhall.volunteering.volunteer.ProgrammeRole;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who serves in a shift, as staff see it.
 *
 * @param signUp the sign-up
 * @param version its version, for a command's {@code seen}
 * @param person who
 * @param name how the person wants to be called
 * @param phone where to call, for organisers only
 * @param role in which role
 * @param roleName its name
 * @param status where the sign-up stands
 * @param party how many places
 * @param newcomer whether the volunteer was new in the role
 * @param mark how the volunteer attended, null while nobody knows
 * @param appeal what the volunteer says to a no-show, for organisers only
 */
public record RotaRow(
        Id<SignUp> signUp,
        long version,
        Id<Person> person,
        @Personal("contact") String name,
        @Personal("contact") @Nullable String phone,
        Id<ProgrammeRole> role,
        @Nullable Name roleName,
        SignUpStatus status,
        long party,
        boolean newcomer,
        @Nullable AttendanceMark mark,
        @Personal("volunteer") @Nullable String appeal) {

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
