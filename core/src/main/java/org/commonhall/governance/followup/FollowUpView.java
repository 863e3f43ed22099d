package org.commonhall.governance.followup;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Organization;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * An action with its parts, as everybody sees it and with what staff see besides.
 *
 * @param id the identity
 * @param version the version
 * @param subject the decision it carries out
 * @param body whose decision it is
 * @param bodyName its name
 * @param title one line
 * @param ownerUnit which organization is to do it, or null for a person
 * @param ownerUnitName its name, or null
 * @param dueOn the last day that is on time
 * @param overdue whether that is over and it is still open
 * @param status where it stands
 * @param progress how far it has come, rolled up from its parts where it has some
 * @param changedAt when it last changed
 * @param parts its parts
 * @param ownerPerson for staff and the owner: who is to do it; else null
 * @param ownerPersonName the person's name, or null
 * @param text for staff and the owner: what is to be done; else null
 */
public record FollowUpView(
        Id<FollowUp> id,
        long version,
        UUID subject,
        Id<Organization> body,
        @Nullable Name bodyName,
        String title,
        @Nullable Id<Organization> ownerUnit,
        @Nullable Name ownerUnitName,
        LocalDate dueOn,
        boolean overdue,
        FollowUpStatus status,
        Progress progress,
        Instant changedAt,
        ImmutableList<FollowUpView> parts,
        @Nullable Id<Person> ownerPerson,
        @Personal("contact") @Nullable String ownerPersonName,
        @Nullable String text) {

    /**
     * A line of the timeline.
     *
     * @param at when
     * @param status where it stood then
     * @param progress how far it had come by itself
     * @param text the words
     */
    public record Line(Instant at, FollowUpStatus status, Progress progress, String text) {}

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
