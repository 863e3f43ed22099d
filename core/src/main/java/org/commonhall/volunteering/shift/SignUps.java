package org.commonhall.volunteering.shift;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;

/** Finds sign-ups. */
final class SignUps {
    private SignUps() {}

    /** Reads those of a shift in the order in which they came: one statement. */
    static ImmutableList<SignUp> of(Reading reading, Id<Shift> shift) {
        return reading.select(Query.of(SignUp.TYPE).where(SignUp.SHIFT.is(shift))).stream()
                .sorted(Comparator.comparing(SignUp::createdAt).thenComparing(SignUp::id))
                .collect(ImmutableList.toImmutableList());
    }

    /** Says which of some shifts somebody serves in or asks to: one statement, none for no shifts. */
    static Set<Id<Shift>> open(Reading reading, List<Shift> shifts) {
        return shifts.isEmpty()
                ? Set.of()
                : reading
                        .select(Query.of(SignUp.TYPE)
                                .where(SignUp.SHIFT.in(
                                        shifts.stream().map(Shift::id).toList())))
                        .stream()
                        .filter(one -> one.status().open())
                        .map(SignUp::shift)
                        .collect(Collectors.toSet());
    }

    /** Reads those of a person that did not come to nothing: one statement. */
    static ImmutableList<SignUp> by(Reading reading, Id<Person> person) {
        return by(reading, ImmutableSet.of(person)).get(person);
    }

    /** Reads those of people that did not come to nothing: one statement. */
    static ImmutableListMultimap<Id<Person>, SignUp> by(Reading reading, Set<Id<Person>> people) {
        return reading
                .select(Query.of(SignUp.TYPE).where(SignUp.PERSON.in(people)).where(SignUp.LIVE.is(true)))
                .stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(SignUp::person, one -> one));
    }
}
