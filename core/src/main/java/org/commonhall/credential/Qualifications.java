package org.commonhall.credential;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Set;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Query;

/** What somebody is qualified for, for rules of other capabilities inside their own transaction. */
public final class Qualifications {
    private Qualifications() {}

    /**
     * Reads what counts on a day: one statement.
     *
     * @param reading the transaction
     * @param person who
     * @param day the day
     * @return the qualifications that hold then
     */
    public static ImmutableList<Qualification> on(Reading reading, Id<Person> person, LocalDate day) {
        return live(reading, person).stream().filter(one -> one.holds(day)).collect(ImmutableList.toImmutableList());
    }

    /**
     * Reads what counts on some day: one statement, for rules that also tell what lapses.
     *
     * @param reading the transaction
     * @param person who
     * @return the qualifications that nothing has ended but their last day
     */
    public static ImmutableList<Qualification> live(Reading reading, Id<Person> person) {
        return ImmutableList.copyOf(reading.select(Query.of(Qualification.TYPE)
                .where(Qualification.PERSON.is(person).and(Qualification.LIVE.is(true)))));
    }

    /**
     * Reads what counts on some day for several people: one statement, none for nobody.
     *
     * @param reading the transaction
     * @param people who
     * @return the qualifications that nothing has ended but their last day, by the person
     */
    public static ImmutableListMultimap<Id<Person>, Qualification> live(Reading reading, Set<Id<Person>> people) {
        return people.isEmpty()
                ? ImmutableListMultimap.of()
                : reading
                        .select(Query.of(Qualification.TYPE)
                                .where(Qualification.PERSON.in(people).and(Qualification.LIVE.is(true))))
                        .stream()
                        .collect(ImmutableListMultimap.toImmutableListMultimap(Qualification::person, one -> one));
    }
}
