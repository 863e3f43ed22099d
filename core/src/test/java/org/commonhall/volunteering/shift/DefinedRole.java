package org.commonhall.volunteering.shift;

import java.time.LocalDate;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.volunteering.volunteer.Programme;
import org.commonhall.volunteering.volunteer.ProgrammeRole;
import org.commonhall.volunteering.volunteer.ProgrammeStatus;

/** A role and a programme as they are stored, for tests without a hall. */
final class DefinedRole {
    private DefinedRole() {}

    static ProgrammeRole of(Id<ProgrammeRole> id, Id<Programme> programme, long newcomersPer) {
        return new ProgrammeRole(id, 0, programme, "guide", "Guide", null, null, null, null, 0, 1, newcomersPer);
    }

    static Programme programme(Id<Programme> id) {
        return new Programme(
                id,
                0,
                new Id<>(new UUID(9, 9)),
                null,
                "meals",
                "Meals",
                null,
                null,
                false,
                true,
                "Asia/Shanghai",
                ProgrammeStatus.RUNNING,
                LocalDate.parse("2026-01-01"),
                null,
                0,
                36_000,
                39_600,
                0,
                86_400,
                3,
                90,
                14,
                7,
                null);
    }
}
