package org.commonhall.governance.electorate;

import org.commonhall.Id;
import org.commonhall.directory.directory.Person;
import org.commonhall.governance.decision.Elector;
import org.jspecify.annotations.Nullable;

/**
 * One voter of an electorate, before it is frozen.
 *
 * @param elector the key, the group and the weights
 * @param label what it is, for people: a seat, the numbers of units; never a name, at most 200 characters
 * @param person who casts the vote; null where co-owners or an organization must name somebody first
 */
public record ElectorateMember(
        Elector elector, String label, @Nullable Id<Person> person) {}
