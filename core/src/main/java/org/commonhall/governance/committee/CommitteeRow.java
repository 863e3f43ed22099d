package org.commonhall.governance.committee;

import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Names;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Organization;
import org.jspecify.annotations.Nullable;

/**
 * A committee without its seats; everybody may see it.
 *
 * @param id the identity
 * @param version the version, for commands that have seen it
 * @param body the organization that it is
 * @param bodyName the name of that organization
 * @param leader the organization that leads it, null if none does
 * @param leaderName its name, or null
 * @param building the building it is for, null if for more than one
 * @param buildingName its name, or null
 * @param standing what its word is worth
 * @param rules the name of its rules of procedure
 * @param small whether the building is so small that the smaller size of the rules suffices
 * @param seats the seats of the present term
 * @param filled how many of them somebody holds
 * @param term the number of the present term, from 1
 * @param termStartsOn the first day of the term
 * @param termEndsOn the first day after the term
 * @param termOver whether the term has ended and no other has begun
 * @param electionRequired whether so few seats are filled that there must be an election
 * @param posted whether everybody may read who holds its seats
 * @param warnOn the day the end of the term is to be reported, null without or once done
 * @param reviewOn the next day absences are reviewed, null without
 * @param regularOn the next day on which a regular meeting is late, null without
 */
public record CommitteeRow(
        Id<Committee> id,
        long version,
        Id<Organization> body,
        @Nullable Name bodyName,
        @Nullable Id<Organization> leader,
        @Nullable Name leaderName,
        @Nullable Id<Building> building,
        @Nullable Name buildingName,
        Standing standing,
        String rules,
        boolean small,
        long seats,
        long filled,
        long term,
        LocalDate termStartsOn,
        LocalDate termEndsOn,
        boolean termOver,
        boolean electionRequired,
        boolean posted,
        @Nullable LocalDate warnOn,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate regularOn) {

    static CommitteeRow of(Committee committee, Names names) {
        return new CommitteeRow(
                committee.id(),
                committee.version(),
                committee.body(),
                names.of(Organization.TYPE, committee.body()),
                committee.leader(),
                names.of(Organization.TYPE, committee.leader()),
                committee.building(),
                names.of(Building.TYPE, committee.building()),
                committee.standing(),
                committee.rules(),
                committee.small(),
                committee.seats(),
                committee.filled(),
                committee.term(),
                committee.termStartsOn(),
                committee.termEndsOn(),
                committee.termOver(),
                committee.electionRequired(),
                committee.posted(),
                committee.warnOn(),
                committee.reviewOn(),
                committee.regularOn());
    }
}
