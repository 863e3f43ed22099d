package org.commonhall.volunteering.volunteer;

import com.google.common.collect.ImmutableList;
import org.commonhall.Id;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does in a programme, as everybody sees it.
 *
 * @param id the identity
 * @param version the version, for a command's {@code seen}
 * @param code tells the roles of a programme apart
 * @param title the title
 * @param places how many places a shift has where it says nothing else, null for no limit
 * @param requires the codes of the qualifications it needs
 * @param minAge how old one must be, null for any age
 * @param aheadHours how many hours before a shift one can sign up first, null for at any time
 * @param graceDays how many days a lapsed qualification still serves
 * @param experiencedAfter after how many shifts in the role one is experienced
 * @param newcomersPer how many newcomers may stand beside each experienced one, 0 for any number
 */
public record RoleView(
        Id<ProgrammeRole> id,
        long version,
        String code,
        String title,
        @Nullable Long places,
        ImmutableList<String> requires,
        @Nullable Long minAge,
        @Nullable Long aheadHours,
        long graceDays,
        long experiencedAfter,
        long newcomersPer) {

    static RoleView of(ProgrammeRole role) {
        return new RoleView(
                role.id(),
                role.version(),
                role.code(),
                role.title(),
                role.places(),
                role.needs(),
                role.minAge(),
                role.aheadHours(),
                role.graceDays(),
                role.experiencedAfter(),
                role.newcomersPer());
    }
}
