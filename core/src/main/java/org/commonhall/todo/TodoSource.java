package org.commonhall.todo;

import com.google.common.collect.ImmutableList;
import org.commonhall.Id;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Person;

/** What waits for people in a capability; offered by it. Thread-safe. */
@FunctionalInterface
public interface TodoSource {

    /**
     * Reads what waits for somebody: one statement, and one more where a person's part and what it is a part of are two
     * records. Names are found afterwards, for all sources at once.
     *
     * @param reading the transaction
     * @param person who
     * @param most how many are enough
     * @return what waits, the most urgent first
     */
    ImmutableList<Todo> of(Reading reading, Id<Person> person, int most);
}
