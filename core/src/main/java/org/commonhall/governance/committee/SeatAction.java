package org.commonhall.governance.committee;

import com.google.common.collect.ImmutableSet;
import org.commonhall.Explanation;
import org.commonhall.Permission;
import org.commonhall.Role;
import org.commonhall.RuleViolation;

/** What can be done with a seat, from which states, and by whom: roles are held on the body or its building. */
@SuppressWarnings("ImmutableEnumChecker") // a permission is an immutable record, which the checker cannot know
public enum SeatAction {
    /** Somebody is proposed (提名). */
    NOMINATE(Permission.of("committee.nominate", Role.SECRETARY), SeatStatus.VACANT),
    /** The nominee takes the seat (就任). */
    CONFIRM(Permission.of("committee.confirm", Role.SECRETARY), SeatStatus.NOMINATED),
    /** The nominee does not take it (撤回提名). */
    DECLINE(Permission.of("committee.decline", Role.SECRETARY), SeatStatus.NOMINATED),
    /** The duties rest until a decision (停职). */
    SUSPEND(Permission.of("committee.suspend", Role.SECRETARY), SeatStatus.SEATED),
    /** The duties are taken up again (恢复职务). */
    REINSTATE(Permission.of("committee.reinstate", Role.SECRETARY), SeatStatus.SUSPENDED),
    /** The seat ends (终止). */
    END(Permission.of("committee.end", Role.SECRETARY), SeatStatus.SEATED, SeatStatus.SUSPENDED),
    /** The member resigns (辞职). */
    RESIGN(Permission.of("committee.resign", Role.SECRETARY).orOwner(), SeatStatus.SEATED, SeatStatus.SUSPENDED),
    /** The member gets a role such as chair (分工). */
    NAME_ROLE(Permission.of("committee.role", Role.SECRETARY), SeatStatus.NOMINATED, SeatStatus.SEATED);

    private final Permission permission;
    private final ImmutableSet<SeatStatus> from;

    SeatAction(Permission permission, SeatStatus... from) {
        this.permission = permission;
        this.from = ImmutableSet.copyOf(from);
    }

    /**
     * Says who may take the action.
     *
     * @return the permission, with a code of its own
     */
    public Permission permission() {
        return permission;
    }

    /**
     * Lists the states from which it can be taken.
     *
     * @return the states
     */
    public ImmutableSet<SeatStatus> from() {
        return from;
    }

    void require(Seat seat) {
        if (!from.contains(seat.status())) {
            throw new RuleViolation(refusal(seat));
        }
    }

    Explanation refusal(Seat seat) {
        return Explanation.of(
                "committee.seat.state",
                Explanation.of(this),
                seat.number(),
                seat.status().said());
    }
}
