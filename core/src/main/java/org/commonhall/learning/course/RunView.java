package org.commonhall.learning.course;

import com.google.common.collect.ImmutableList;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.directory.directory.Organization;
import org.jspecify.annotations.Nullable;

/**
 * The page of a run.
 *
 * @param version the version, for a command's {@code seen}
 * @param owner the organization that offers it
 * @param ownerName its name
 * @param courseTitle the title of the course
 * @param courseTitleEn its English title
 * @param summary what it is about
 * @param completion who has completed it, as {@link CompletionRule} reads it
 * @param prerequisites what one needs before
 * @param badge the code of the badge it gives
 * @param approval whether staff decide on each enrolment
 * @param offer what the catalogue says of it
 * @param sessions its sessions in order
 * @param taken how many seats are taken, for staff; else null
 * @param waiting how many seats people wait for, for staff; else null
 * @param pools its pools, for staff; else empty
 */
public record RunView(
        long version,
        Id<Organization> owner,
        @Nullable Name ownerName,
        String courseTitle,
        @Nullable String courseTitleEn,
        @Nullable String summary,
        @Nullable String completion,
        @Nullable String prerequisites,
        @Nullable String badge,
        boolean approval,
        CatalogueRow offer,
        ImmutableList<SessionView> sessions,
        @Nullable Long taken,
        @Nullable Long waiting,
        ImmutableList<PoolView> pools) {}
