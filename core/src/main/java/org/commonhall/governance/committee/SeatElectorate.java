package org.commonhall.governance.committee;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Collection;
import org.commonhall.Id;
import org.commonhall.governance.decision.Elector;
import org.commonhall.governance.decision.Measure;

/**
 * The electors that the seats of a committee give: one head and one seat each, under the seat's id. A suspended member
 * stays among all members, so that a suspension lowers no threshold, but neither attends nor votes; a recused one
 * leaves both (回避). Pure.
 */
public final class SeatElectorate {
    private SeatElectorate() {}

    /**
     * Lists everybody who counts among all members.
     *
     * @param seats the present seats of a committee
     * @param recused the seats that leave
     * @return an elector a filled seat, by number
     */
    public static ImmutableList<Elector> of(Collection<Seat> seats, ImmutableSet<Id<Seat>> recused) {
        return seats.stream()
                .filter(seat -> seat.status().filled() && !recused.contains(seat.id()))
                .map(seat -> new Elector(
                        key(seat),
                        seat.groupCode(),
                        ImmutableMap.of(Measure.HEADS, BigDecimal.ONE, Measure.SEATS, BigDecimal.ONE)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Lists the electors who may attend and vote.
     *
     * @param seats the present seats of a committee
     * @param recused the seats that leave
     * @return the keys of the electors whose duties do not rest
     */
    public static ImmutableSet<String> voting(Collection<Seat> seats, ImmutableSet<Id<Seat>> recused) {
        return seats.stream()
                .filter(seat -> seat.status() == SeatStatus.SEATED && !recused.contains(seat.id()))
                .map(SeatElectorate::key)
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Gives the key of the elector that a seat gives.
     *
     * @param seat the seat
     * @return its id as text
     */
    public static String key(Seat seat) {
        return seat.id().value().toString();
    }
}
