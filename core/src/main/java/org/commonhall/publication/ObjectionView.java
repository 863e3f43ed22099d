package org.commonhall.publication;

import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Names;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * An objection as everybody reads it, and whose it is for the publisher's staff and for the person who raised it.
 *
 * @param id the identity
 * @param text the objection
 * @param raisedAt when
 * @param upheld whether the reply agrees, or null while there is none
 * @param reply the reply, or null
 * @param repliedAt when, or null
 * @param own whether the reader raised it
 * @param person for staff: who, or null for people without an account; else null
 * @param name for staff: who, where there is no account; else null
 * @param contact for staff: where to reach them; else null
 * @param replyDueAt for staff: when the reply is due; else null
 * @param repliedBy for staff: who wrote the reply; else null
 * @param repliedByName the person's name, or null
 */
public record ObjectionView(
        Id<Objection> id,
        @Personal("objection") String text,
        Instant raisedAt,
        @Nullable Boolean upheld,
        @Nullable String reply,
        @Nullable Instant repliedAt,
        boolean own,
        @Personal("contact") @Nullable Id<Person> person,
        @Personal("contact") @Nullable String name,
        @Personal("contact") @Nullable String contact,
        @Nullable Instant replyDueAt,
        @Nullable Id<Person> repliedBy,
        @Personal("contact") @Nullable String repliedByName) {

    static ObjectionView of(Objection objection, boolean staff, boolean own, Names names) {
        return new ObjectionView(
                objection.id(),
                objection.text(),
                objection.raisedAt(),
                objection.upheld(),
                objection.reply(),
                objection.repliedAt(),
                own,
                staff ? objection.person() : null,
                staff ? objection.name() : null,
                staff ? objection.contact() : null,
                staff ? objection.replyDueAt() : null,
                staff ? objection.repliedBy() : null,
                names.plain(Person.TYPE, staff ? objection.repliedBy() : null));
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
