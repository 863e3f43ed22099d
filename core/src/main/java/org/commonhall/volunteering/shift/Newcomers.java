package org.commonhall.volunteering.shift;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.commonhall.volunteering.volunteer.ProgrammeRole;

/** How many newcomers may stand beside experienced volunteers in a role of a shift. Pure. */
record Newcomers(long experienced, long accepted, long per) {

    /** Counts those who serve; whom staff let in besides the rules counts for nothing. */
    static Newcomers of(Collection<SignUp> all, ProgrammeRole role) {
        return new Newcomers(
                serving(all, role).filter(one -> !one.newcomer()).count(),
                serving(all, role)
                        .filter(one -> one.newcomer() && !one.excepted())
                        .count(),
                role.newcomersPer());
    }

    private static Stream<SignUp> serving(Collection<SignUp> all, ProgrammeRole role) {
        return all.stream().filter(one -> one.role().equals(role.id()) && one.status() == SignUpStatus.ACCEPTED);
    }

    /** Says whether one more is too many. */
    boolean full() {
        return per > 0 && accepted >= experienced * per;
    }

    /** Gives those whose standing changes: the latest fall back, or the first who are held come up. */
    static ImmutableList<SignUp> balanced(List<SignUp> all, ProgrammeRole role) {
        Newcomers now = of(all, role);
        if (now.per == 0) {
            return ImmutableList.of();
        }
        long room = now.experienced * now.per - now.accepted;
        SignUpStatus from = room < 0 ? SignUpStatus.ACCEPTED : SignUpStatus.HELD;
        List<SignUp> known = all.stream()
                .filter(one ->
                        one.role().equals(role.id()) && one.newcomer() && !one.excepted() && one.status() == from)
                .toList();
        List<SignUp> changed = room < 0
                ? known.subList((int) (known.size() + room), known.size())
                : known.subList(0, (int) Math.min(room, known.size()));
        SignUpStatus to = room < 0 ? SignUpStatus.HELD : SignUpStatus.ACCEPTED;
        return changed.stream().map(one -> one.as(to)).collect(ImmutableList.toImmutableList());
    }
}
