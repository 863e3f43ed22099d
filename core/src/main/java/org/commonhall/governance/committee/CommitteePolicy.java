package org.commonhall.governance.committee;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Supplier;
import org.commonhall.Id;
import org.commonhall.calendar.ClockLimit;
import org.commonhall.calendar.LimitMode;
import org.commonhall.calendar.WorkingCalendar;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.decision.Elector;
import org.commonhall.governance.decision.RuleSets;

/**
 * What a hall sets for its committees and meetings.
 *
 * @param rules the rule sets by name: those of the library and the hall's own
 * @param calendar gives the calendar periods are counted in, as it is now; its zone gives the dates
 * @param supporters how many supporters a proposal takes to be put on an agenda, who proposes included
 * @param electors who the members of a body without seats are
 * @param assemblyRules the rule set that says which share of the members of a body without seats can demand a meeting
 * @param callWithin how soon a demanded meeting must be called where the rules do not say it
 */
public record CommitteePolicy(
        RuleSets rules,
        Supplier<WorkingCalendar> calendar,
        long supporters,
        Electors electors,
        String assemblyRules,
        ClockLimit callWithin) {

    /** Says who the members of a body without seats are, such as {@link OwnerElectors}. Thread-safe. */
    @FunctionalInterface
    public interface Electors {
        /**
         * Lists the members.
         *
         * @param reading the transaction
         * @param body the body
         * @return everybody who counts for the quorum, by the key that attendance is recorded under
         */
        ImmutableList<Elector> of(Reading reading, Id<Organization> body);

        /**
         * Gives the member that a person is or speaks for, to demand a meeting. A host whose members are organizations
         * or co-owners says here who speaks for them.
         *
         * @param reading the transaction
         * @param body the body
         * @param person who
         * @return the member's key; by default the person's own id, if it is one
         */
        default Optional<String> voter(Reading reading, Id<Organization> body, Id<Person> person) {
            String own = person.value().toString();
            return of(reading, body).stream()
                    .map(Elector::voter)
                    .filter(own::equals)
                    .findAny();
        }
    }

    /**
     * Gives the neutral policy: the rule sets of the library, office days of the PRC, three supporters, no members of
     * bodies without seats, a fifth of the owners and 15 days for a demanded meeting.
     *
     * @return the policy
     */
    public static CommitteePolicy neutral() {
        WorkingCalendar office = WorkingCalendar.prcOffice("office");
        return new CommitteePolicy(
                RuleSets.standard(),
                () -> office,
                3,
                (reading, body) -> ImmutableList.of(),
                "cn-278-ordinary",
                new ClockLimit(15, LimitMode.CALENDAR_DAYS));
    }

    /**
     * Gives the same policy with other rule sets.
     *
     * @param sets the sets
     * @return the copy
     */
    public CommitteePolicy withRules(RuleSets sets) {
        return new CommitteePolicy(sets, calendar, supporters, electors, assemblyRules, callWithin);
    }

    /**
     * Gives the same policy with the members of bodies without seats.
     *
     * @param members who they are
     * @return the copy
     */
    public CommitteePolicy withElectors(Electors members) {
        return new CommitteePolicy(rules, calendar, supporters, members, assemblyRules, callWithin);
    }
}
