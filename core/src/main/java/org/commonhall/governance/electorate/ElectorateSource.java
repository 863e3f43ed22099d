package org.commonhall.governance.electorate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Reading;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * Where electorates come from: the owners' register, the seats of a committee, or a host's own. It is asked when a
 * ballot is opened, so that nobody types weights in, and again when it closes, to list what has changed. Thread-safe;
 * works inside the transaction it is given.
 */
public interface ElectorateSource {

    /**
     * Gives its name in commands.
     *
     * @return the stable code, at most 40 characters
     */
    String code();

    /**
     * Lists who may vote.
     *
     * @param reading the transaction; the actor has been authorised
     * @param question about what
     * @return everybody who counts, each once
     * @throws RuleViolation if the body has no such electorate, or the meeting may not vote on the matter now
     */
    Electorate electorate(Reading reading, Question question);

    /**
     * Tells whether somebody belongs to the electorate of a day, alone or with others. This tells a person
     * who bought too late, and a co-owner whom nobody has named, from a stranger.
     *
     * @param reading the transaction
     * @param question about what and which day
     * @param person who
     * @return true if so
     */
    boolean holds(Reading reading, Question question, Id<Person> person);

    /**
     * Lists who has left the matter as interested, and so is not in the electorate.
     *
     * @param reading the transaction
     * @param question about what
     * @return the members, none where the source knows no recusal
     */
    default ImmutableList<ElectorateMember> recused(Reading reading, Question question) {
        return ImmutableList.of();
    }

    /**
     * What an electorate is asked for.
     *
     * @param body whose vote
     * @param places the buildings, none where the source needs none
     * @param recordDate the day whose register counts
     * @param meeting the meeting the vote is taken in, or null
     * @param subject what it is about, such as an agenda item, or null
     */
    record Question(
            Id<Organization> body,
            ImmutableSet<UUID> places,
            LocalDate recordDate,
            @Nullable UUID meeting,
            @Nullable UUID subject) {}
}
