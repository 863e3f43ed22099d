package org.commonhall.committee;

import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;
import org.commonhall.Reading;
import org.commonhall.calendar.WorkingCalendar;
import org.commonhall.decision.Elector;
import org.commonhall.decision.RuleSets;

/**
 * What a hall sets for its committees and meetings.
 *
 * @param rules the rule sets by name: those of the library and the hall's own
 * @param calendar gives the calendar periods are counted in, as it is now; its zone gives the dates
 * @param supporters how many supporters a proposal takes to be put on an agenda, who proposes included
 * @param electors who the members of a body without seats are
 */
public record CommitteePolicy(RuleSets rules, Supplier<WorkingCalendar> calendar, long supporters, Electors electors) {

    /** Says who the members of a body without seats are, such as the owners of an assembly. Thread-safe. */
    @FunctionalInterface
    public interface Electors {
        /**
         * The members.
         *
         * @param reading the transaction
         * @param meeting a meeting of the body
         * @return everybody who counts for the quorum, by the key that attendance is recorded under
         */
        ImmutableList<Elector> of(Reading reading, Meeting meeting);
    }

    /**
     * The rule sets of the library, office days of the PRC, three supporters, no members of bodies without seats.
     *
     * @return the policy
     */
    public static CommitteePolicy neutral() {
        WorkingCalendar office = WorkingCalendar.prcOffice("office");
        return new CommitteePolicy(RuleSets.standard(), () -> office, 3, (reading, meeting) -> ImmutableList.of());
    }

    /**
     * The same policy with other rule sets.
     *
     * @param sets the sets
     * @return the copy
     */
    public CommitteePolicy withRules(RuleSets sets) {
        return new CommitteePolicy(sets, calendar, supporters, electors);
    }
}
