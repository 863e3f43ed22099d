package org.commonhall.governance.ballot;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Names;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.decision.Delegation;
import org.commonhall.governance.decision.OptionOutcome;
import org.commonhall.governance.decision.RuleSet;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A ballot as everybody may see it once it is open, and staff before that. What was said is in {@link BallotResult}.
 *
 * @param ballot what lists show
 * @param text the proposal in full, of a motion its text when the ballot was opened; null where the title says it all
 * @param rules the rules as they were when the ballot was prepared
 * @param form what a paper may say to options, null for one proposal
 * @param delegation what holds about mandates
 * @param proxiesUntil the moment from which mandates are neither given nor revoked, null until the vote is cast
 * @param splitting whether one voter's weight may be divided among choices
 * @param chair whose own choice decides a tie where the rules say so, null for nobody
 * @param chairName the person's name, null without one and for those who are neither staff nor tellers
 * @param options what can be chosen, in order; none for one proposal
 * @param tellers who counts and who watches
 * @param boxKept whether papers of a secret ballot that is over may still lie in the files of the store as they lay in the box
 */
public record BallotView(
        BallotRow ballot,
        @Nullable String text,
        RuleSet rules,
        @Nullable BallotForm form,
        Delegation delegation,
        @Nullable Instant proxiesUntil,
        boolean splitting,
        @Nullable Id<Person> chair,
        @Personal("contact") @Nullable String chairName,
        ImmutableList<Choosable> options,
        ImmutableList<Teller> tellers,
        boolean boxKept) {

    /**
     * What can be chosen, or who can be elected.
     *
     * @param position its place on the paper, from 1
     * @param code its code, unique in the ballot
     * @param label what the paper says
     * @param group the group whose seats it stands for, null where there are none
     * @param candidate who stands, null where it is no election
     * @param votes what it got by the first measure of the majority, each vote times the number given; null until counted
     * @param outcome what became of it, null until counted
     */
    public record Choosable(
            long position,
            String code,
            String label,
            @Nullable String group,
            @Nullable Id<Person> candidate,
            @Nullable BigDecimal votes,
            @Nullable OptionOutcome outcome) {

        static ImmutableList<Choosable> of(Collection<BallotOption> options) {
            return options.stream()
                    .map(option -> new Choosable(
                            option.position(),
                            option.code(),
                            option.label(),
                            option.groupCode(),
                            option.candidate(),
                            option.votes(),
                            option.outcome()))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    /**
     * Who counts a ballot or watches the count.
     *
     * @param person who
     * @param personName the person's name, null for those who are neither staff nor tellers
     * @param role counter or scrutineer
     * @param confirmedAt when a scrutineer confirmed the count, null before
     */
    public record Teller(
            Id<Person> person,
            @Personal("contact") @Nullable String personName,
            TellerRole role,
            @Nullable Instant confirmedAt) {
        /** Without personal values. */
        @Override
        public String toString() {
            return Describe.record(this);
        }
    }

    static BallotView of(
            Ballot ballot,
            Collection<BallotOption> options,
            Collection<BallotTeller> tellers,
            boolean boxKept,
            boolean staff,
            Names names) {
        return new BallotView(
                BallotRow.of(ballot, names),
                ballot.text(),
                ballot.rules(),
                PaperForm.of(ballot, options).form().orElse(null),
                ballot.delegation(),
                ballot.proxiesUntil(),
                ballot.splitting(),
                ballot.chair(),
                names.plain(Person.TYPE, staff ? ballot.chair() : null),
                Choosable.of(options),
                tellers.stream()
                        .map(teller -> new Teller(
                                teller.person(),
                                names.plain(Person.TYPE, staff ? teller.person() : null),
                                teller.role(),
                                teller.confirmedAt()))
                        .collect(ImmutableList.toImmutableList()),
                boxKept);
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
