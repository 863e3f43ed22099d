package org.commonhall.station.desk;

import com.google.common.collect.ImmutableSet;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.NotAllowed;
import org.commonhall.Permission;
import org.commonhall.Role;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.station.station.DeskStaff;
import org.commonhall.storage.Query;

/** Decides who works at a desk: everybody who holds a role there, and its own staff without any role. */
final class DeskTeam {
    private DeskTeam() {}

    /** Refuses everybody else; one statement more for an actor without a role. */
    static void authorise(Reading reading, Permission permission, DeskLine line) {
        if (!allows(reading, permission, line)) {
            throw new NotAllowed("access.denied", permission);
        }
    }

    /** Who serves a line refers to the other lines of its station, and elsewhere only to lines that he serves as well. */
    static void requireReferral(Reading reading, Permission permission, DeskLine from, DeskLine to) {
        authorise(reading, permission, from);
        if (!from.station().equals(to.station())) {
            authorise(reading, permission, to);
        }
    }

    static boolean allows(Reading reading, Permission permission, DeskLine line) {
        if (permission.open()) {
            return reading.allows(permission, false, ImmutableSet.of());
        }
        ImmutableSet<Role> held = reading.rolesInAny(line.scopes());
        return reading.allows(permission, false, held)
                || (permission.owner() && serves(reading, line) && reading.allows(permission, true, held));
    }

    private static boolean serves(Reading reading, DeskLine line) {
        UUID person = reading.by().person();
        return person != null
                && reading.count(Query.of(DeskStaff.TYPE)
                                .where(DeskStaff.DESK.is(line.desk()))
                                .where(DeskStaff.PERSON.is(new Id<Person>(person)))
                                .where(DeskStaff.LIVE.is(true)))
                        > 0;
    }
}
